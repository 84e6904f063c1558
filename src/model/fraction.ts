import type { Language } from '../i18n/language.js';

/** The largest denominator that is spoken in words. */
const mostParts = 10;

/**
 * A fraction below 1 in spoken words, between a limit and a noun, and the form that the limit takes before it. Returns
 * undefined if the text is not such a fraction or its denominator is too large.
 */
export const spokenFraction = (
  text: string,
  { fraction }: Language,
  limit = '',
  noun = '',
): readonly [limit: string, words: string] | undefined => {
  const [top = 0, bottom = 0] = /^\d+\/\d+$/.test(text) ? text.split('/').map(Number) : [];
  if (top < 1 || top >= bottom || bottom > mostParts) return undefined;
  return fraction({ top, bottom, limit, noun });
};
