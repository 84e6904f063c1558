import { en } from './en.js';
import { es } from './es.js';
import { fr } from './fr.js';
import type { Language } from './language.js';

const languages = new Map([en, es, fr].map((language) => [language.tag, language]));

/** Adds a language to those that figures speak. */
export const addLanguage = (language: Language): void => {
  languages.set(language.tag, language);
};

/** The catalogue for a BCP 47 tag, by its first subtag; none where we do not have the language. */
export const languageOf = (tag: string): Language | undefined => {
  const language = languages.get(tag.toLowerCase().replace(/[-_].*/, ''));
  return language?.inRegion?.(tag) ?? language;
};
