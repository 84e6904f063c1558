import type { Outputs } from '../figures.js';
import { compose, sizes, type Size, type SizeName } from '../picture/size.js';
import { svgOf } from '../picture/svg.js';
import type { Fonts } from '../picture/fonts.js';
import { writeOutlines, writeText } from '../picture/write-text.js';

/** How a picture is drawn. */
export interface ImageOptions {
  readonly size: SizeName;
  /** The fonts that measure text, and draw it unless `family` is set. */
  readonly fonts: Fonts;
  /** A `font-family` available wherever the picture is shown: text stays text. Without it, text becomes outlines. */
  readonly family?: string;
}

/** A picture of a figure. */
export interface Image {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
  /** The width of its PNG in pixels. */
  readonly pixels: number;
  /** The text alternative: everything that the figure says. */
  readonly alt: string;
  /** The characters that no font has, each listed once. They are drawn as a box. */
  readonly missing: readonly string[];
}

/** Draws a figure as SVG, the same in Node and in browsers. */
export const drawImage = (
  outputs: Outputs,
  { size: name, fonts, family = '' }: ImageOptions,
): Image => {
  const size: Size = sizes[name];
  const picture = outputs.picture();
  const scene = compose(picture, fonts, size);
  const lost = scene.layout.runs.flatMap(({ text, bold }) => fonts.missing(text, bold));
  return {
    svg: svgOf(picture, scene, size, family ? writeText(fonts, family) : writeOutlines(fonts)),
    width: scene.width,
    height: scene.height,
    pixels: scene.width * size.density,
    alt: picture.alt,
    missing: [...new Set(lost)],
  };
};

/** Converts the SVG of a picture to a PNG of this width in pixels. Its text must be outlines. */
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
