import type { Language } from '../i18n/language.js';
import type { AttributeReader } from './attribute-reader.js';
import { isUnfilled } from './clean-text.js';
import { latinDigits, meaningsOf, unclearNumbers } from './clear-number.js';
import { decimal, type Decimal } from './decimal.js';
import { spokenFraction } from './fraction.js';
import { formatNumber, formatRange } from './number.js';
import { isolate, spokenAs, type Forms } from './phrase.js';
import type { Unit } from './unit.js';

/** A value from an author: an exact number, or a text (including fractions) that is shown as written. */
export interface Quantity {
  readonly text: string;
  readonly number: Decimal | undefined;
  /** The ends of a range, which has no single number. */
  readonly range?: readonly [from: Decimal, to: Decimal];
  readonly percent: boolean;
  /** Whether it is shown with a plus sign. */
  readonly plus: boolean;
  /** How many digits were written of a number in millions or thousands of millions. */
  readonly digits?: number | undefined;
}

/** An optional sign, digits (ungrouped, or grouped by single spaces or `٬`), optional decimals, an optional percent sign. */
const plain = /^([-−–+]?)(0|[1-9]\d*|[1-9]\d{0,2}(?:[\s٬]\d{3})+)(?:[.,٫](\d+))?\s?(%?)$/;
/** A number in millions. These words mean the same in all our languages, except for `billion`: here it is a thousand millions. */
const scaled = /^(.*\d)\s?(million|milliard|billion)s?$/i;
const between = /^(\S.*?)\s?[-–—]\s?(\S.*)$/;
/** Two of them are a period. */
const year = /^(1[89]|20)\d\d$/;
const fraction = /^(\d+)\s?\/\s?(0*[1-9]\d*)$/;
/** `1.5e3`. */
export const exponent = /^[-+]?[\d.,]+e[-+]?\d+$/i;
/** A time, a range of years, a date. */
const moment =
  /^(\d{1,2}:\d\d|\d{4}\s?[-–]\s?\d{2}(\d\d)?|\d{4}-\d\d-\d\d|\d{1,2}([./])\d{1,2}\3\d{4})$/;
/** How many digits a double represents exactly, in units of the last decimal. */
const mostDigits = 15;

/** An amount with a currency sign: three digits after a mark are a group, as prices rarely have three decimals. */
export const isMoney = (text: string): boolean =>
  /^([A-Z]*\p{Sc}[\d.,\s]+|[\d.,\s]+\p{Sc})$/u.test(text);

const asText = (text: string): Quantity => ({
  text,
  number: undefined,
  percent: false,
  plus: false,
});

/** A number without sign, times a power of ten, in plain digits. */
const times = (whole: string, decimals: string, power: number): string => {
  const all = whole + decimals.padEnd(power, '0').slice(0, power);
  const rest = decimals.slice(power);
  return (all.replace(/^0+(?=\d)/, '') || '0') + (rest && `.${rest}`);
};

/** Parses a number with a sign, a percent sign, or millions. */
const parseNumber = (latin: string): (Quantity & { readonly number: Decimal }) | undefined => {
  const [, inMillions, word = ''] = scaled.exec(latin) ?? [];
  const [, sign, whole, decimals = '', percent] = plain.exec(inMillions ?? latin) ?? [];
  if (!whole || (word && percent)) return undefined;
  const integer = whole.replace(/\D/g, '');
  const size = times(integer, decimals, word ? (/^million/i.test(word) ? 6 : 9) : 0);
  if (size.replace('.', '').length > mostDigits) return undefined;
  const isPositive = Number(size) > 0;
  const minus = sign && sign !== '+' && isPositive ? '-' : '';
  const digits = word ? (integer + decimals).replace(/^0+(?=\d)/, '').length : undefined;
  return {
    text: latin,
    number: decimal(minus + size),
    percent: !!percent,
    plus: sign === '+' && isPositive,
    digits,
  };
};

/** Parses `10–15`, `10–15%`, `3–4 million`. Two years are no range of numbers, nor are ends that do not rise. */
const parseRange = (latin: string): Quantity | undefined => {
  const [, first = '', last = ''] = between.exec(latin) ?? [];
  const [, , word = ''] = scaled.exec(last) ?? [];
  const [from, to] = [word && !scaled.test(first) ? `${first} ${word}` : first, last].map(
    parseNumber,
  );
  if (!from || !to || (year.test(first) && year.test(last))) return undefined;
  const isRising = Number(from.number) >= 0 && Number(from.number) < Number(to.number);
  const isSame =
    !from.plus && !to.plus && (!from.percent || to.percent) && !from.digits === !to.digits;
  if (!isRising || !isSame) return undefined;
  const digits = to.digits && Math.max(to.digits, from.digits ?? 0);
  return { ...to, text: latin, number: undefined, range: [from.number, to.number], digits };
};

/** Parses a quantity as people write it in any of our languages. Undefined if it is not a valid number or is ambiguous. */
export const parseQuantity = (text: string): Quantity | undefined => {
  const latin = latinDigits(text);
  if (unclearNumbers(latin).length) return undefined;
  const [, top, bottom] = fraction.exec(latin) ?? [];
  if (top && bottom) return asText(`${top}/${bottom}`);
  const number = parseNumber(latin) ?? parseRange(latin);
  if (number) return { ...number, text };
  const isText =
    moment.test(latin) ||
    (/\p{L}/u.test(text) && !exponent.test(latin) && !plain.test(scaled.exec(latin)?.[1] ?? ''));
  return isText ? asText(text) : undefined;
};

/** What a quantity must be, and the rule to report if it is not. */
export interface Wanted {
  readonly fits?: (quantity: Quantity) => boolean;
  readonly rule?: 'not-a-number' | 'not-a-count' | 'not-a-share';
}

/** Reads a quantity from an attribute, and reports it if it is invalid, ambiguous or does not fit. */
export const readQuantity = (
  reader: AttributeReader,
  name: string,
  text: string,
  { fits = () => true, rule = 'not-a-number' }: Wanted = {},
): Quantity | undefined => {
  if (isUnfilled(text)) return reader.report(name, { rule: 'unfilled' });
  const quantity = parseQuantity(text);
  if (quantity && fits(quantity)) return quantity;
  const part = unclearNumbers(latinDigits(text)).find(meaningsOf);
  const meanings = part && meaningsOf(part);
  if (!meanings || isMoney(text)) return reader.report(name, { rule, part: text });
  return reader.report(name, { rule: 'ambiguous-number', part, meanings });
};

/** Formats a quantity with its unit. Text stays as written; a fraction is spoken in words. */
export const formatQuantity = (
  { number, range, text, plus, digits }: Quantity,
  unit: Unit,
  language: Language,
  spoken = spokenFraction(text, language)?.[1],
): Forms => {
  if (number) return formatNumber(number, unit, language, plus, digits);
  if (range) return formatRange(range, unit, language, digits);
  const after = unit && `\u00a0${unit}`;
  // In right-to-left text a dash would reverse a range.
  const isTurned = language.dir && /[-–]/.test(text);
  const shown = isTurned ? `\u2068${text}${after}\u2069` : isolate(text + after, language);
  return spokenAs(shown, spoken ? spoken + after : shown);
};
