import { markup, type Markup } from '../design/markup.js';
import { rounded } from './parts.js';
import type { Scene, Size } from './size.js';
import type { Picture, Run, Shape } from './layout.js';
import { line, paper } from '../design/tokens.js';

/** Writes a run of text, as an outline or as text. */
export type WriteText = (run: Run) => Markup;

/** A number rounded to two decimals, so that engines whose results differ slightly write the same. */
export const short = (number: number): number => Math.round(number * 100) / 100 || 0;

const transform = ({ x, y, width, scale = 1, upright }: Shape, mirror: boolean): string => {
  const flipped = mirror && !upright;
  const sign = flipped ? '-' : '';
  const size = short(scale);
  const sized = flipped || size !== 1 ? `scale(${sign}${size} ${size})` : '';
  return `translate(${short(flipped ? x + width : x)} ${short(y)})${sized}`;
};

const drawShape = (shape: Shape, mirror: boolean): Markup => {
  const { d, scale = 1, fill = 'none', opacity = 1, stroke = 'none', strokeWidth = 0 } = shape;
  if (!d) return markup``;
  const faint = opacity < 1 ? markup` fill-opacity="${opacity}"` : '';
  const lined =
    stroke === 'none'
      ? ''
      : markup` stroke="${stroke}" stroke-width="${short(strokeWidth / scale)}"`;
  return markup`<path transform="${transform(shape, mirror)}" d="${d}" fill="${fill}"${faint}${lined}/>`;
};

/** The background of a picture of fixed height, or the card of a column, in pixels of the picture. */
const groundOf = ({ width, height, card }: Scene, size: Size): Shape[] => {
  const { unit } = size;
  if (size.height) return [{ d: `M0 0H${width}V${height}H0z`, x: 0, y: 0, width, fill: paper }];
  if (!card) return [];
  const d = rounded(short(width - unit), short(height - unit), 8 * unit);
  const place = { x: unit / 2, y: unit / 2, width: width - unit };
  return [{ ...place, d, fill: paper, stroke: line, strokeWidth: unit }];
};

/** The SVG of a composed picture. It has no ids, styles or URLs, so that it can be inlined anywhere, more than once. */
export const svgOf = (picture: Picture, scene: Scene, size: Size, writeText: WriteText): string => {
  const { lang, dir, title, alt } = picture;
  const { width, height, layout, x, y, scale } = scene;
  const mirror = dir === 'rtl';
  const behind = groundOf(scene, size).map((shape) => drawShape(shape, false));
  const shapes = layout.shapes.map((shape) => drawShape(shape, mirror));
  const runs = layout.runs.map(writeText);
  return markup`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" lang="${lang}" role="img" aria-label="${title}"><title>${title}</title><desc>${alt}</desc>${behind}<g transform="translate(${x} ${y})scale(${scale})" stroke-linecap="round" stroke-linejoin="round">${shapes}${runs}</g></svg>`
    .text;
};
