import type { Direction, Fonts } from './fonts.js';

/** The context for laying out a picture: its fonts, and the direction of its language. */
export interface TextContext {
  readonly fonts: Fonts;
  readonly dir: Direction;
  /** How much larger display numbers are than on a page; 1 if undefined. */
  readonly display?: number;
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

/** A path relative to its own origin, in a box of this width. */
export interface Shape {
  readonly d: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** The scale of the path; the stroke width is not scaled. */
  readonly scale?: number;
  readonly fill?: string;
  readonly opacity?: number;
  readonly stroke?: string;
  readonly strokeWidth?: number;
  /** Whether it is an icon, which is not mirrored from right to left. */
  readonly upright?: boolean;
}

/** Text and shapes, positioned relative to the top left corner. */
export interface Layout {
  readonly height: number;
  readonly runs: readonly Run[];
  readonly shapes: readonly Shape[];
  /** Whether a word was broken, or a number shrunk, to keep within the width. */
  readonly overflowed: boolean;
}

/** A measured part of a picture: it can be laid out at any width, and needs no more than `naturalWidth`. */
export interface Box {
  readonly naturalWidth: number;
  layOut(this: void, width: number): Layout;
}

/** A part of a picture, independent of its fonts and direction. */
export type Component = (context: TextContext) => Box;

/** The picture of a figure, laid out from left to right; for languages written from right to left all of it is mirrored. */
export interface Picture {
  readonly lang: string;
  readonly dir: Direction;
  /** What the picture shows, in short. */
  readonly title: string;
  /** The text alternative: everything that the figure says, with its small print. */
  readonly alt: string;
  readonly content: Component;
  /** The small print, at the foot. */
  readonly foot: Component;
  /** Whether the content has its own background and needs no card in a column. */
  readonly bare?: boolean;
}

/** Moves a layout. */
export const move = (layout: Layout, right: number, down: number): Layout => ({
  ...layout,
  runs: layout.runs.map((run) => ({ ...run, x: run.x + right, y: run.y + down })),
  shapes: layout.shapes.map((shape) => ({ ...shape, x: shape.x + right, y: shape.y + down })),
});

/** Combines layouts, each already in its place, into one of this height. */
export const combine = (all: readonly Layout[], height: number): Layout => ({
  height,
  runs: all.flatMap(({ runs }) => runs),
  shapes: all.flatMap(({ shapes }) => shapes),
  overflowed: all.some(({ overflowed }) => overflowed),
});

/** A layout of shapes only. */
export const shapesOnly = (height: number, shapes: readonly Shape[]): Layout => ({
  height,
  runs: [],
  shapes,
  overflowed: false,
});

/** An empty component, which takes no space. */
export const empty: Component = () => ({ naturalWidth: 0, layOut: () => shapesOnly(0, []) });

/** Components one below the other, with a gap between those that are not empty. */
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

/** A component with padding, and shapes drawn behind it; empty if the component is. */
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

/** A component no wider than its natural width. */
export const shrinkToFit =
  (component: Component): Component =>
  (context) => {
    const { naturalWidth, layOut } = component(context);
    return { naturalWidth, layOut: (width) => layOut(Math.min(width, naturalWidth + 0.01)) };
  };
