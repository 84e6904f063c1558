import type { ChangeWords, Language } from '../i18n/language.js';
import { decimalsOf, magnitude, type Decimal } from './decimal.js';
import { isolate, spokenAs, type Piece } from './phrase.js';
import { fillPattern, patternFor, pluralCategory } from './plural.js';

/** `%`, an ISO 4217 code, any text to put after the number, or nothing. */
export type Unit = string;

const currencies = new Set(Intl.supportedValuesOf('currency'));

/** Whether a unit is money. */
export const isCurrency = (unit: Unit): boolean => currencies.has(unit);

/** Currency signs: of one currency, or shared by several. */
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

/** Currency codes that are also words: they count as currencies only in capitals. */
const words = /^(all|ang|bam|bob|cad|cup|gel|lak|mad|mop|mur|pen|ron|sos|top|try)$/i;

/** The units that an author may mean: a currency, for its sign or code, or any text. */
export const unitsOf = (written: string): readonly Unit[] => {
  const unit = written.replace(/^[٪％%]+$/, '%');
  if (Object.hasOwn(signs, unit)) return signs[unit] ?? [];
  const code = unit.toUpperCase();
  return [isCurrency(code) && !words.test(unit) ? code : unit];
};

/** Amounts are written with the symbol and spoken with the name of the currency. */
type MoneyDisplay = 'symbol' | 'name';

/** Cached: creating a formatter takes about 100 times as long as using it. */
const formats = new Map<string, Intl.NumberFormat>();

/** Keeps the decimals as written; an amount of money has either none or at least its cents. */
const formatFor = (
  size: Decimal,
  currency: string | undefined,
  tag: string,
  currencyDisplay: MoneyDisplay,
): Intl.NumberFormat => {
  const decimals = decimalsOf(size);
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
  return format;
};

/** A part of a formatted number, with the language's own mark or word if it has one. */
const ownPart = (
  { type, value }: Intl.NumberFormatPart,
  size: Decimal,
  { signs, space, moneyName = (name) => name, ...language }: Language,
  display: MoneyDisplay,
): string => {
  if (display === 'name' && type === 'literal') return space;
  if (display === 'name' && type === 'currency')
    return moneyName(value, pluralCategory(size, language) === 'many');
  return signs?.[type] ?? value;
};

/** Formats a non-negative number with its unit. */
const write = (
  size: Decimal,
  unit: Unit,
  language: Language,
  display: MoneyDisplay = 'symbol',
): string => {
  const currency = isCurrency(unit) ? unit : undefined;
  const format = formatFor(size, currency, language.tag, display);
  const digits =
    language.signs || (currency && display === 'name')
      ? format
          .formatToParts(size)
          .map((part) => ownPart(part, size, language, display))
          .join('')
      : format.format(size);
  if (currency) return digits.replace('\u200f', ''); // Arabic: this mark would move a sign before it.
  return digits + (unit === '%' ? language.percent : unit && `\u00a0${isolate(unit, language)}`);
};

/** Keeps a sign before its number in right-to-left text: U+200E, as in CLDR. */
const signMark = ({ dir }: Language): string => (dir ? '\u200e' : '');

/** A number with its unit, signed if it is negative or if `plus` asks for it; signs are spoken as words. */
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

/** How much a value has changed: with a sign, and in words. */
export interface Change {
  readonly shown: string;
  readonly spoken: string;
}

/**
 * Formats the difference between two values of one unit; for shares it is in percentage points, never in percent. `counted`
 * means that the values count individual things.
 */
export const formatChange = (
  difference: Decimal,
  unit: Unit,
  language: Language,
  words: ChangeWords,
  counted = false,
): Change => {
  const { points } = language;
  if (!Number(difference)) return { shown: words.same, spoken: words.same };
  const size = magnitude(difference);
  const share = unit === '%';
  const amount = write(size, share ? '' : unit, language);
  const told = (form: 'shown' | 'spoken') =>
    share ? fillPattern(patternFor(points[form], size, language), amount) : amount;
  const rises = size === difference;
  return {
    shown: `${signMark(language)}${rises ? '+' : '−'}${told('shown')}`,
    spoken: fillPattern(rises ? words.up : (counted && words.fewer) || words.down, told('spoken')),
  };
};
