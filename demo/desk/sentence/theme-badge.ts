import type { Language } from '#dist/i18n/language.js';
import type { Guess } from './read-sentence.js';

/** Longer text is a sentence, not the name of a theme. */
const most = 40;

/** Reads the name of a theme, with a context before it: "Theme: Culture". */
export const guessThemeBadge = (text: string, { themes }: Language): Guess | undefined => {
  if (text.length > most || /[\d.…?!]/.test(text)) return undefined;
  const colon = text.indexOf(':');
  const context = colon > 0 ? text.slice(0, colon).trim() : '';
  const label = text.slice(colon + 1).trim();
  const [theme] =
    Object.entries(themes).find(([, words]) => words.toLowerCase() === label.toLowerCase()) ?? [];
  const named: Readonly<Record<string, string>> = theme ? { theme } : { label };
  return { name: 'theme-badge', attributes: { context, ...named }, unused: [] };
};
