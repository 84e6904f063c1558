import type { Group } from '../languages/language.js';
import type { Stretch } from '../shared/shares.js';

/** People stand ten to a row, in two fives, at one pitch in all groups. */
const perRow = 10;
const [pitch, rowPitch, aisle] = [22, 33, 8];

/** What is cut out of a body from its upper left corner, so that groups differ without colour. All stay solid. */
const cuts: Readonly<Record<Group, string>> = {
  women: '',
  men: 'm0 3h12v1.6h-12z',
  'non-binary': 'm5.2-2v18h1.6v-18z',
  'not-stated': 'm0 1h12v1.6h-12zm0 4h12v1.6h-12z',
};

const head = 'a4 4 0 1 1 0 8 4 4 0 0 1 0-8';
const body = 'q0-2 2-2h8q2 0 2 2v8h-2.5v8h-7v-8h-2.5z';

/** The box around a number of heads, as wide for one as for a full row. */
export const headsBox = (heads: number): string =>
  `0 0 ${perRow * pitch + aisle} ${Math.ceil(heads / perRow) * rowPitch}`;

/** All people of a group as one path. */
export const headsPath = (group: Group, heads: number): string =>
  Array.from({ length: heads }, (_, index) => {
    const column = index % perRow;
    const x = column * pitch + (column < perRow / 2 ? 0 : aisle);
    const y = Math.floor(index / perRow) * rowPitch;
    return `M${x + 10} ${y + 2}${head}M${x + 4} ${y + 13}${body}${cuts[group]}`;
  }).join('');

/** Lines along or across a group's part of the bar, so that groups differ without colour. */
export const stripes = (group: Group, [start, end]: Stretch): string => {
  const along = (...tops: readonly number[]) =>
    tops.map((top) => `M${start} ${top}H${end}`).join('');
  const across = Array.from(
    { length: (end - start) / 2 },
    (_, line) => `M${start + 2 * line + 1} 0v26`,
  );
  return {
    women: '',
    men: along(9, 17),
    'non-binary': across.join(''),
    'not-stated': along(4, 8.5, 13, 17.5, 22),
  }[group];
};
