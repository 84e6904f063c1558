import type { Language, ThemeName } from '../i18n/language.js';
import type { AttributeReader } from './attribute-reader.js';
import { ownLabel, ownTheme, ownThemes, type OwnTheme } from './own-theme.js';

/**
 * A theme with its label. `name` selects the colour and icon; `other` is any theme outside the six: one that the site has added
 * (`own`), or one without a label.
 */
export interface Theme {
  readonly name: ThemeName | 'other';
  readonly label: string;
  readonly own?: OwnTheme;
}

/** The labels of all themes in a language, by name. */
export const themeLabels = (language: Language): Readonly<Record<string, string>> => ({
  ...Object.fromEntries(ownThemes().map((own) => [own.name, ownLabel(own, language)])),
  ...language.themes,
});

/** Reads the name of one of the six themes or of one that the site has added. Any other is reported, and undefined returned. */
export const readTheme = (reader: AttributeReader): Theme | undefined => {
  const { language } = reader;
  const name = reader.text('theme');
  const isTheme = (text: string): text is ThemeName => Object.hasOwn(language.themes, text);
  if (isTheme(name)) return { name, label: language.themes[name] };
  const own = ownTheme(name);
  if (own) return { name: 'other', label: ownLabel(own, language), own };
  return name ? reader.report('theme', { rule: 'unknown-word', part: name }) : undefined;
};
