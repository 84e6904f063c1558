import type { ThemeName } from '../i18n/language.js';
import type { AttributeReader } from './attribute-reader.js';

/** A theme with its label. `name` selects the colour and icon; `other` is any theme outside the six, without a label. */
export interface Theme {
  readonly name: ThemeName | 'other';
  readonly label: string;
}

/** Reads the name of one of the six themes. Any other name is reported, and undefined returned. */
export const readTheme = (reader: AttributeReader): Theme | undefined => {
  const { themes } = reader.language;
  const name = reader.text('theme');
  const isTheme = (text: string): text is ThemeName => Object.hasOwn(themes, text);
  if (isTheme(name)) return { name, label: themes[name] };
  return name ? reader.report('theme', { rule: 'unknown-word', part: name }) : undefined;
};
