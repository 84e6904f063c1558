import { markup } from '../design/markup.js';
import { short, type TextWriter } from './svg.js';
import type { Fonts } from './font.js';

/** Scripts whose letters change with their neighbours, or run from right to left: a row of outlines does not write them. */
const shaped =
  /[\p{sc=Arab}\p{sc=Hebr}\p{sc=Syrc}\p{sc=Thaa}\p{sc=Nkoo}\p{sc=Deva}\p{sc=Beng}\p{sc=Guru}\p{sc=Gujr}\p{sc=Orya}\p{sc=Taml}\p{sc=Telu}\p{sc=Knda}\p{sc=Mlym}\p{sc=Sinh}\p{sc=Thai}\p{sc=Laoo}\p{sc=Tibt}\p{sc=Mymr}\p{sc=Khmr}\p{sc=Mong}]/u;

/** The characters of a text that are written by an engine that sets text, and not by one glyph after the other. */
export const shapedIn = (text: string): readonly string[] =>
  Array.from(text).filter((character) => shaped.test(character));

/** Signs around a text in other letters, which change sides where lines run from right to left: "← 52%". */
const around = /^([^\p{L}\p{N}\u200e([]*)(.*?)([^\p{L}\p{N}\u200e%)\]]*)$/su;

const turned = (text: string): string => {
  const [, before = '', inner = '', after = ''] = around.exec(text) ?? [];
  const back = (signs: string) => Array.from(signs).reverse().join('');
  return back(after) + inner + back(before);
};

/** Writes text as outlines, which look the same everywhere and need no font. */
export const writeOutlines =
  ({ outline }: Fonts): TextWriter =>
  ({ text, x, y, size, bold, colour }, dir) => {
    const { d, scale } = outline(dir === 'rtl' ? turned(text) : text, bold);
    const sized = Math.round(size * scale * 1e6) / 1e6;
    return d
      ? markup`<path transform="translate(${short(x)} ${short(y)})scale(${sized})" d="${d}" fill="${colour}"/>`
      : markup``;
  };

/** Writes text as text in a family. Where its width is known that is said, so that it keeps its place in any other. */
export const writeText =
  ({ missing }: Fonts, family: string): TextWriter =>
  ({ text, x, y, width, size, bold, colour }, dir) => {
    const rtl = dir === 'rtl';
    const known = !missing(text, bold).length && !shapedIn(text).length;
    const length = markup` textLength="${short(width)}" lengthAdjust="spacingAndGlyphs"`;
    return markup`<text x="${short(rtl ? x + width : x)}" y="${short(y)}" font-family="${family}" font-size="${short(size)}" font-weight="${bold ? 700 : 400}" fill="${colour}"${known ? length : ''}${rtl ? markup` direction="rtl"` : ''}>${text}</text>`;
  };
