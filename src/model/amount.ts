import type { Language } from '../i18n/language.js';
import { cached } from './cached.js';
import { decimalsOf, type Decimal } from './decimal.js';
import { pluralCategory } from './plural.js';
import { isCurrency, type Unit } from './unit.js';

/** Amounts are written with the symbol and spoken with the name of the currency. */
export type MoneyDisplay = 'symbol' | 'name';

/**
 * Keeps the decimals as written; an amount of money has either none or at least its cents. `digits` of millions are kept as
 * written too.
 */
const formatFor = cached(
  (
    tag: string,
    decimals: number,
    currency: string | undefined,
    currencyDisplay: MoneyDisplay,
    digits: number | undefined,
  ) =>
    new Intl.NumberFormat(`${tag}-u-nu-latn`, {
      style: currency ? 'currency' : 'decimal',
      currency,
      currencyDisplay,
      ...(digits
        ? {
            notation: 'compact',
            compactDisplay: 'long',
            minimumSignificantDigits: digits,
            maximumSignificantDigits: 21,
          }
        : {
            minimumFractionDigits: currency && decimals ? undefined : decimals,
            maximumFractionDigits: 20,
          }),
    }),
);

/** A part of a formatted number, with the language's own mark or word if it has one. */
const ownPart = (
  { type, value }: Intl.NumberFormatPart,
  { signs, space, moneyName = (name) => name }: Language,
  named: boolean,
  million: boolean,
): string => {
  if (named && type === 'literal') return space;
  if (named && type === 'currency') return moneyName(value, million);
  return signs?.[type] ?? value;
};

/** Formats a non-negative number, with its currency if the unit is one. Millions of money are written with its name. */
export const writeAmount = (
  size: Decimal,
  unit: Unit,
  language: Language,
  display: MoneyDisplay,
  digits?: number,
): string => {
  const currency = isCurrency(unit) ? unit : undefined;
  const named = !!digits || (!!currency && display === 'name');
  const format = formatFor(
    language.tag,
    decimalsOf(size),
    currency,
    digits ? 'name' : display,
    digits,
  );
  if (!language.signs && !named) return format.format(size).replace('\u200f', ''); // Arabic: this mark would move a sign before it.
  const million = !!digits || (named && pluralCategory(size, language) === 'many');
  return format
    .formatToParts(size)
    .map((part) => ownPart(part, language, named, million))
    .join('')
    .replace('\u200f', '');
};
