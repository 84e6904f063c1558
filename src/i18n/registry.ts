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

/** The catalogue for a BCP 47 tag, by its first subtag; none where we do not have the language. */
export const languageOf = (tag: string): Language | undefined => {
  // Java and POSIX write es_MX.UTF-8.
  const name = tag.replace(/[.@].*/, '').replaceAll('_', '-');
  const language = languages.get(name.toLowerCase().replace(/-.*/, ''));
  return language?.inRegion?.(name) ?? language;
};
