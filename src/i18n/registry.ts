import { en } from './en.js';
import { es } from './es.js';
import { fr } from './fr.js';
import type { Language } from './language.js';

const languages = new Map([en, es, fr].map((language) => [language.tag, language]));

/** Adds a language to those available to figures. */
export const addLanguage = (language: Language): void => {
  languages.set(language.tag, language);
};

/** The tags of the languages available to figures. */
export const languageTags = (): readonly string[] => [...languages.keys()];

/** The locale for a BCP 47 tag or POSIX name (`es_MX.UTF-8`); for a malformed one, that of its first subtag. */
const localeOf = (tag: string): Intl.Locale | undefined => {
  const name = tag.replace(/[.@].*/s, '').replaceAll('_', '-');
  for (const each of [name, name.replace(/-.*/s, '')])
    try {
      return new Intl.Locale(each);
    } catch {
      // Try the next one, if any.
    }
  return undefined;
};

/** The catalogue for a tag, by its language and region. Undefined if the language is not available. */
export const languageOf = (tag: string): Language | undefined => {
  // Fast path: most tags are exactly that of a catalogue, and creating a locale is the slowest step here.
  const known = languages.get(tag);
  if (known) return known;
  const locale = localeOf(tag);
  if (!locale) return undefined;
  const language = languages.get(locale.language);
  return language?.inRegion?.(locale) ?? language;
};
