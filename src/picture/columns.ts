import type { Segment } from '../model/shares.js';
import { move, combine, type Component, type Box, type Layout } from './layout.js';

const sum = (numbers: readonly number[]): number => numbers.reduce((all, each) => all + each, 0);

/** A box, its horizontal position, and the width it is laid out in. */
type Placed = readonly [box: Box, x: number, width: number];

/** Lays out rows of boxes, one below the other. */
const inRows = (rows: readonly (readonly Placed[])[], gap: number): Layout => {
  let height = 0;
  const all = rows.flatMap((row, index) => {
    const placed = row.map(([box, x, width]) => move(box.layOut(width), x, 0));
    const top = height + (index ? gap : 0);
    height = top + Math.max(0, ...placed.map((each) => each.height));
    return placed.map((each) => move(each, 0, top));
  });
  return combine(all, height);
};

/** Arranges boxes of equal width in rows of this many. */
const inColumns = (
  boxes: readonly Box[],
  count: number,
  width: number,
  gap: number,
): Placed[][] => {
  const own = (width + gap) / count - gap;
  return Array.from({ length: Math.ceil(boxes.length / count) }, (_, row) =>
    boxes
      .slice(row * count, (row + 1) * count)
      .map((box, column): Placed => [box, column * (own + gap), own]),
  );
};

/** How many columns of at least this width fit. */
const columnsIn = (width: number, least: number, gap: number): number =>
  Math.max(1, Math.floor((width + gap) / (least + gap)));

/** Components side by side, as many per row as fit, spread over the width. */
export const justifiedRow =
  (
    components: readonly Component[],
    [across, down]: readonly [across: number, down: number],
  ): Component =>
  (context) => {
    const boxes = components
      .map((component) => component(context))
      .filter(({ naturalWidth }) => naturalWidth);
    const wide = (row: readonly Box[]) =>
      sum(row.map(({ naturalWidth }) => naturalWidth)) + across * (row.length - 1);
    const place = (row: readonly Box[], width: number): Placed[] => {
      const apart = row.length > 1 ? across + (width - wide(row)) / (row.length - 1) : 0;
      return row.map((box, index): Placed => {
        const before = row.slice(0, index).map(({ naturalWidth }) => naturalWidth + apart);
        return [box, sum(before), Math.min(box.naturalWidth, width)];
      });
    };
    return {
      naturalWidth: boxes.length ? wide(boxes) : 0,
      layOut: (width) => {
        const rows: Box[][] = [];
        for (const box of boxes) {
          const row = rows.at(-1);
          if (row && wide([...row, box]) <= width) row.push(box);
          else rows.push([box]);
        }
        return inRows(
          rows.map((row) => place(row, width)),
          down,
        );
      },
    };
  };

/**
 * Components below a bar, each as wide as its segment, so that it starts where the segment does. One that needs more room takes
 * it; those that then have no room left go below.
 */
export const beneathSegments =
  (
    components: readonly Component[],
    segments: readonly Segment[],
    [across, down]: readonly [across: number, down: number],
  ): Component =>
  (context) => {
    const boxes = components.map((component) => component(context));
    return {
      naturalWidth: Infinity,
      layOut: (width) => {
        const rows: Placed[][] = [];
        let x = Infinity;
        for (const [index, box] of boxes.entries()) {
          const [start, end] = segments[index] ?? [0, 0];
          const least = Math.min(box.naturalWidth, width);
          const own = Math.max(least + across, ((end - start) * width) / 100);
          if (x + (index < boxes.length - 1 ? own : least) > width + 0.01) {
            rows.push([]);
            x = 0;
          }
          rows.at(-1)?.push([box, x, Math.min(own, width)]);
          x += own;
        }
        return inRows(rows, down);
      },
    };
  };

/** Components of equal width, as many per row as fit, none narrower than `least` if possible. */
export const columns =
  (
    components: readonly Component[],
    least: number,
    [across, down]: readonly [number, number],
  ): Component =>
  (context) => {
    const boxes = components.map((component) => component(context));
    return {
      naturalWidth: Infinity,
      layOut: (width) => {
        const rows = Math.ceil(boxes.length / columnsIn(width, least, across));
        return inRows(inColumns(boxes, Math.ceil(boxes.length / rows), width, across), down);
      },
    };
  };

/** A component that divides itself into as many columns as fit, at most `most`, none narrower than `least` if possible. */
export const balancedColumns =
  (
    divide: (count: number) => readonly Component[],
    most: number,
    least: number,
    gap: number,
  ): Component =>
  (context) => ({
    naturalWidth: least,
    layOut: (width) => {
      const boxes = divide(Math.min(most, columnsIn(width, least, gap))).map((each) =>
        each(context),
      );
      return inRows(inColumns(boxes, boxes.length, width, gap), 0);
    },
  });
