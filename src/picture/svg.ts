import { markup, type Markup } from '../design/markup.js';
import { rounded } from './parts.js';
import type { Scene, Size } from './size.js';
import type { Picture, Run, Shape } from './layout.js';
import { ground, line, paper } from '../design/tokens.js';

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

/** The path of the left edge of a card, which follows its rounded corners. */
const edgePath = (height: number, unit: number): string => {
  const [thick, corner] = [short(4 * unit), short(8 * unit)];
  const turn = `A${corner} ${corner} 0 0 0`;
  const back = `A${thick} ${corner} 0 0 1`;
  const [top, bottom] = [corner, short(height - corner)];
  return `M${corner} 0${turn} 0 ${top}V${bottom}${turn} ${corner} ${height}${back} ${thick} ${bottom}V${top}${back} ${corner} 0z`;
};

/** The card and the background around it, in pixels of the picture; its edge is on the side where lines start. */
const cardOf = ({ edge }: Picture, { width, height, margin }: Scene, unit: number): Shape[] => {
  if (margin === undefined) return [];
  const around = { d: `M0 0H${width}v${height}H0z`, x: 0, y: 0, width, fill: ground };
  const [wide, high] = [width - 2 * margin, short(height - 2 * margin)];
  const inset = margin + unit / 2;
  const d = rounded(short(wide - unit), short(high - unit), 8 * unit);
  const card = { d, x: inset, y: inset, width: wide - unit, fill: paper };
  const strip = { d: edgePath(high, unit), x: margin, y: margin, width: 4 * unit };
  return [
    ...(margin ? [around] : []),
    { ...card, stroke: line, strokeWidth: unit },
    ...(edge ? [{ ...strip, fill: edge }] : []),
  ];
};

/** The SVG of a composed picture. It has no ids, styles or URLs, so that it can be inlined anywhere, more than once. */
export const svgOf = (
  picture: Picture,
  scene: Scene,
  { unit }: Size,
  writeText: WriteText,
): string => {
  const { lang, dir, title, alt } = picture;
  const { width, height, layout, x, y, scale } = scene;
  const mirror = dir === 'rtl';
  const card = cardOf(picture, scene, unit).map((shape) =>
    drawShape(mirror ? { ...shape, x: width - shape.x - shape.width } : shape, mirror),
  );
  const shapes = layout.shapes.map((shape) => drawShape(shape, mirror));
  const runs = layout.runs.map(writeText);
  return markup`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" lang="${lang}" role="img" aria-label="${title}"><title>${title}</title><desc>${alt}</desc>${card}<g transform="translate(${x} ${y})scale(${scale})" stroke-linecap="round" stroke-linejoin="round">${shapes}${runs}</g></svg>`
    .text;
};
