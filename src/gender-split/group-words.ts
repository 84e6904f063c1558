import type { Language } from '../i18n/language.js';
import { formatNumber } from '../model/number.js';
import { spaceBefore, textForms, type Forms, type Phrase } from '../model/phrase.js';
import { patternFor } from '../model/plural.js';
import type { Part } from './groups.js';

/** The number and words of a group. In a sentence, a word that includes the number, such as "امرأتان", replaces it. */
export const tellGroup = (
  { name, size }: Part,
  shares: boolean,
  language: Language,
): { readonly value: Forms; readonly words: Phrase } => {
  const { count, share } = language.groups[name];
  const value = formatNumber(size, shares ? '%' : '', language);
  const pattern = shares ? share : patternFor(count, size, language);
  if (typeof pattern === 'string') return { value, words: [pattern.replace('#', '')] };
  const beside = spaceBefore(pattern.beside, language) + pattern.beside;
  return {
    value: textForms(value.shown, pattern.said, pattern.said, size),
    words: [textForms(beside, '')],
  };
};
