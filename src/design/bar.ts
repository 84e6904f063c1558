import type { Segment } from '../model/shares.js';

/** The path of a part of a bar, which is 26 high and as long as the stretches say. */
export const segmentPath = ([start, end]: Segment, top = 0): string =>
  `M${start} ${top}H${end}v26H${start}z`;

/** A stretch that is told in per cent of a length, in units of that length. */
export const scaleSegment = (stretch: Segment, length: number): Segment => {
  const [start, end] = stretch;
  const along = (at: number) => Math.round(at * length) / 100;
  return [along(start), along(end)];
};
