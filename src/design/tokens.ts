import type { Group } from '../i18n/language.js';
import type { Theme } from '../model/theme.js';

/** The text colour. */
export const ink = '#16202e';
/** The colour of secondary text. */
export const quiet = '#4d5b6c';
/** The colour of borders and dividers. */
export const line = '#d8dee6';
/** The background of figures. */
export const paper = '#ffffff';
/** The background around a figure in a picture of fixed size. */
export const ground = '#f3f5f8';

/** The default accent colour, used if neither a theme nor the page sets one. */
export const accent = '#0b5fa5';

/** The colours of the sources in order. Dark and medium alternate, so that neighbours differ even without hue. */
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

/** The colours of the groups in a gender split: four different lightnesses, and no pink or blue. */
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

/** The icon of each theme: stroked SVG paths in a 24×24 square. */
export const themeIcons: Readonly<Record<Theme['name'], string>> = {
  'metropolitan-governance': 'M4 10 12 5l8 5M5 19h14M7 10v7m5-7v7m5-7v7',
  'quality-of-life': 'm5 11 7-6 7 6v8H5zm5 8v-5h4v5',
  'social-cohesion': 'M4 12a5 5 0 1 0 10 0 5 5 0 1 0-10 0m6 0a5 5 0 1 0 10 0 5 5 0 1 0-10 0',
  'economic-development': 'M5 5v14h14M9 15v-3m4 3V9m4 6V6',
  sustainability: 'M5 19c0-9 5-13 14-13 0 9-4 13-12 12m-2 1 9-9',
  'gender-equality': 'M4 12a8 8 0 1 0 16 0 8 8 0 1 0-16 0m4.5-1.5h7m-7 3h7',
  other: 'M4 12a8 8 0 1 0 16 0 8 8 0 1 0-16 0m5 0h6',
};
