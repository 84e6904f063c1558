import { parse, type Font } from 'opentype.js/dist/opentype.mjs';
import type { Metrics } from './layout.js';
import { readKerning } from './kerning.js';
import { relativePath } from './outline.js';

/** A font file: TrueType or OpenType, not compressed. */
export type FontFile = ArrayBuffer | Uint8Array;

/** A text as a path from its own start, and by how much it is to be scaled for an em of 1. */
export interface Outline {
  readonly d: string;
  readonly scale: number;
}

/** Two weights of a font: how wide their text is, and what it looks like. */
export interface Fonts extends Metrics {
  outline(this: void, text: string, bold: boolean): Outline;
  /** The characters of a text that it has no glyph for. */
  missing(this: void, text: string, bold: boolean): readonly string[];
}

/** What is not seen and needs no glyph: marks of direction and joining, control characters, halves of characters. */
const unseen = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\ufe00-\ufe0f\ufffe\uffff]/u;
const space = /\p{Zs}/u;

/** The bytes of a font file of a kind that can be drawn from; a compressed one gives a picture without text. */
const bytesOf = (file: FontFile): ArrayBuffer => {
  const { buffer } = new Uint8Array(file instanceof Uint8Array ? file : new Uint8Array(file));
  const kind = String.fromCharCode(...new Uint8Array(buffer, 0, Math.min(4, buffer.byteLength)));
  if (['\0\x01\0\0', 'true', 'OTTO'].includes(kind)) return buffer;
  throw new Error(
    kind.startsWith('wOF')
      ? 'A WOFF font is compressed for web pages and cannot be drawn from: give its .ttf file'
      : 'Not a font: give a .ttf or .otf file',
  );
};

/** What is known of a character: the number of its glyph, 0 where there is none, its width and its path. */
interface Glyph {
  readonly index: number;
  readonly width: number;
  readonly d: string;
}

/** What is not seen has no glyph. Spaces are no narrower than keeps the groups of a number apart. */
const readGlyph = (font: Font, character: string): Glyph | undefined => {
  if (unseen.test(character)) return undefined;
  const isSpace = space.test(character);
  const index = font.charToGlyphIndex(character) || (isSpace ? font.charToGlyphIndex(' ') : 0);
  const { advanceWidth: width = font.unitsPerEm, path } = font.glyphs.get(index);
  return isSpace
    ? { index, width: Math.max(width, Math.round(font.unitsPerEm / 4)), d: '' }
    : { index, width, d: relativePath(path.commands) };
};

const readFont = (file: FontFile) => {
  const buffer = bytesOf(file);
  const font = parse(buffer);
  const kerning = readKerning(new DataView(buffer));
  const glyphs = new Map<string, Glyph | undefined>();
  const pairs = new Map<number, number>();
  const glyphOf = (character: string): Glyph | undefined => {
    if (!glyphs.has(character)) glyphs.set(character, readGlyph(font, character));
    return glyphs.get(character);
  };
  const kern = (left: Glyph, right: Glyph): number => {
    const key = left.index * 65536 + right.index;
    const known = pairs.get(key) ?? kerning(left.index, right.index);
    pairs.set(key, known);
    return known;
  };
  /** Goes along the glyphs of a text, and says where they end. Kerning is between letters, not around spaces. */
  const walk = (text: string, visit?: (glyph: Glyph, x: number) => void): number => {
    let x = 0;
    let last: Glyph | undefined;
    for (const character of text.normalize('NFC')) {
      const glyph = glyphOf(character);
      if (!glyph) continue;
      if (last?.d && glyph.d) x += kern(last, glyph);
      visit?.(glyph, x);
      x += glyph.width;
      last = glyph;
    }
    return x;
  };
  return { font, glyphOf, walk };
};

/** Reads two weights of a font, from the bytes of their files. What is read is kept: give one result to all pictures. */
export const loadFonts = (files: {
  readonly regular: FontFile;
  readonly bold: FontFile;
}): Fonts => {
  const [regular, bold] = [readFont(files.regular), readFont(files.bold)];
  const weight = (isBold: boolean) => (isBold ? bold : regular);
  const { ascender, descender, unitsPerEm } = regular.font;
  return {
    ascent: ascender / unitsPerEm,
    descent: -descender / unitsPerEm,
    width: (text, isBold) => {
      const { font, walk } = weight(isBold);
      return walk(text) / font.unitsPerEm;
    },
    outline: (text, isBold) => {
      const { font, walk } = weight(isBold);
      let d = '';
      walk(text, (glyph, x) => {
        if (glyph.d) d += `M${x} 0${glyph.d}`;
      });
      return { d, scale: 1 / font.unitsPerEm };
    },
    missing: (text, isBold) =>
      Array.from(text.normalize('NFC')).filter((each) => weight(isBold).glyphOf(each)?.index === 0),
  };
};
