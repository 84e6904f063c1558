import type { Segment } from '../model/shares.js';

/** The SVG path of a segment of a bar that is 26 units high and starts at `top`. */
export const segmentPath = ([start, end]: Segment, top = 0): string =>
  `M${start} ${top}H${end}v26H${start}z`;

/** The width of a segment in percent, without the noise of floating-point numbers: `22.1%`. */
export const widthOf = ([start, end]: Segment): string => `${Number((end - start).toFixed(4))}%`;

/** Scales a segment in percent to a bar of this length, to two decimals. */
export const scaleSegment = (segment: Segment, length: number): Segment => {
  const [start, end] = segment;
  const along = (at: number) => Math.round(at * length) / 100;
  return [along(start), along(end)];
};
