import type { Segment } from '../model/shares.js';

/** The height of the drawing: a 26-unit bar at the top and at the bottom, with ribbons between them. */
export const height = 92;
/** The top of the lower bar. */
export const lower = 66;

/** The path of a ribbon, from a segment of the upper bar to the same source in the lower bar. */
export const ribbon = ([a, b]: Segment, [c, d]: Segment): string =>
  `M${a} 28H${b}C${b} 46 ${d} 46 ${d} 64H${c}C${c} 46 ${a} 46 ${a} 28z`;
