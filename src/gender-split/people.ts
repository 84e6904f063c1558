import type { Segment } from '../model/shares.js';

/** Ten people per row, in two blocks of five, with the same spacing in all groups. */
const perRow = 10;
const pitch = 22;
const rowPitch = 33;
const aisle = 8;

/** The width of a row of people, whether full or not. */
export const rowWidth = perRow * pitch + aisle;

/** The height of the rows needed for a number of people. */
export const rowsHeight = (heads: number): number => Math.ceil(heads / perRow) * rowPitch;

/** The SVG path of all people in a group. */
export const people = (heads: number): string =>
  Array.from({ length: heads }, (_, index) => {
    const column = index % perRow;
    const x = column * pitch + (column < perRow / 2 ? 0 : aisle);
    const y = rowsHeight(index + 1) - rowPitch;
    const head = `M${x + 10} ${y + 2}a4 4 0 1 1 0 8 4 4 0 0 1 0-8`;
    return `${head}M${x + 4} ${y + 13}q0-2 2-2h8q2 0 2 2v8h-2.5v8h-7v-8h-2.5z`;
  }).join('');

/** Lines in the background colour along a segment, so that groups differ without relying on colour. */
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

/** The lines along all rows of people; a body spans 11 to 29 units below the top of its row. */
export const bodyStripes = (lines: number, heads: number): string =>
  Array.from({ length: rowsHeight(heads) / rowPitch }, (_, row) =>
    stripes(lines, [0, rowWidth], rowPitch * row + 11, 18),
  ).join('');
