import type { Language } from '../i18n/language.js';
import type { AttributeReader } from './attribute-reader.js';
import { isUnfilled } from './clean-text.js';
import { latinDigits, meaningsOf, unclearNumbers } from './clear-number.js';
import { decimal, type Decimal } from './decimal.js';
import { spokenFraction } from './fraction.js';
import { formatNumber, type Unit } from './number.js';
import { isolate, spokenAs, type Piece } from './phrase.js';

/** What an author gave as a value: an exact number, or a text (a fraction too) that is shown as it was written. */
export interface Quantity {
  readonly text: string;
  readonly number: Decimal | undefined;
  readonly percent: boolean;
  /** Whether it is shown with the sign of a positive number. */
  readonly plus: boolean;
}

/** A sign, digits, grouped by single spaces of any kind or not at all, decimals after a point or a comma, a sign of per cent. */
const plain = /^([-−–+]?)(0|[1-9]\d*|[1-9]\d{0,2}(?:[\s٬]\d{3})+)(?:[.,٫](\d+))?\s?(%?)$/;
const fraction = /^(\d+)\s?\/\s?(0*[1-9]\d*)$/;
/** `1.5e3`. */
export const exponent = /^[-+]?[\d.,]+e[-+]?\d+$/i;
/** A time, a range of years, a date. */
const moment =
  /^(\d{1,2}:\d\d|\d{4}\s?[-–]\s?\d{2}(\d\d)?|\d{4}-\d\d-\d\d|\d{1,2}([./])\d{1,2}\3\d{4})$/;
/** What a double holds exactly in units of the last decimal. */
const mostDigits = 15;

/** An amount with a sign of money: no money has three decimals. */
export const isMoney = (text: string): boolean =>
  /^([A-Z]*\p{Sc}[\d.,\s]+|[\d.,\s]+\p{Sc})$/u.test(text);

const asText = (text: string): Quantity => ({
  text,
  number: undefined,
  percent: false,
  plus: false,
});

/** Reads a quantity written as people write them in any of our languages; none where it could be no number, or two. */
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

/** What a quantity has to be, where not any will do. */
export interface Wanted {
  readonly fits?: (quantity: Quantity) => boolean;
  readonly rule?: 'not-a-number' | 'not-a-count' | 'not-a-share';
}

/** Reads a quantity of an attribute. Where it could be two, or does not fit, that is reported. */
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

/** A quantity as a figure says it, with its unit. A text stands as it was written, and a fraction is spoken in words. */
export const formatQuantity = (
  { number, text, plus }: Quantity,
  unit: Unit,
  language: Language,
  spoken = spokenFraction(text, language)?.[1],
): Piece => {
  if (number) return formatNumber(number, unit, language, plus);
  const after = unit && `\u00a0${unit}`;
  // From right to left a dash would turn a range around.
  const isTurned = language.dir && /[-–]/.test(text);
  const shown = isTurned ? `\u2068${text}${after}\u2069` : isolate(text + after, language);
  return spokenAs(shown, spoken ? spoken + after : shown);
};
