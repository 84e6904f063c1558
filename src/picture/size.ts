import { type Layout, type Metrics, type Picture } from './layout.js';

/** How large a picture is. */
export interface Size {
  readonly width: number;
  /** None where it is as high as what it holds. */
  readonly height?: number;
  /** How many times larger than in a page its lines, corners and margins are. */
  readonly unit: number;
  /** How many pixels of its PNG there are to one of its own. */
  readonly density: number;
}

/** The sizes of pictures: a slide, the card that social networks show, a column of a newsletter. */
export const sizes = {
  slide: { width: 1920, height: 1080, unit: 4, density: 1 },
  card: { width: 1200, height: 630, unit: 2.3, density: 1 },
  column: { width: 600, unit: 1.5, density: 2 },
} as const satisfies Record<string, Size>;

/** The name of one of them. */
export type SizeName = keyof typeof sizes;

/** A picture in which all has its place. */
export interface Scene {
  readonly width: number;
  readonly height: number;
  /** How far the card is from the edges; none where there is no card. */
  readonly margin: number | undefined;
  /** What stands on the card, where that begins, and how much larger it is drawn. */
  readonly laid: Layout;
  readonly x: number;
  readonly y: number;
  readonly scale: number;
  /** The width that it is laid out in. */
  readonly inner: number;
}

const padding = 20;
const margin = 12;
/** Content grows no larger than this, in units: one number alone would shout. */
const largest = 2.6;
/** Where a word is too long for a line as wide as this, in pixels of a page, it is broken rather than all shrunk. */
const roomy = 560;

/** The first scale that fits, from a large one on down; one that is very small is taken to fit. */
const firstThat = (fits: (scale: number) => boolean, from: number, until: number): number => {
  let scale = from;
  while (scale > until && !fits(scale)) scale *= 0.97;
  return scale;
};

const hundredths = (number: number): number => Math.floor(number * 100) / 100;

/** Content as large as fits into a room, in the middle of it. */
const fill = ({ content }: Picture, metrics: Metrics, size: Required<Size>): Scene => {
  const { width, height, unit } = size;
  const box = content(metrics);
  const edge = (margin + padding) * unit;
  const [wide, high] = [width - 2 * edge, height - 2 * edge];
  const fits = (scale: number, strained: boolean) => {
    const laid = box.layOut(wide / scale);
    return laid.height * scale <= high && (strained || !laid.overflowed);
  };
  const least = wide / roomy;
  const whole = firstThat((scale) => fits(scale, false), largest * unit, least);
  const fitting = firstThat((scale) => fits(scale, whole <= least), whole, 1e-3);
  const scale = Math.floor(fitting * 1000) / 1000;
  const inner = Math.min(box.naturalWidth, wide / scale) + 0.01;
  const laid = box.layOut(inner);
  return {
    width,
    height,
    margin: margin * unit,
    laid,
    scale,
    inner,
    x: hundredths((width - inner * scale) / 2),
    y: hundredths((height - laid.height * scale) / 2),
  };
};

/** Content in a column, which is as high as it needs to be. */
const flow = (
  { content, bare }: Picture,
  metrics: Metrics,
  { width, unit: scale }: Size,
): Scene => {
  const edge = bare ? 0 : padding;
  const inner = width / scale - 2 * edge;
  const laid = content(metrics).layOut(inner);
  return {
    width,
    height: Math.ceil((laid.height + 2 * edge) * scale),
    margin: bare ? undefined : 0,
    laid,
    scale,
    inner,
    x: edge * scale,
    y: edge * scale,
  };
};

const mirrored = (laid: Layout, width: number): Layout => ({
  ...laid,
  runs: laid.runs.map((run) => ({ ...run, x: width - run.x - run.width })),
  shapes: laid.shapes.map((shape) => ({ ...shape, x: width - shape.x - shape.width })),
});

/** Gives all of a picture its place in a size. */
export const compose = (picture: Picture, metrics: Metrics, size: Size): Scene => {
  const { height } = size;
  const scene = height ? fill(picture, metrics, { ...size, height }) : flow(picture, metrics, size);
  if (picture.dir === 'ltr') return scene;
  return { ...scene, laid: mirrored(scene.laid, scene.inner) };
};
