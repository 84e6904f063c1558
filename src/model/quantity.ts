import type { Language } from '../i18n/language.js';
import type { AttributeReader } from './attribute-reader.js';
import { isUnfilled } from './clean-text.js';
import { latinDigits, meaningsOf, unclearNumbers } from './clear-number.js';
import { decimal, type Decimal } from './decimal.js';
import { spokenFraction } from './fraction.js';
import { formatNumber, type Unit } from './number.js';
import { isolate, spokenAs, type Piece } from './phrase.js';

/** A value from an author: an exact number, or a text (including fractions) that is shown as written. */
export interface Quantity {
  readonly text: string;
  readonly number: Decimal | undefined;
  readonly percent: boolean;
  /** Whether it is shown with a plus sign. */
  readonly plus: boolean;
}

/** An optional sign, digits (ungrouped, or grouped by single spaces or `٬`), optional decimals, an optional percent sign. */
const plain = /^([-−–+]?)(0|[1-9]\d*|[1-9]\d{0,2}(?:[\s٬]\d{3})+)(?:[.,٫](\d+))?\s?(%?)$/;
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

/** Parses a quantity as people write it in any of our languages. Undefined if it is not a valid number or is ambiguous. */
export const parseQuantity = (text: string): Quantity | undefined => {
  const latin = latinDigits(text);
  if (unclearNumbers(latin).length) return undefined;
  const [, top, bottom] = fraction.exec(latin) ?? [];
  if (top && bottom) return asText(`${top}/${bottom}`);
  const [, sign, whole, decimals, percent] = plain.exec(latin) ?? [];
  if (!whole) {
    const isText = moment.test(latin) || (/\p{L}/u.test(text) && !exponent.test(latin));
    return isText ? asText(text) : undefined;
  }
  const size = whole.replace(/\D/g, '') + (decimals ? `.${decimals}` : '');
  if (size.replace('.', '').length > mostDigits) return undefined;
  const plus = sign === '+' && Number(size) > 0;
  const minus = sign && sign !== '+' && Number(size) > 0;
  return { text, number: decimal((minus ? '-' : '') + size), percent: !!percent, plus };
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
  { number, text, plus }: Quantity,
  unit: Unit,
  language: Language,
  spoken = spokenFraction(text, language)?.[1],
): Piece => {
  if (number) return formatNumber(number, unit, language, plus);
  const after = unit && `\u00a0${unit}`;
  // In right-to-left text a dash would reverse a range.
  const isTurned = language.dir && /[-–]/.test(text);
  const shown = isTurned ? `\u2068${text}${after}\u2069` : isolate(text + after, language);
  return spokenAs(shown, spoken ? spoken + after : shown);
};
