import type { Segment } from '../model/shares.js';

/** How high the drawing is: a bar of 26 at the top and one at the bottom, ribbons between them. */
export const height = 92;
/** Where the lower bar begins. */
export const lower = 66;

/** The path that joins a part of the upper bar with the same part of the lower. */
export const ribbon = ([a, b]: Segment, [c, d]: Segment): string =>
  [
    'M',
    a,
    ' 28H',
    b,
    'C',
    b,
    ' 46 ',
    d,
    ' 46 ',
    d,
    ' 64H',
    c,
    'C',
    c,
    ' 46 ',
    a,
    ' 46 ',
    a,
    ' 28z',
  ].join('');
