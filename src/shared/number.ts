import type { Forms, Language } from '../languages/language.js';
import { decimalsOf, magnitude, type Decimal } from './decimal.js';
import { sign, type Piece } from './phrase.js';

/** `%`, an ISO 4217 code, any text to put after the number, or nothing. */
export type Unit = string;

/** Whether a unit is money. */
export const isCurrency = (unit: Unit): boolean =>
  /^[A-Z]{3}$/.test(unit) && Intl.supportedValuesOf('currency').includes(unit);

/** Keeps what is made: a formatter costs a hundred times what using it does, and there are few kinds. */
const keeper = <T>() => {
  const kept = new Map<string, T>();
  return (make: () => T, ...key: unknown[]): T => {
    const id = key.join();
    const it = kept.get(id) ?? make();
    kept.set(id, it);
    return it;
  };
};
const keptFormat = keeper<Intl.NumberFormat>();
const keptRules = keeper<Intl.PluralRules>();

/** Digits as a language writes them, with all decimals that were written and no more; money with at least its cents. */
const digits = (
  size: Decimal,
  { tag, signs }: Language,
  currency: Unit = '',
  currencyDisplay: 'symbol' | 'name' = 'symbol',
): string => {
  const decimals = decimalsOf(size);
  const make = () => {
    const style = currency ? ({ style: 'currency', currency, currencyDisplay } as const) : {};
    const usual = new Intl.NumberFormat(tag, style).resolvedOptions().minimumFractionDigits ?? 0;
    const shown = decimals && Math.max(decimals, usual);
    return new Intl.NumberFormat(`${tag}-u-nu-latn`, {
      ...style,
      minimumFractionDigits: shown,
      maximumFractionDigits: shown,
    });
  };
  const format = keptFormat(make, tag, decimals, currency, currencyDisplay);
  if (!signs) return format.format(size);
  return format
    .formatToParts(size)
    .map(({ type, value }) => signs[type] ?? value)
    .join('');
};

const unsigned = (size: Decimal, unit: Unit, language: Language, spoken: boolean): string => {
  if (isCurrency(unit)) return digits(size, language, unit, spoken ? 'name' : 'symbol');
  const after = unit === '%' ? language.percent : unit && `\u00a0${unit}`;
  return digits(size, language) + after;
};

/** A number with its unit; a minus sign is spoken as a word. */
export const formatNumber = (number: Decimal, unit: Unit, language: Language): Piece => {
  const size = magnitude(number);
  const shown = unsigned(size, unit, language, false);
  if (size === number) return shown;
  return sign(`−${shown}`, language.minus + unsigned(size, unit, language, true));
};

/** The form that a language uses with a number from 0 up. */
export const plural = (forms: Forms, number: Decimal, { tag }: Language): string => {
  const minimumFractionDigits = decimalsOf(number);
  const make = () => new Intl.PluralRules(tag, { minimumFractionDigits });
  return forms[keptRules(make, tag, minimumFractionDigits).select(Number(number))] ?? forms.other;
};

/** How far a value has moved. Between shares of a whole that is in points, never in per cent. */
export interface Change {
  readonly direction: 'up' | 'down' | 'same';
  /** With its sign: `+16 points`; or that nothing changed. */
  readonly shown: string;
  /** Without its sign: `16 percentage points`. */
  readonly spoken: string;
}

/** Words for a difference between two values of one unit. */
export const formatChange = (difference: Decimal, unit: Unit, language: Language): Change => {
  const { same, points } = language;
  if (!Number(difference)) return { direction: 'same', shown: same, spoken: same };
  const size = magnitude(difference);
  const form = (spoken: 0 | 1) =>
    unit === '%'
      ? digits(size, language) + plural(points[spoken], size, language)
      : unsigned(size, unit, language, !!spoken);
  const rise = size === difference;
  return { direction: rise ? 'up' : 'down', shown: (rise ? '+' : '−') + form(0), spoken: form(1) };
};
