import type { Group } from '../i18n/language.js';
import type { Theme } from '../model/theme.js';

// Pictures cannot compute colours as a style sheet does; these are the computed values, which a test compares.

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

/** The colours of the badge of each theme. */
export const badgeColours: Readonly<Record<Theme['name'], BadgeColours>> = {
  'metropolitan-governance': { ground: '#e9edf4', border: '#b2bfd7' },
  'quality-of-life': { ground: '#f5e8e5', border: '#dbafa6' },
  'social-cohesion': { ground: '#f3e8ec', border: '#d5b0bf' },
  'economic-development': { ground: '#efede6', border: '#c9c0aa' },
  sustainability: { ground: '#e7eee9', border: '#acc5b5' },
  'gender-equality': { ground: '#eee7f2', border: '#c4acd3' },
  other: { ground: '#ebedef', border: '#bcc2c9' },
};
