import { html, type Markup } from './markup.js';
import { rounded } from './picture-parts.js';
import type { Scene, Size } from './picture-size.js';
import type { Picture, Run, Shape } from './picture.js';
import { ground, line, paper } from './tokens.js';

/** Writes a run of text, as an outline or as text. */
export type Pen = (run: Run, dir: Picture['dir']) => Markup;

/** A number with at most two decimals, so that engines which calculate differently write the same. */
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
  if (!d) return html``;
  const faint = opacity < 1 ? html` fill-opacity="${opacity}"` : '';
  const lined =
    stroke === 'none' ? '' : html` stroke="${stroke}" stroke-width="${short(strokeWidth / scale)}"`;
  return html`<path transform="${transform(shape, mirror)}" d="${d}" fill="${fill}"${faint}${lined}/>`;
};

/** The card, with an edge in the figure's colour on the side where lines begin. */
const drawCard = (
  { dir, edge }: Picture,
  { width, height, margin }: Scene,
  unit: number,
): Markup => {
  if (margin === undefined) return html``;
  const round = margin ? html`<path d="M0 0H${width}v${height}H0z" fill="${ground}"/>` : '';
  const [wide, high] = [width - 2 * margin, height - 2 * margin];
  const half = unit / 2;
  const card = rounded(short(wide - unit), short(high - unit), 8 * unit);
  const at = short(margin + half);
  const [thick, corner] = [4 * unit, 8 * unit];
  const strip = html`<path transform="translate(${short(dir === 'rtl' ? width - margin : margin)} ${short(margin)})${dir === 'rtl' ? 'scale(-1 1)' : ''}" d="M${short(corner)} 0A${short(corner)} ${short(corner)} 0 0 0 0 ${short(corner)}V${short(high - corner)}A${short(corner)} ${short(corner)} 0 0 0 ${short(corner)} ${short(high)}A${short(thick)} ${short(corner)} 0 0 1 ${short(thick)} ${short(high - corner)}V${short(corner)}A${short(thick)} ${short(corner)} 0 0 1 ${short(corner)} 0z" fill="${edge ?? ''}"/>`;
  return html`${round}<path transform="translate(${at} ${at})" d="${card}" fill="${paper}" stroke="${line}" stroke-width="${unit}"/>${edge ? strip : ''}`;
};

/** The SVG of a picture that has been composed. No id, no style, no address: it can stand anywhere, and more than once. */
export const svgOf = (picture: Picture, scene: Scene, { unit }: Size, pen: Pen): string => {
  const { lang, dir, title, alt } = picture;
  const { width, height, laid, x, y, scale } = scene;
  const mirror = dir === 'rtl';
  const shapes = laid.shapes.map((shape) => drawShape(shape, mirror));
  const runs = laid.runs.map((run) => pen(run, dir));
  return html`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" lang="${lang}" role="img" aria-label="${title}"><title>${title}</title><desc>${alt}</desc>${drawCard(picture, scene, unit)}<g transform="translate(${x} ${y})scale(${scale})" stroke-linecap="round" stroke-linejoin="round">${shapes}${runs}</g></svg>`
    .text;
};
