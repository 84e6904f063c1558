import type { Language, Pattern, PluralPatterns } from '../i18n/language.js';
import { decimalsOf, type Decimal } from './decimal.js';
import { isCount } from './shares.js';

/** Kept, since making one costs a hundred times what using it does; there are few kinds. */
const kept = new Map<string, Intl.PluralRules>();

/** The plural category of a number from 0 up, with the decimals that are written: "1.0 points". */
export const pluralCategory = (
  number: Decimal,
  { tag }: Pick<Language, 'tag'>,
): Intl.LDMLPluralRule => {
  const decimals = decimalsOf(number);
  const key = `${tag} ${decimals}`;
  const options = { minimumFractionDigits: decimals, maximumFractionDigits: 20 };
  const rules = kept.get(key) ?? new Intl.PluralRules(tag, options);
  kept.set(key, rules);
  return rules.select(Number(number));
};

const said = (pattern: Pattern): string => (typeof pattern === 'string' ? pattern : pattern.said);

/** What is said with a number from 0 up; only a whole number may be said by a word alone. */
export const patternFor = (
  patterns: PluralPatterns,
  number: Decimal,
  language: Language,
): Pattern => {
  const pattern = patterns[pluralCategory(number, language)] ?? patterns.other;
  return isCount(number) || said(pattern).includes('#') ? pattern : patterns.other;
};

/** The words of a pattern, with the number in its place. */
export const fillPattern = (pattern: Pattern, number: string): string =>
  said(pattern).replace('#', () => number);
