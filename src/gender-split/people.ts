import type { Segment } from '../model/shares.js';

/** People stand ten to a row, in two fives, at one pitch in all groups. */
const perRow = 10;
const pitch = 22;
const rowPitch = 33;
const aisle = 8;

/** The width of a row of people, full or not. */
export const rowWidth = perRow * pitch + aisle;

/** The height of the rows that a number of heads fills. */
export const rowsHeight = (heads: number): number => Math.ceil(heads / perRow) * rowPitch;

/** All people of a group as one path. */
export const people = (heads: number): string =>
  Array.from({ length: heads }, (_, index) => {
    const column = index % perRow;
    const x = column * pitch + (column < perRow / 2 ? 0 : aisle);
    const y = rowsHeight(index + 1) - rowPitch;
    const head = `M${x + 10} ${y + 2}a4 4 0 1 1 0 8 4 4 0 0 1 0-8`;
    return `${head}M${x + 4} ${y + 13}q0-2 2-2h8q2 0 2 2v8h-2.5v8h-7v-8h-2.5z`;
  }).join('');

/** Lines of the ground's colour along a stretch of a bar or a row, so that groups differ without colour; all stay solid. */
export const stripes = (
  lines: number,
  [start, end]: Segment,
  top: number,
  height: number,
): string =>
  Array.from(
    { length: lines },
    (_, line) => `M${start} ${top + (height * (line + 1)) / (lines + 1)}H${end}`,
  ).join('');

/** The lines along all rows of people; a body reaches from 11 to 29 below the top of its row. */
export const bodyStripes = (lines: number, heads: number): string =>
  Array.from({ length: rowsHeight(heads) / rowPitch }, (_, row) =>
    stripes(lines, [0, rowWidth], rowPitch * row + 11, 18),
  ).join('');
