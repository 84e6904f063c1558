import type { Group } from '../i18n/language.js';
import type { OwnTheme } from '../model/own-theme.js';
import type { Theme } from '../model/theme.js';

/** The text colour. */
export const ink = '#16202e';
/** The colour of secondary text. */
export const quiet = '#4d5b6c';
/** The colour of borders and dividers. */
export const line = '#d8dee6';
/** The background of figures. */
export const paper = '#ffffff';

/** The default accent colour, used if neither a theme nor the page sets one. */
export const accent = '#00599f';

/** The sizes of text, in ems of the reader's default size. The number of a tile grows with the tile instead. */
export const sizes = { small: 0.75, secondary: 0.875, body: 1, large: 1.5 } as const;

/** The padding at the sides of a figure, for text of this size: 20 pixels at the default size, less in a narrow figure. */
export const inset = (size: number): string => `min(${(1.25 / size).toFixed(2)}em, 8%)`;

/**
 * The colours of the sources in order. Dark and medium shades alternate, so that neighbours differ even in greyscale. Text in
 * the colour of paper is readable on the dark ones, in that of ink on the medium ones.
 */
export const series = [
  '#0f408e',
  '#d36f25',
  '#3d4958',
  '#1da393',
  '#552086',
  '#b78520',
  '#741430',
  '#3d94d7',
  '#115629',
  '#d75a98',
  '#5c3510',
  '#8a972b',
] as const;

/** The colours of the groups in a gender split: four different lightnesses, and no pink or blue. */
export const groupColours: Readonly<Record<Group, string>> = {
  women: '#5d2783',
  men: '#23a38e',
  'non-binary': '#ae620e',
  'not-stated': '#494f57',
};

/** The colours on a dark background, where dark marks become light. */
export const dark = {
  ink: '#e9eef5',
  quiet: '#aab6c5',
  line: '#323d4d',
  paper: '#161e2a',
  series: [
    '#95ccff',
    '#d47026',
    '#bccbdd',
    '#20a595',
    '#e3b3ff',
    '#b6841e',
    '#ffacbd',
    '#3f96d9',
    '#9adca7',
    '#d95c9a',
    '#f6c6a0',
    '#8b982d',
  ],
  groups: {
    women: '#e5aeff',
    men: '#26a590',
    'non-binary': '#da8b44',
    'not-stated': '#bdc4cd',
  },
} as const;

/** The colour of each theme, dark enough for text. */
export const themeColours: Readonly<Record<Theme['name'], string>> = {
  'metropolitan-governance': '#30508a',
  'quality-of-life': '#891400',
  'social-cohesion': '#7d2053',
  'economic-development': '#6b5400',
  sustainability: '#006038',
  'gender-equality': '#5b0b7c',
  other: '#4b596a',
};

/** The icon of each theme: SVG paths in a 24×24 square, drawn with a stroke of 2 and round ends. */
export const themeIcons: Readonly<Record<Theme['name'], string>> = {
  'metropolitan-governance': 'M3.5 9.5 12 4l8.5 5.5zM6 10v6.5m6-6.5v6.5m6-6.5v6.5M3.5 20h17',
  'quality-of-life': 'm3 11.5 9-8 9 8M5.5 10v10h13V10M9 13.5a3.4 3.4 0 0 0 6 0',
  'social-cohesion':
    'M5 8a3.5 3.5 0 1 0 7 0 3.5 3.5 0 1 0-7 0M2.5 20c0-4 2-6.5 6-6.5s6 2.5 6 6.5M15.5 4.9a3.5 3.5 0 0 1 0 6.2m2.5 2.8c2.3.8 3.5 3 3.5 6.1',
  'economic-development': 'M3.5 3.5v17h17M8 15.5l4-5 3 3 5.5-6.5m-5 0h5v5',
  sustainability: 'M6 18C2.5 9.5 9 4 20.5 3.5 21 14 15 21 6 18m-3 3.5 9-9',
  'gender-equality': 'M3.5 12a8.5 8.5 0 1 0 17 0 8.5 8.5 0 1 0-17 0m5-2h7m-7 4h7',
  other: 'M3.5 12a8.5 8.5 0 1 0 17 0 8.5 8.5 0 1 0-17 0m6 0a2.5 2.5 0 1 0 5 0 2.5 2.5 0 1 0-5 0',
};

/** The colour of a theme. */
export const colourOf = ({ name, own }: Theme): string => own?.colour ?? themeColours[name];

/** The icon of a theme. */
export const iconOf = ({ name, own }: Theme): string => own?.icon ?? themeIcons[name];

/** The styles of a site's own theme; the style sheet of all figures has only the six built-in themes. */
export const ownStyles = ({ colour }: OwnTheme): string =>
  `.figure{--_metro-accent:${colour}!important}`;
