import type { Outputs } from '../figures.js';
import { compose, sizes, type Size, type SizeName } from '../picture/size.js';
import { svgOf } from '../picture/svg.js';
import type { Fonts } from '../picture/fonts.js';
import { writeOutlines, writeText } from '../picture/write-text.js';

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
