import type { Directions, Language } from '../i18n/language.js';
import { decimalsOf, magnitude, type Decimal } from './decimal.js';
import { isolate, spokenAs, type Piece } from './phrase.js';

/** `%`, an ISO 4217 code, any text to put after the number, or nothing. */
export type Unit = string;

const currencies = new Set(Intl.supportedValuesOf('currency'));

/** Whether a unit is money. */
export const isCurrency = (unit: Unit): boolean => currencies.has(unit);

/** Signs of one currency, and of several. */
const signs: Readonly<Record<string, readonly Unit[]>> = {
  '€': ['EUR'],
  '£': ['GBP'],
  '¥': ['JPY'],
  '￥': ['JPY'],
  '₹': ['INR'],
  US$: ['USD'],
  R$: ['BRL'],
  $: ['USD', 'CAD', 'AUD', 'MXN'],
};

/** Codes of currencies that are words as well: only capitals make money of them. */
const words = /^(all|ang|bam|bob|cad|cup|gel|lak|mad|mop|mur|pen|ron|sos|top|try)$/i;

/** The units that an author may mean by what is written: a sign or a code of a currency, or any text. */
export const unitsOf = (written: string): readonly Unit[] => {
  const unit = written.replace(/^[٪％%]+$/, '%');
  if (Object.hasOwn(signs, unit)) return signs[unit] ?? [];
  const code = unit.toUpperCase();
  return [isCurrency(code) && !words.test(unit) ? code : unit];
};

/** Kept, since making one costs a hundred times what using it does; there are few kinds. */
const formats = new Map<string, Intl.NumberFormat>();

/** A number from 0 up with its unit: all decimals that were written and no more; money with at least its cents, or none. */
const write = (
  size: Decimal,
  unit: Unit,
  language: Language,
  currencyDisplay: 'symbol' | 'name' = 'symbol',
): string => {
  const { tag, signs, percent } = language;
  const decimals = decimalsOf(size);
  const currency = isCurrency(unit) ? unit : undefined;
  const key = [tag, decimals, currency, currencyDisplay].join();
  const format =
    formats.get(key) ??
    new Intl.NumberFormat(`${tag}-u-nu-latn`, {
      style: currency ? 'currency' : 'decimal',
      currency,
      currencyDisplay,
      minimumFractionDigits: currency && decimals ? undefined : decimals,
      maximumFractionDigits: 20,
    });
  formats.set(key, format);
  const digits = signs
    ? format
        .formatToParts(size)
        .map(({ type, value }) => signs[type] ?? value)
        .join('')
    : format.format(size);
  const after = currency ? '' : unit === '%' ? percent : unit && `\u00a0${isolate(unit, language)}`;
  // An amount in Arabic comes with a mark that would turn the sign before it around.
  return digits.replace('\u200f', '') + after;
};

/** What keeps a sign before its number where text runs from right to left: U+200E, as in CLDR. */
const signMark = ({ dir }: Language): string => (dir ? '\u200e' : '');

/** A number with its unit, and with its sign where it is negative or asked for; signs are spoken as words. */
export const formatNumber = (
  number: Decimal,
  unit: Unit,
  language: Language,
  plus = false,
): Piece => {
  const size = magnitude(number);
  const isNegative = size !== number;
  const shown = write(size, unit, language);
  if (!isNegative && !plus) return spokenAs(shown, shown, number);
  const spoken =
    (isNegative ? language.minus : language.plus) + write(size, unit, language, 'name');
  return spokenAs(`${signMark(language)}${isNegative ? '−' : '+'}${shown}`, spoken, number);
};

/** How far a value has moved: with a sign, and in words. */
export interface Change {
  readonly shown: string;
  readonly spoken: string;
}

/** Words for a difference between two values of one unit; between shares it is in points, never in per cent. */
export const formatChange = (
  difference: Decimal,
  unit: Unit,
  language: Language,
  [up, down]: Directions,
): Change => {
  const { same, points, plural } = language;
  if (!Number(difference)) return { shown: same, spoken: same };
  const size = magnitude(difference);
  const amount = write(size, unit === '%' ? '' : unit, language);
  const [shown, spoken] = points.map((forms) =>
    unit === '%' ? `${amount}${forms[plural(size)]}` : amount,
  );
  const rises = size === difference;
  return {
    shown: `${signMark(language)}${rises ? '+' : '−'}${shown}`,
    spoken: (rises ? up : down)(`${spoken}`, !unit),
  };
};
