import { figureKind, type Body } from '../shared/reader.js';
import { readTheme, type Theme } from '../shared/theme.js';

/** A theme: "Quality of life". */
export interface ThemeBadge extends Body {
  readonly theme: Theme;
}

/** The theme badge: its attributes, and how they are read. */
export const themeBadge = figureKind(
  'metro-theme-badge',
  { theme: 'quality-of-life', label: 'Culture' },
  {},
  (reading): ThemeBadge => {
    const theme = readTheme(reading);
    const label = reading.text('label') || theme?.label || reading.required('theme');
    return { said: [label], theme: { name: theme?.name ?? 'other', label } };
  },
);
