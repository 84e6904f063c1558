import { graphemesOf } from './graphemes.js';
import type { LoadedFont } from './shaper.js';

/** A part of a text in one font and one script. */
export interface Item {
  readonly text: string;
  readonly font: LoadedFont;
  readonly script: number;
}

/** Scripts for which fonts have their own shaping rules. All others are shaped together. */
const scripts = [
  ...['Arab', 'Hebr', 'Syrc', 'Thaa', 'Nkoo', 'Deva', 'Beng', 'Guru', 'Gujr', 'Orya', 'Taml'],
  ...['Telu', 'Knda', 'Mlym', 'Sinh', 'Thai', 'Laoo', 'Tibt', 'Mymr', 'Khmr', 'Mong', 'Hang'],
].map((script) => new RegExp(`\\p{scx=${script}}`, 'u'));

/** Text that is shaped as a whole if the first font has all characters, as is usual. */
const simple = /^[\p{sc=Latin}\p{sc=Common}]*$/u;

/** Invisible characters, which need no glyph. */
const unseen = /[\p{Zs}\p{DI}]/u;

const hasAll = ({ characters }: LoadedFont, text: string): boolean =>
  Array.from(text).every(
    (character) => characters.has(character.codePointAt(0) ?? 0) || unseen.test(character),
  );

/** Whether a font has a character, precomposed or as its parts. */
const covers = (font: LoadedFont, grapheme: string): boolean =>
  hasAll(font, grapheme) || ['NFC', 'NFD'].some((form) => hasAll(font, grapheme.normalize(form)));

/** The characters of a text that none of the fonts has. */
export const missingIn = (text: string, fonts: readonly LoadedFont[]): string[] =>
  fonts.some((font) => hasAll(font, text))
    ? []
    : graphemesOf(text).filter((grapheme) => !fonts.some((font) => covers(font, grapheme)));

/** Divides a text into parts that are shaped separately; characters that no font has go to the first font. */
export const itemize = (text: string, fonts: readonly [LoadedFont, ...LoadedFont[]]): Item[] => {
  const [main] = fonts;
  if (simple.test(text) && hasAll(main, text)) return [{ text, font: main, script: -1 }];
  const items: Item[] = [];
  for (const grapheme of graphemesOf(text)) {
    const font = fonts.find((each) => covers(each, grapheme)) ?? main;
    const script = scripts.findIndex((pattern) => pattern.test(grapheme));
    const last = items.at(-1);
    if (last?.font === font && last.script === script)
      items[items.length - 1] = { ...last, text: last.text + grapheme };
    else items.push({ text: grapheme, font, script });
  }
  return items;
};
