import { segmentPath } from '../design/bar.js';
import { cached } from '../model/cached.js';
import type { Segment } from '../model/shares.js';

/** Ten people per row, in two blocks of five, with the same spacing in all groups. */
const perRow = 10;
const pitch = 20;
const aisle = 10;
/** A person is 14 units wide and 24 high. */
const personWidth = 14;
const personHeight = 24;
const rowPitch = 31;

/** The width of a row of people, whether full or not. */
export const rowWidth = (perRow - 1) * pitch + aisle + personWidth;

/** The height of the rows needed for a number of people. */
export const rowsHeight = (heads: number): number =>
  Math.ceil(heads / perRow) * rowPitch - rowPitch + personHeight;

/** The SVG path of slots along a mark, spread evenly over a height. */
const slots = ([start, end]: Segment, top: number, height: number, count: number): string =>
  Array.from(
    { length: count },
    (_, slot) => `M${start} ${top + (height * (slot + 1)) / (count + 1)}H${end}v2H${start}z`,
  ).join('');

/** A head, and a body with shoulders, 14 units high. */
const person = 'a4.4 4.4 0 1 1-.1 0zm-7 17a7 7 0 0 1 14 0v5q0 2-2 2h-10q-2 0-2-2z';

/**
 * The SVG path of all people in a group, with a number of slots in each body. The slots are only seen if the path is filled by
 * the even-odd rule, as in print and forced colours, so that groups then differ without relying on colour.
 */
export const people = cached((heads: number, pattern: number): string =>
  Array.from({ length: heads }, (_, index) => {
    const column = index % perRow;
    const x = column * pitch + (column < perRow / 2 ? 0 : aisle);
    const y = rowsHeight(index + 1) - personHeight;
    return `M${x + 7} ${y}${person}${slots([x + 2.5, x + 11.5], y + 10, 12, pattern)}`;
  }).join(''),
);

/** The SVG path of a segment of a bar, with the same slots along it. */
export const patterned = (segment: Segment, pattern: number): string =>
  segmentPath(segment) + slots(segment, 0, 24, pattern);

/** The SVG path of the gaps between the segments of a bar. */
export const gapsBetween = (segments: readonly Segment[]): string =>
  segments
    .slice(1)
    .map(([start]) => `M${start} 0v26`)
    .join('');
