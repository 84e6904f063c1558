import bidiFactory from 'bidi-js/dist/bidi.mjs';
import { Blob, Face, Font } from 'harfbuzzjs';
import LineBreaker from 'linebreak';
import type { Direction, FontFile, FontFiles, Fonts, FontSources } from './fonts.js';
import { itemize, missingIn } from './itemize.js';
import { shapeText, type LoadedFont, type ShapedText } from './shaper.js';

/** Invisible characters that no font has: control characters, surrogates, line and paragraph separators, noncharacters. */
const unwritable = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\ufffe\uffff]/gu;

/** Where a line must not end, though UAX 14 allows it: within `2018–2020`. */
const withinNumber = /^\d[-–—/]\d/;

/** How many word widths are cached, so that the common words of a document are shaped once. */
const keptWidths = 5000;

const { getEmbeddingLevels } = bidiFactory();

/** The bytes of a font file. Throws for unsupported formats: a compressed font would give a picture without text. */
const bytesOf = (file: FontFile): Uint8Array => {
  const bytes = file instanceof Uint8Array ? file : new Uint8Array(file);
  const kind = String.fromCharCode(...bytes.subarray(0, 4));
  if (['\0\x01\0\0', 'true', 'OTTO'].includes(kind)) return bytes;
  throw new Error(
    kind.startsWith('wOF')
      ? 'A WOFF font is compressed for web pages and cannot be drawn from: give its .ttf file'
      : 'Not a font: give a .ttf or .otf file',
  );
};

/** Reads a font, scaled to its own units or to those of another font. */
const readFont = (file: FontFile, unitsOf?: LoadedFont): LoadedFont => {
  const face = new Face(new Blob(bytesOf(file)));
  const unitsPerEm = unitsOf?.unitsPerEm ?? face.upem;
  const characters = new Set(face.collectUnicodes());
  if (!characters.size) throw new Error('Not a font, or a damaged one: it has no characters');
  const font = new Font(face);
  font.setScale(unitsPerEm, unitsPerEm);
  return { font, unitsPerEm, characters, paths: new Map() };
};

const isList = (files: FontFiles): files is readonly FontFile[] => Array.isArray(files);

/** One weight of a font: functions that shape and measure text, in the units of its first file. */
const readWeight = (files: FontFiles) => {
  const [first, ...others] = isList(files) ? files : [files];
  if (!first) throw new Error('No font: give a .ttf or .otf file');
  const main = readFont(first);
  const { unitsPerEm } = main;
  const fonts = [main, ...others.map((file) => readFont(file, main))] as const;
  const shape = (text: string, dir: Direction): ShapedText => {
    const items = itemize(text.replace(unwritable, ''), fonts);
    if (dir === 'rtl') items.reverse();
    let width = 0;
    const glyphs = items.flatMap((item) => {
      const shaped = shapeText(item.font, item.text, dir);
      const start = width;
      width += shaped.width;
      return shaped.glyphs.map((glyph) => ({ ...glyph, x: start + glyph.x }));
    });
    return { glyphs, width };
  };
  const widths = new Map<string, number>();
  const width = (text: string, dir: Direction): number => {
    const key = dir + text;
    const known = widths.get(key);
    if (known !== undefined) return known;
    if (widths.size > keptWidths) widths.clear();
    const measured = shape(text, dir).width / unitsPerEm;
    widths.set(key, measured);
    return measured;
  };
  const missing = (text: string) => missingIn(text.replace(unwritable, ''), fonts);
  return { main, shape, width, missing };
};

const lineBreaks = (text: string): ReadonlySet<number> => {
  const breaker = new LineBreaker(text);
  const offsets = new Set<number>();
  for (let next = breaker.nextBreak(); next; next = breaker.nextBreak())
    if (!withinNumber.test(text.slice(next.position - 2, next.position + 1)))
      offsets.add(next.position);
  return offsets;
};

/** Reads fonts; see `loadFonts`. */
export const createFonts = (sources: FontSources): Fonts => {
  const [regular, bold] = [readWeight(sources.regular), readWeight(sources.bold)];
  const weight = (isBold: boolean) => (isBold ? bold : regular);
  const { font, unitsPerEm } = regular.main;
  const { ascender, descender } = font.hExtents();
  return {
    ascent: ascender / unitsPerEm,
    descent: -descender / unitsPerEm,
    width: (text, isBold, dir = 'ltr') => weight(isBold).width(text, dir),
    outline: (text, isBold, dir) => {
      const { shape, main } = weight(isBold);
      const d = shape(text, dir).glyphs.map(({ d, x, y }) => d && `M${x} ${y}${d}`);
      return { d: d.join(''), scale: 1 / main.unitsPerEm };
    },
    missing: (text, isBold) => weight(isBold).missing(text),
    lineBreaks,
    bidiLevels: (text, dir) => getEmbeddingLevels(text, dir).levels,
  };
};
