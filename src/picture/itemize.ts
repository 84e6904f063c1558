import { graphemesOf } from './graphemes.js';
import type { LoadedFont } from './shaper.js';

/** A part of a text in one font and one script. */
export interface Item {
  readonly text: string;
  readonly font: LoadedFont;
  readonly script: number;
}

/** Scripts that fonts have rules of their own for. All others are shaped as one. */
const scripts = [
  ...['Arab', 'Hebr', 'Syrc', 'Thaa', 'Nkoo', 'Deva', 'Beng', 'Guru', 'Gujr', 'Orya', 'Taml'],
  ...['Telu', 'Knda', 'Mlym', 'Sinh', 'Thai', 'Laoo', 'Tibt', 'Mymr', 'Khmr', 'Mong', 'Hang'],
].map((script) => new RegExp(`\\p{scx=${script}}`, 'u'));

/** What is not seen and needs no glyph. */
const unseen = /[\p{Zs}\p{DI}]/gu;

const covers = ({ characters }: LoadedFont, grapheme: string): boolean =>
  ['NFC', 'NFD'].some((form) =>
    Array.from(grapheme.replace(unseen, '').normalize(form)).every((character) =>
      characters.has(character.codePointAt(0) ?? 0),
    ),
  );

/** The characters of a text that none of the fonts has. */
export const missingIn = (text: string, fonts: readonly LoadedFont[]): string[] =>
  graphemesOf(text).filter((grapheme) => !fonts.some((font) => covers(font, grapheme)));

/** Divides a text into parts that are shaped one by one; what no font has is left to the first. */
export const itemize = (text: string, fonts: readonly [LoadedFont, ...LoadedFont[]]): Item[] => {
  const items: Item[] = [];
  for (const grapheme of graphemesOf(text)) {
    const font = fonts.find((each) => covers(each, grapheme)) ?? fonts[0];
    const script = scripts.findIndex((pattern) => pattern.test(grapheme));
    const last = items.at(-1);
    if (last?.font === font && last.script === script)
      items[items.length - 1] = { ...last, text: last.text + grapheme };
    else items.push({ text: grapheme, font, script });
  }
  return items;
};
