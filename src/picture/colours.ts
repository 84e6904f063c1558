import { lightOf } from '../design/light.js';
import type { Group } from '../i18n/language.js';

// The colours that a style sheet computes in a page; a test compares them.

/** The text colours of groups: `oklch(from … min(l, 0.46) c h)`. */
export const groupText: Readonly<Record<Group, string>> = {
  women: '#5d2783',
  men: '#006b59',
  'non-binary': '#8a4100',
  'not-stated': '#494f57',
};

/** The colours of a badge: 10% and 35% of a theme's colour in white, `color-mix(in oklab, …)`. */
export interface BadgeColours {
  readonly ground: string;
  readonly border: string;
}

const fromLinear = (value: number): number =>
  value <= 0.0031308 ? value * 12.92 : 1.055 * value ** (1 / 2.4) - 0.055;

type Triple = readonly [number, number, number];
const dot = ([a, b, c]: Triple, [x, y, z]: Triple): number => a * x + b * y + c * z;

/** From linear sRGB to the cone responses of Oklab, and back (CSS Color 4). */
const cones: readonly [Triple, Triple, Triple] = [
  [0.4122214708, 0.5363325363, 0.0514459929],
  [0.2119034982, 0.6806995451, 0.1073969566],
  [0.0883024619, 0.2817188376, 0.6299787005],
];
const fromCones: readonly [Triple, Triple, Triple] = [
  [4.0767416621, -3.3077115913, 0.2309699292],
  [-1.2684380046, 2.6097574011, -0.3413193965],
  [-0.0041960863, -0.7034186147, 1.707614701],
];
const each = (change: (value: number) => number, [a, b, c]: Triple): Triple => [
  change(a),
  change(b),
  change(c),
];
const times = ([a, b, c]: readonly [Triple, Triple, Triple], by: Triple): Triple => [
  dot(a, by),
  dot(b, by),
  dot(c, by),
];

/** A colour mixed with white as Oklab does; that is linear in the cube roots of the cone responses, in which white is 1. */
const inWhite = (colour: string, part: number): string => {
  const roots = each(Math.cbrt, times(cones, lightOf(colour)));
  const mixed = each((root) => (part * root + 1 - part) ** 3, roots);
  const hex = each(fromLinear, times(fromCones, mixed)).map((value) =>
    Math.round(Math.min(Math.max(value, 0), 1) * 255)
      .toString(16)
      .padStart(2, '0'),
  );
  return `#${hex.join('')}`;
};

/** The colours of the badge of a theme with this colour. */
export const badgeColours = (colour: string): BadgeColours => ({
  ground: inWhite(colour, 0.1),
  border: inWhite(colour, 0.35),
});
