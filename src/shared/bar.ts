import type { Stretch } from './shares.js';

/** The path of a part of a bar, which is 26 high and as long as the stretches say. */
export const block = ([start, end]: Stretch, top = 0): string =>
  `M${start} ${top}H${end}v26H${start}z`;

/** A stretch that is told in per cent of a length, in units of that length. */
export const stretched = (stretch: Stretch, length: number): Stretch => {
  const [start, end] = stretch;
  const along = (at: number) => Math.round(at * length) / 100;
  return [along(start), along(end)];
};
