import { languageOf } from '#dist/i18n/registry.js';

/** The language of the person who edits. */
export const editorLanguage = document.documentElement.lang || 'en';

const primary = editorLanguage.slice(0, 2).toLowerCase();

/** A text in the language of the person who edits, else in English. */
export const inEditorLanguage = (texts: Readonly<Record<string, string>>): string =>
  texts[primary] ?? texts['en'] ?? '';

/** The words of the figures in that language, for the names of themes and qualifiers. */
export const figureWords = languageOf(primary) ?? languageOf('en');

/** A text of the plugin, translated. */
export const translate = (text: string): string => wp.i18n.__(text, 'metropolis-widgets');
