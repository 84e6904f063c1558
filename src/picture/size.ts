import type { Fonts } from './fonts.js';
import type { Layout, Picture, TextContext } from './layout.js';

/** The size of a picture. */
export interface Size {
  readonly width: number;
  /** If undefined, the picture is as high as its content. */
  readonly height?: number;
  /** The scale of its lines, corners and margins, relative to a page. */
  readonly unit: number;
  /** The number of PNG pixels per pixel of the picture. */
  readonly density: number;
}

/** The sizes of pictures: a slide, a card for social networks, a column of a newsletter. */
export const sizes = {
  slide: { width: 1920, height: 1080, unit: 4, density: 1 },
  card: { width: 1200, height: 630, unit: 2.3, density: 1 },
  column: { width: 600, unit: 1.5, density: 2 },
} as const satisfies Record<string, Size>;

/** The name of a picture size. */
export type SizeName = keyof typeof sizes;

/** A picture with everything in its place. */
export interface Scene {
  readonly width: number;
  readonly height: number;
  /** The distance of the card from the edges; undefined if there is no card. */
  readonly margin: number | undefined;
  /** The content of the card, its position and its scale. */
  readonly layout: Layout;
  readonly x: number;
  readonly y: number;
  readonly scale: number;
  /** The width that it is laid out in. */
  readonly contentWidth: number;
}

const padding = 20;
const margin = 12;
/** The maximum scale of content, in units: otherwise a single number would fill the picture. */
const largest = 2.6;
/** A word too long for a line of this width, in pixels of a page, is broken instead of shrinking everything to fit it. */
const roomy = 560;

/** The largest scale tried that fits, from `from` down to `until`, which is assumed to fit. */
const firstScaleThat = (fits: (scale: number) => boolean, from: number, until: number): number => {
  let scale = from;
  while (scale > until && !fits(scale)) scale *= 0.97;
  return scale;
};

const hundredths = (number: number): number => Math.floor(number * 100) / 100;

/** Content as large as fits, centred; words are broken only if everything would become too small otherwise. */
const fill = ({ content }: Picture, context: TextContext, size: Required<Size>): Scene => {
  const { width, height, unit } = size;
  const box = content(context);
  const edge = (margin + padding) * unit;
  const [room, heightOfRoom] = [width - 2 * edge, height - 2 * edge];
  const fits = (scale: number, mayOverflow: boolean) => {
    const layout = box.layOut(room / scale);
    return layout.height * scale <= heightOfRoom && (mayOverflow || !layout.overflowed);
  };
  const least = room / roomy;
  const unbroken = firstScaleThat((scale) => fits(scale, false), largest * unit, least);
  const fitting = firstScaleThat((scale) => fits(scale, unbroken <= least), unbroken, 1e-3);
  const scale = Math.floor(fitting * 1000) / 1000;
  const contentWidth = Math.min(box.naturalWidth, room / scale) + 0.01;
  const layout = box.layOut(contentWidth);
  return {
    width,
    height,
    margin: margin * unit,
    layout,
    scale,
    contentWidth,
    x: hundredths((width - contentWidth * scale) / 2),
    y: hundredths((height - layout.height * scale) / 2),
  };
};

/** Content in a column, which is as high as it needs to be. */
const flow = (
  { content, bare }: Picture,
  context: TextContext,
  { width, unit: scale }: Size,
): Scene => {
  const edge = bare ? 0 : padding;
  const contentWidth = width / scale - 2 * edge;
  const layout = content(context).layOut(contentWidth);
  return {
    width,
    height: Math.ceil((layout.height + 2 * edge) * scale),
    margin: bare ? undefined : 0,
    layout,
    scale,
    contentWidth,
    x: edge * scale,
    y: edge * scale,
  };
};

const mirrored = (layout: Layout, width: number): Layout => ({
  ...layout,
  runs: layout.runs.map((run) => ({ ...run, x: width - run.x - run.width })),
  shapes: layout.shapes.map((shape) => ({ ...shape, x: width - shape.x - shape.width })),
});

/** Lays out a picture in a size. */
export const compose = (picture: Picture, fonts: Fonts, size: Size): Scene => {
  const { height } = size;
  const context = { fonts, dir: picture.dir };
  const scene = height ? fill(picture, context, { ...size, height }) : flow(picture, context, size);
  if (picture.dir === 'ltr') return scene;
  return { ...scene, layout: mirrored(scene.layout, scene.contentWidth) };
};
