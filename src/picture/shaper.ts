import { Buffer, BufferFlag, Direction as Directions, shape, type Font } from 'harfbuzzjs';
import type { Direction } from './fonts.js';
import { relativePath } from './glyph-path.js';

/** A font that has been read, with its cached data. */
export interface LoadedFont {
  readonly font: Font;
  /** The units per em that it is drawn in. */
  readonly unitsPerEm: number;
  readonly characters: ReadonlySet<number>;
  /** The paths of glyphs that have been drawn before, by glyph ID. */
  readonly paths: Map<number, string>;
}

/** A glyph in its place on a line, in units of the font. */
export interface Glyph {
  readonly d: string;
  readonly x: number;
  readonly y: number;
}

/** A text as glyphs from left to right, and their total width. */
export interface ShapedText {
  readonly glyphs: readonly Glyph[];
  readonly width: number;
}

const space = /\p{Zs}/u;
const buffer = new Buffer();

const pathOf = ({ font, paths }: LoadedFont, glyph: number): string => {
  const known = paths.get(glyph);
  if (known !== undefined) return known;
  const d = relativePath(font.glyphToJson(glyph));
  paths.set(glyph, d);
  return d;
};

/** Shapes a text of one font, one script and one direction. Spaces have a minimum width, so that groups of digits stay separate in any font. */
export const shapeText = (loaded: LoadedFont, text: string, dir: Direction): ShapedText => {
  buffer.clearContents();
  buffer.addText(text);
  buffer.guessSegmentProperties();
  buffer.setDirection(dir === 'rtl' ? Directions.RTL : Directions.LTR);
  buffer.setFlags(BufferFlag.REMOVE_DEFAULT_IGNORABLES);
  shape(loaded.font, buffer);
  const positions = buffer.getGlyphPositions();
  const leastSpace = loaded.unitsPerEm / 4;
  let width = 0;
  const glyphs = buffer.getGlyphInfos().map(({ codepoint, cluster }, index): Glyph => {
    const { xAdvance = 0, xOffset = 0, yOffset = 0 } = positions[index] ?? {};
    const isSpace = space.test(text.charAt(cluster));
    const x = width + xOffset;
    width += isSpace ? Math.max(xAdvance, leastSpace) : xAdvance;
    return { d: isSpace ? '' : pathOf(loaded, codepoint), x, y: -yOffset };
  });
  return { glyphs, width };
};
