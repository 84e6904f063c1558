import type { Fonts } from './fonts.js';
import { combine, move, stack, type Layout, type Picture, type TextContext } from './layout.js';
import { gap } from './parts.js';

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
  /** Whether a card is drawn around the content. */
  readonly card: boolean;
  /** The content, its position and its scale. */
  readonly layout: Layout;
  readonly x: number;
  readonly y: number;
  readonly scale: number;
  /** The width that it is laid out in. */
  readonly contentWidth: number;
}

const padding = 20;
/** The margin of a slide or card. */
const margin = 24;
/** The minimum gap between the content and the foot. */
const footGap = 16;
/** How much larger display numbers are on a slide or card than on a page. */
const display = 2.4;
/** The maximum scale of content, in units: otherwise a few words would fill the picture. */
const largest = 1.25;
/** A word too long for a line of this width, in pixels of a page, is broken instead of shrinking everything to fit it. */
const roomy = 560;

/** The largest scale that fits, to 1%, by bisection; `least` is assumed to fit. */
const largestThat = (fits: (scale: number) => boolean, most: number, least: number): number => {
  if (most <= least || fits(most)) return most;
  let [low, high] = [least, most];
  while (high > low * 1.01) {
    const middle = Math.sqrt(low * high);
    if (fits(middle)) low = middle;
    else high = middle;
  }
  return low;
};

/** Lays out content in the middle of a height, and the small print at its foot. */
const surface = (picture: Picture, fontsAndDirection: TextContext) => {
  const context = { ...fontsAndDirection, display };
  const [content, foot] = [picture.content(context), picture.foot(context)];
  return (width: number, height: number): Layout & { readonly fits: boolean } => {
    const [main, small] = [content.layOut(width), foot.layOut(width)];
    const room = height - (small.height && small.height + footGap);
    const placed = [move(main, 0, (room - main.height) / 2), move(small, 0, height - small.height)];
    return { ...combine(placed, height), fits: main.height <= room };
  };
};

/** Content over the whole picture, as large as possible; words are broken only if everything would become too small otherwise. */
const fill = (picture: Picture, context: TextContext, size: Required<Size>): Scene => {
  const { width, height, unit } = size;
  const edge = margin * unit;
  const [room, heightOfRoom] = [width - 2 * edge, height - 2 * edge];
  const layOut = surface(picture, context);
  const fits = (scale: number, mayOverflow: boolean) => {
    const { fits, overflowed } = layOut(room / scale, heightOfRoom / scale);
    return fits && (mayOverflow || !overflowed);
  };
  const least = room / roomy;
  const unbroken = largestThat((scale) => fits(scale, false), largest * unit, least);
  const fitting = largestThat((scale) => fits(scale, unbroken <= least), unbroken, 1e-3);
  const scale = Math.floor(fitting * 1000) / 1000;
  const contentWidth = room / scale;
  const layout = layOut(contentWidth, heightOfRoom / scale);
  return { width, height, card: false, layout, scale, contentWidth, x: edge, y: edge };
};

/** Content in a column, which is as high as it needs to be. */
const flow = (
  { content, foot, bare }: Picture,
  context: TextContext,
  { width, unit: scale }: Size,
): Scene => {
  const edge = bare ? 0 : padding;
  const contentWidth = width / scale - 2 * edge;
  const layout = stack([content, foot], gap)(context).layOut(contentWidth);
  return {
    width,
    height: Math.ceil((layout.height + 2 * edge) * scale),
    card: !bare,
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
