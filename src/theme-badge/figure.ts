import { readLabel } from '../model/label.js';
import type { Phrase } from '../model/phrase.js';
import type { Figure } from '../model/figure.js';
import { defineFigure, type FigureContent } from '../model/define-figure.js';
import { readTheme, type Theme } from '../model/theme.js';

/** A theme: "Quality of life". */
export interface ThemeBadgeContent extends FigureContent {
  readonly label: Phrase;
  readonly theme: Theme;
}

/** A theme badge, including the fields common to all figures. */
export type ThemeBadge = Figure & ThemeBadgeContent;

/** The theme badge: its attributes and how to read them. */
export const themeBadge = defineFigure(
  'metro-theme-badge',
  { theme: 'quality-of-life', label: 'Culture' },
  {},
  (reader): ThemeBadgeContent => {
    const theme = readTheme(reader) ?? { name: 'other', label: '' };
    const own = readLabel(reader, 'label');
    const label = own.length ? own : [theme.label || reader.required('theme')];
    return { said: label, label, theme };
  },
);
