import { markup } from '../design/markup.js';
import type { Fonts } from './fonts.js';
import { short, type WriteText } from './svg.js';

/** Writes text as outlines, which look the same everywhere and need no font. */
export const writeOutlines =
  ({ outline }: Fonts): WriteText =>
  ({ text, x, y, size, bold, colour, dir }) => {
    const { d, scale } = outline(text, bold, dir);
    const sized = Math.round(size * scale * 1e6) / 1e6;
    return d
      ? markup`<path transform="translate(${short(x)} ${short(y)})scale(${sized})" d="${d}" fill="${colour}"/>`
      : markup``;
  };

/** Writes text in a font family, with its width if known, so that it takes the same space in any other font. */
export const writeText =
  ({ missing }: Fonts, family: string): WriteText =>
  ({ text, x, y, width, size, bold, colour, dir }) => {
    const isRtl = dir === 'rtl';
    const isKnown = !missing(text, bold).length;
    const length = markup` textLength="${short(width)}" lengthAdjust="spacingAndGlyphs"`;
    return markup`<text x="${short(isRtl ? x + width : x)}" y="${short(y)}" font-family="${family}" font-size="${short(size)}" font-weight="${bold ? 700 : 400}" fill="${colour}"${isKnown ? length : ''}${isRtl ? markup` direction="rtl"` : ''}>${text}</text>`;
  };
