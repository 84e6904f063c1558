const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** The characters of a text as readers count them: 🇫🇷, 👍🏽 and é are one each. */
export const graphemesOf = (text: string): string[] =>
  Array.from(graphemes.segment(text), ({ segment }) => segment);
