import type { Language } from '../i18n/language.js';

/** The most parts of a fraction that is told in words. */
const mostParts = 10;

/**
 * A fraction below 1 as it is spoken, between the words of a limit and a noun, and that limit as it is spoken before it. None
 * where the text is no such fraction or has too many parts.
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
