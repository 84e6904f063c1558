import type { Group } from '../i18n/language.js';
import type { Theme } from '../model/theme.js';

// Pictures cannot compute colours as a style sheet does; these are the computed values, which a test compares.

/** The accent for text, dark enough for a contrast of 4.5:1 on paper: `oklch(from … min(l, 0.46) c h)`. */
export const accentText = '#00599f';

/** The text colours of groups. */
export const groupText: Readonly<Record<Group, string>> = {
  women: '#5b2a86',
  men: '#006a5d',
  'non-binary': '#8a3c0a',
  'not-stated': '#4f5965',
};

/** The colours of a theme: for text, and 10% and 35% of that in white for a badge, `color-mix(in oklab, …)`. */
export interface ThemeColours {
  readonly text: string;
  readonly badge: string;
  readonly border: string;
}

/** The colours of each theme. */
export const themePalette: Readonly<Record<Theme['name'], ThemeColours>> = {
  'metropolitan-governance': { text: '#1d4e89', badge: '#e7ecf3', border: '#adbfd6' },
  'quality-of-life': { text: '#953400', badge: '#f6eae6', border: '#deb7a9' },
  'social-cohesion': { text: '#981c61', badge: '#f7e9ee', border: '#e1b2c5' },
  'economic-development': { text: '#774f00', badge: '#f1ece6', border: '#cebfaa' },
  sustainability: { text: '#186a1e', badge: '#e8f0e8', border: '#b0caae' },
  'gender-equality': { text: '#733796', badge: '#f0eaf5', border: '#ccb8dc' },
  other: { text: '#4b596a', badge: '#ebedef', border: '#bcc2c9' },
};
