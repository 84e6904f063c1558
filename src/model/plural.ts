import type { Language, Pattern, PluralPatterns } from '../i18n/language.js';
import { cached } from './cached.js';
import { decimalsOf, type Decimal } from './decimal.js';
import { isCount } from './shares.js';

const rulesFor = cached(
  (tag: string, decimals: number) =>
    new Intl.PluralRules(tag, { minimumFractionDigits: decimals, maximumFractionDigits: 20 }),
);

/** The plural category of a non-negative number, which depends on its written decimals: "1.0 points". */
export const pluralCategory = (
  number: Decimal,
  { tag }: Pick<Language, 'tag'>,
): Intl.LDMLPluralRule => rulesFor(tag, decimalsOf(number)).select(Number(number));

const said = (pattern: Pattern): string => (typeof pattern === 'string' ? pattern : pattern.said);

/** The pattern for a non-negative number; only for an integer may it be words without the number. */
export const patternFor = (
  patterns: PluralPatterns,
  number: Decimal,
  language: Language,
): Pattern => {
  const pattern = patterns[pluralCategory(number, language)] ?? patterns.other;
  return isCount(number) || said(pattern).includes('#') ? pattern : patterns.other;
};

/** Inserts a number into the words of a pattern. */
export const fillPattern = (pattern: Pattern, number: string): string =>
  said(pattern).replace('#', () => number);
