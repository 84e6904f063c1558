import type { Outputs } from '../figures.js';
import { html } from '../shared/markup.js';
import { compose, sizes, type Size, type SizeName } from '../shared/picture-size.js';
import { short, svgOf, type Pen } from '../shared/picture-svg.js';
import type { Fonts } from './font.js';

/** How a picture is drawn. */
export interface ImageOptions {
  readonly size: SizeName;
  /** What text is measured with, and drawn with unless a family is named. */
  readonly fonts: Fonts;
  /** A `font-family` that is there wherever the picture is seen: its text stays text. Without one it becomes outlines. */
  readonly family?: string;
}

/** A picture of a figure. */
export interface Image {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
  /** How many pixels wide its PNG should be. */
  readonly pixels: number;
  /** What stands for it where it is not seen: all that the figure says. */
  readonly alt: string;
  /** The characters that it could not draw, each once. They leave a box. */
  readonly missing: readonly string[];
}

/** Scripts whose letters change with their neighbours, or run from right to left: a row of outlines does not write them. */
const shaped =
  /[\p{sc=Arab}\p{sc=Hebr}\p{sc=Syrc}\p{sc=Thaa}\p{sc=Nkoo}\p{sc=Deva}\p{sc=Beng}\p{sc=Guru}\p{sc=Gujr}\p{sc=Orya}\p{sc=Taml}\p{sc=Telu}\p{sc=Knda}\p{sc=Mlym}\p{sc=Sinh}\p{sc=Thai}\p{sc=Laoo}\p{sc=Tibt}\p{sc=Mymr}\p{sc=Khmr}\p{sc=Mong}]/u;

const outlined =
  ({ outline }: Fonts): Pen =>
  ({ text, x, y, size, bold, colour }) => {
    const { d, scale } = outline(text, bold);
    const sized = Math.round(size * scale * 1e6) / 1e6;
    return d
      ? html`<path transform="translate(${short(x)} ${short(y)})scale(${sized})" d="${d}" fill="${colour}"/>`
      : html``;
  };

/** Its length keeps text in its place where the family is another than was measured. */
const typed =
  (family: string): Pen =>
  ({ text, x, y, width, size, bold, colour }, dir) => {
    const rtl = dir === 'rtl';
    const direction = rtl ? html` direction="rtl"` : '';
    return html`<text x="${short(rtl ? x + width : x)}" y="${short(y)}" font-family="${family}" font-size="${short(size)}" font-weight="${bold ? 700 : 400}" fill="${colour}" textLength="${short(width)}" lengthAdjust="spacingAndGlyphs"${direction}>${text}</text>`;
  };

/** Draws a figure as SVG, the same in Node and in browsers. */
export const drawImage = (
  outputs: Outputs,
  { size: name, fonts, family = '' }: ImageOptions,
): Image => {
  const size: Size = sizes[name];
  const picture = outputs.picture();
  const scene = compose(picture, fonts, size);
  const lost = scene.laid.runs.flatMap(({ text, bold }) => [
    ...fonts.missing(text, bold),
    ...(family ? [] : [...text].filter((each) => shaped.test(each))),
  ]);
  return {
    svg: svgOf(picture, scene, size, family ? typed(family) : outlined(fonts)),
    width: scene.width,
    height: scene.height,
    pixels: scene.width * size.density,
    alt: picture.alt,
    missing: [...new Set(lost)],
  };
};

/** Makes a PNG of the SVG of a picture, this many pixels wide. Its text must be outlines. */
export const toPng = async (svg: string, width: number): Promise<Uint8Array> => {
  if (svg.includes('<text'))
    throw new Error('A PNG is made of a picture with text as outlines: draw it without a family');
  const { Resvg } = await import('@resvg/resvg-js').catch((cause: unknown) => {
    throw new Error('PNG needs a package that is not there: npm install @resvg/resvg-js', {
      cause,
    });
  });
  const font = { loadSystemFonts: false };
  return new Resvg(svg, { font, fitTo: { mode: 'width', value: width } }).render().asPng();
};
