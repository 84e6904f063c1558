import type { ThemeName } from '../i18n/language.js';
import type { AttributeReader } from './attribute-reader.js';

/** A theme in words; the name is the key of its colour and icon, `other`, without words of ours, for one outside the six. */
export interface Theme {
  readonly name: ThemeName | 'other';
  readonly label: string;
}

/** Reads the name of one of the six themes; none, and a problem, where it is another. */
export const readTheme = (reader: AttributeReader): Theme | undefined => {
  const { themes } = reader.language;
  const name = reader.text('theme');
  const isTheme = (text: string): text is ThemeName => Object.hasOwn(themes, text);
  if (isTheme(name)) return { name, label: themes[name] };
  return name ? reader.report('theme', { rule: 'unknown-word', part: name }) : undefined;
};
