import type { Segment } from '../model/shares.js';

/** The height of the drawing: a bar of 26 units at the top and at the bottom, with ribbons between them. */
export const height = 91;

/**
 * The path of a source: its segment of the upper bar, a ribbon, and its segment of the lower bar. Joined from an array, since
 * browsers keep every piece of a long template literal in memory.
 */
export const band = ([a, b]: Segment, [c, d]: Segment): string =>
  [`M${a} 0H${b}V26`, `C${b} 46 ${d} 45 ${d} 65`, `V91H${c}V65`, `C${c} 45 ${a} 46 ${a} 26z`].join(
    '',
  );

/** The outlines of two bars of this length, which show the part that a single source does not fill. */
export const outlines = (length: number): string => `M0 0H${length}V26H0zM0 65H${length}V91H0z`;

/** The path of a veil over all ribbons of this length, which makes them paler than the bars. */
export const veil = (length: number): string => `M0 26H${length}V65H0z`;
