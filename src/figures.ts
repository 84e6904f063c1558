import { fundingShiftBar } from './funding-shift-bar/figure.js';
import { genderSplit } from './gender-split/figure.js';
import { statTile } from './stat-tile/figure.js';
import { themeBadge } from './theme-badge/figure.js';

/** Every kind of figure, by name. */
export const figures = {
  'stat-tile': statTile,
  'funding-shift-bar': fundingShiftBar,
  'gender-split': genderSplit,
  'theme-badge': themeBadge,
} as const;

/** The name of a kind of figure: `stat-tile`. */
export type FigureName = keyof typeof figures;
