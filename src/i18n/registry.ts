import { en } from './en.js';
import { es } from './es.js';
import { fr } from './fr.js';
import type { Language } from './language.js';

const languages = new Map([en, es, fr].map((language) => [language.tag, language]));

/** Adds a language to those that figures speak. */
export const addLanguage = (language: Language): void => {
  languages.set(language.tag, language);
};

/** The languages that figures speak. */
export const languageTags = (): readonly string[] => [...languages.keys()];

/** A tag as `Intl` knows it, also one written as POSIX does, `es_MX.UTF-8`; of one that is malformed, its first subtag. */
const localeOf = (tag: string): Intl.Locale | undefined => {
  const name = tag.replace(/[.@].*/s, '').replaceAll('_', '-');
  for (const each of [name, name.replace(/-.*/s, '')])
    try {
      return new Intl.Locale(each);
    } catch {
      // The next, or none.
    }
  return undefined;
};

/** The catalogue for a BCP 47 tag, by its language and region; none where we do not have the language. */
export const languageOf = (tag: string): Language | undefined => {
  // Most tags are that of a catalogue, and a locale costs more than all else here.
  const known = languages.get(tag);
  if (known) return known;
  const locale = localeOf(tag);
  if (!locale) return undefined;
  const language = languages.get(locale.language);
  return language?.inRegion?.(locale) ?? language;
};
