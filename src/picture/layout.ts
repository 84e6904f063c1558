import type { Direction, Fonts } from './fonts.js';

/** What a picture is laid out with: its fonts, and the direction of its language. */
export interface TextContext {
  readonly fonts: Fonts;
  readonly dir: Direction;
}

/** A stretch of text on one line, in one style and one direction; `y` is its baseline. */
export interface Run {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly size: number;
  readonly bold: boolean;
  readonly colour: string;
  readonly dir: Direction;
}

/** Something drawn: a path from its own origin, in a box this wide. */
export interface Shape {
  readonly d: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** How much larger than written the path is drawn; the stroke is as wide as it says. */
  readonly scale?: number;
  readonly fill?: string;
  readonly opacity?: number;
  readonly stroke?: string;
  readonly strokeWidth?: number;
  /** An icon, which stays as it is where all else runs from right to left. */
  readonly upright?: boolean;
}

/** Text and shapes in their places, from the top left corner. */
export interface Layout {
  readonly height: number;
  readonly runs: readonly Run[];
  readonly shapes: readonly Shape[];
  /** Whether a word was broken, or a number shrunk, to keep within the width. */
  readonly overflowed: boolean;
}

/** A part of a picture that has been measured: it can be laid out at any width, and is at most as wide as `naturalWidth`. */
export interface Box {
  readonly naturalWidth: number;
  layOut(this: void, width: number): Layout;
}

/** A part of a picture, before it is known in which fonts. */
export type Component = (context: TextContext) => Box;

/** What a picture of a figure holds. Left to right; where a language runs the other way all of it is mirrored. */
export interface Picture {
  readonly lang: string;
  readonly dir: Direction;
  /** What the picture shows, in short. */
  readonly title: string;
  /** All that the figure says, with its small print: what stands for the picture where it is not seen. */
  readonly alt: string;
  readonly content: Component;
  /** The colour of the card's edge; none where it has no such edge. */
  readonly edge?: string;
  /** Whether the content has a ground of its own and needs no card where there is room for nothing else. */
  readonly bare?: boolean;
}

/** The same, elsewhere. */
export const move = (layout: Layout, right: number, down: number): Layout => ({
  ...layout,
  runs: layout.runs.map((run) => ({ ...run, x: run.x + right, y: run.y + down })),
  shapes: layout.shapes.map((shape) => ({ ...shape, x: shape.x + right, y: shape.y + down })),
});

/** Several, each in its place, as one of this height. */
export const combine = (all: readonly Layout[], height: number): Layout => ({
  height,
  runs: all.flatMap(({ runs }) => runs),
  shapes: all.flatMap(({ shapes }) => shapes),
  overflowed: all.some(({ overflowed }) => overflowed),
});

/** Shapes alone. */
export const shapesOnly = (height: number, shapes: readonly Shape[]): Layout => ({
  height,
  runs: [],
  shapes,
  overflowed: false,
});

/** Nothing, which takes no room. */
export const empty: Component = () => ({ naturalWidth: 0, layOut: () => shapesOnly(0, []) });

/** Components below each other, a gap between those that hold something. */
export const stack =
  (components: readonly Component[], gap = 0): Component =>
  (context) => {
    const boxes = components.map((component) => component(context));
    return {
      naturalWidth: Math.max(0, ...boxes.map(({ naturalWidth }) => naturalWidth)),
      layOut: (width) => {
        let top = 0;
        const all = boxes.map((box) => {
          const layout = box.layOut(width);
          const down = top && layout.height ? top + gap : top;
          top = down + layout.height;
          return move(layout, 0, down);
        });
        return combine(all, top);
      },
    };
  };

/** A component with room around it, which shapes may fill. */
export const withPadding =
  (
    component: Component,
    [top, end, bottom, start]: readonly [top: number, end: number, bottom: number, start: number],
    draw: (width: number, height: number) => readonly Shape[],
  ): Component =>
  (context) => {
    const { naturalWidth, layOut } = component(context);
    return {
      naturalWidth: naturalWidth && naturalWidth + start + end,
      layOut: (width) => {
        const layout = layOut(width - start - end);
        if (!layout.height) return layout;
        const height = top + layout.height + bottom;
        return combine([shapesOnly(height, draw(width, height)), move(layout, start, top)], height);
      },
    };
  };

/** A component no wider than it likes to be. */
export const shrinkToFit =
  (component: Component): Component =>
  (context) => {
    const { naturalWidth, layOut } = component(context);
    return { naturalWidth, layOut: (width) => layOut(Math.min(width, naturalWidth + 0.01)) };
  };
