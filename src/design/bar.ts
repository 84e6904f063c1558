import type { Segment } from '../model/shares.js';

/** The SVG path of a segment of a bar; a bar is 26 units high and begins at `top`. */
export const segmentPath = ([start, end]: Segment, top = 0): string =>
  `M${start} ${top}H${end}v26H${start}z`;

/** A segment given in per cent, in units of a bar of this length, to two decimals. */
export const scaleSegment = (segment: Segment, length: number): Segment => {
  const [start, end] = segment;
  const along = (at: number) => Math.round(at * length) / 100;
  return [along(start), along(end)];
};
