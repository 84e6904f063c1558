import type { Directions, Language } from '../languages/language.js';
import { decimalsOf, magnitude, type Decimal } from './decimal.js';
import { sign, type Piece } from './phrase.js';

/** `%`, an ISO 4217 code, any text to put after the number, or nothing. */
export type Unit = string;

/** Whether a unit is money. */
export const isCurrency = (unit: Unit): boolean =>
  /^[A-Z]{3}$/.test(unit) && Intl.supportedValuesOf('currency').includes(unit);

/** Kept, since making one costs a hundred times what using it does; there are few kinds. */
const formats = new Map<string, Intl.NumberFormat>();

/** All decimals that were written are shown, and no more; money has at least its cents, or none. */
const formatOf = (tag: string, decimals: number, style: Intl.NumberFormatOptions) => {
  const key = [tag, decimals, style.currency, style.currencyDisplay].join();
  const format =
    formats.get(key) ??
    new Intl.NumberFormat(`${tag}-u-nu-latn`, {
      ...style,
      ...(!(style.currency && decimals) && { minimumFractionDigits: decimals }),
      maximumFractionDigits: 20,
    });
  formats.set(key, format);
  return format;
};

/** A number from 0 up with its unit; money by its sign or by its name. */
const write = (
  size: Decimal,
  unit: Unit,
  { tag, signs, percent }: Language,
  currencyDisplay: 'symbol' | 'name' = 'symbol',
): string => {
  const money = isCurrency(unit);
  const style = money ? ({ style: 'currency', currency: unit, currencyDisplay } as const) : {};
  const digits = formatOf(tag, decimalsOf(size), style)
    .formatToParts(size)
    .map(({ type, value }) => signs?.[type] ?? value)
    .join('');
  if (money || !unit) return digits;
  return digits + (unit === '%' ? percent : `\u00a0${unit}`);
};

/** A number with its unit; a minus sign is spoken as a word. */
export const formatNumber = (number: Decimal, unit: Unit, language: Language): Piece => {
  const size = magnitude(number);
  const shown = write(size, unit, language);
  if (size === number) return shown;
  return sign(`−${shown}`, language.minus + write(size, unit, language, 'name'));
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
  const [shown, spoken] = points.map((forms, spoken) =>
    unit === '%'
      ? `${write(size, '', language)}${forms[plural(size)]}`
      : write(size, unit, language, spoken ? 'name' : 'symbol'),
  );
  const rises = size === difference;
  return {
    shown: `${rises ? '+' : '−'}${shown}`,
    spoken: (rises ? up : down)(`${spoken}`, !unit),
  };
};
