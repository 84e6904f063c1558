import type { ThemeName } from '../languages/language.js';
import type { Reading } from './reading.js';

/** A theme in words; the name is the key of its colour and icon, `other`, without words of ours, for one outside the six. */
export interface Theme {
  readonly name: ThemeName | 'other';
  readonly label: string;
}

/** Reads the name of one of the six themes; none, and a problem, where it is another. */
export const readTheme = (reading: Reading): Theme | undefined => {
  const { themes } = reading.language;
  const name = reading.text('theme');
  const isTheme = (text: string): text is ThemeName => Object.hasOwn(themes, text);
  if (isTheme(name)) return { name, label: themes[name] };
  return name ? reading.refuse('theme', 'unknown-word', name) : undefined;
};
