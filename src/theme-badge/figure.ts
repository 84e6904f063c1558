import { readLabel } from '../shared/label.js';
import type { Phrase } from '../shared/phrase.js';
import { figureKind, type Body } from '../shared/reader.js';
import { readTheme, type Theme } from '../shared/theme.js';

/** A theme: "Quality of life". */
export interface ThemeBadge extends Body {
  readonly label: Phrase;
  readonly theme: Theme;
}

/** The theme badge: its attributes, and how they are read. */
export const themeBadge = figureKind(
  'metro-theme-badge',
  { theme: 'quality-of-life', label: 'Culture' },
  {},
  (reading): ThemeBadge => {
    const theme = readTheme(reading) ?? { name: 'other', label: '' };
    const own = readLabel(reading, 'label');
    const label = own.length ? own : [theme.label || reading.required('theme')];
    return { said: label, label, theme };
  },
);
