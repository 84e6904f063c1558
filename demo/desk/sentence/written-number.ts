import type { Language } from '#dist/i18n/language.js';

/** A number as people write it, with groups and decimals, or a fraction. */
export const numberPattern = String.raw`[-−]?\d{1,3}(?:[ .,]\d{3})+(?:[.,]\d+)?(?!\d)|[-−]?\d+(?:[.,]\d+)?(?:/\d+)?`;

const grouped = /^\d{1,3}(,\d{3})+(\.\d+)?$/;

/**
 * A number without the spaces in it, nor the commas that group it in English. Other groups stay as they are written: the figure
 * itself says where they mean two things.
 */
export const plainNumber = (written: string, { tag }: Language): string => {
  const number = written.replace('−', '-').replaceAll(' ', '');
  return tag === 'en' && grouped.test(number) ? number.replaceAll(',', '') : number;
};

/** One kind of space and of apostrophe, for comparing; the length stays the same. */
export const plainSpaces = (text: string): string =>
  text.replace(/[\u00a0\u202f\u2009]/g, ' ').replaceAll('’', "'");

/** A text as a pattern for itself. */
export const literal = (text: string): string =>
  plainSpaces(text).replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);

/** The first letter in lower case, unless the word is an abbreviation. */
export const uncapitalised = (text: string): string =>
  /^\p{Lu}(?!\p{Lu})/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
