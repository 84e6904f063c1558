import { frameAttributes } from '../shared/frame.js';
import { reader, type Body, type FigureKind } from '../shared/reader.js';
import { readTheme, type Theme } from '../shared/theme.js';

/** The attributes of a theme badge, each with something to type that works. */
const themeBadgeAttributes = {
  ...frameAttributes,
  theme: 'quality-of-life',
  label: 'Culture',
} as const;

/** A theme: "Quality of life". */
export interface ThemeBadge extends Body {
  readonly theme: Theme;
}

/** Reads a theme badge. */
const readThemeBadge = reader(themeBadgeAttributes, (reading): ThemeBadge | undefined => {
  const theme = readTheme(reading, 'refuse');
  const label = reading.text('label') || theme?.label;
  if (!label) reading.required('theme');
  if (!label) return undefined;
  return { said: [label], theme: { name: theme?.name ?? 'other', label } };
});

/** The theme badge as a kind of figure. */
export const themeBadge: FigureKind<ThemeBadge> = {
  tag: 'metro-theme-badge',
  attributes: themeBadgeAttributes,
  read: readThemeBadge,
};
