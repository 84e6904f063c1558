import type { Group } from '../i18n/language.js';
import type { Theme } from '../model/theme.js';

/** Text. */
export const ink = '#16202e';
/** Text that stands back. */
export const quiet = '#4d5b6c';
/** Lines around and between. */
export const line = '#d8dee6';
/** What figures are drawn on. */
export const paper = '#ffffff';
/** What lies around a figure in a picture of a fixed size. */
export const ground = '#f3f5f8';

/** The colour of a figure that no theme and no page colours. */
export const accent = '#0b5fa5';

/** The colours of the sources of a bar in order: dark and mid take turns, so that neighbours differ without hue. */
export const series = [
  '#0b3d91',
  '#c8690b',
  '#3d4654',
  '#12998a',
  '#5b2a86',
  '#b98412',
  '#7d1f3f',
  '#3b82d6',
  '#1f5c2c',
  '#d1508f',
  '#5c3a12',
  '#7f8c1a',
] as const;

/** The colours of the groups of a gender split: of four lightnesses, none of them pink or blue. */
export const groupColours: Readonly<Record<Group, string>> = {
  women: '#5b2a86',
  men: '#12998a',
  'non-binary': '#8a3c0a',
  'not-stated': '#76818e',
};

/** The colour of each theme. */
export const themeColours: Readonly<Record<Theme['name'], string>> = {
  'metropolitan-governance': '#1d4e89',
  'quality-of-life': '#b4501c',
  'social-cohesion': '#a3286a',
  'economic-development': '#8a6100',
  sustainability: '#2f7d32',
  'gender-equality': '#7a3e9d',
  other: '#4d5b6c',
};

/** The icon of each theme: strokes on a square of 24. */
export const themeIcons: Readonly<Record<Theme['name'], string>> = {
  'metropolitan-governance': 'M4 10 12 5l8 5M5 19h14M7 10v7m5-7v7m5-7v7',
  'quality-of-life': 'm5 11 7-6 7 6v8H5zm5 8v-5h4v5',
  'social-cohesion': 'M4 12a5 5 0 1 0 10 0 5 5 0 1 0-10 0m6 0a5 5 0 1 0 10 0 5 5 0 1 0-10 0',
  'economic-development': 'M5 5v14h14M9 15v-3m4 3V9m4 6V6',
  sustainability: 'M5 19c0-9 5-13 14-13 0 9-4 13-12 12m-2 1 9-9',
  'gender-equality': 'M4 12a8 8 0 1 0 16 0 8 8 0 1 0-16 0m4.5-1.5h7m-7 3h7',
  other: 'M4 12a8 8 0 1 0 16 0 8 8 0 1 0-16 0m5 0h6',
};
