import type { Language } from '../i18n/language.js';
import { decimal, type Decimal } from './decimal.js';
import { spokenFraction } from './fraction.js';
import { formatNumber, type Unit } from './number.js';
import { isolate, spokenAs, type Piece } from './phrase.js';
import type { Rule } from './problem.js';
import type { AttributeReader } from './attribute-reader.js';

/** What an author gave as a value: an exact number, or a text (a fraction too) that is shown as it was written. */
export interface Quantity {
  readonly text: string;
  readonly number: Decimal | undefined;
  readonly percent: boolean;
}

/** Digits, grouped by single spaces of any kind or not at all, decimals after a point or a comma, a sign of per cent. */
const plain = /^([-−–]?)(0|[1-9]\d*|[1-9]\d{0,2}(?:\s\d{3})+)(?:[.,](\d+))?\s?(%?)$/;
/** One separator before exactly three digits is a group to some readers and a decimal mark to others. */
const ambiguous = /^([-−–]?[1-9]\d{0,2})[.,](\d{3})(\s?%?)$/;
const fraction = /^(\d+)\s?\/\s?(0*[1-9]\d*)$/;
const exponent = /^[-+]?[\d.,]+e[-+]?\d+$/i;
/** What a double holds exactly in units of the last decimal. */
const mostDigits = 15;

/** Whether a text could be two numbers. */
export const isAmbiguous = (text: string): boolean => ambiguous.test(text);

/** Reads a quantity written as people write them in any of our languages; none where it could be no number, or two. */
export const parseQuantity = (text: string): Quantity | undefined => {
  const [, minus, whole = '', decimals, percent] = plain.exec(text) ?? [];
  const size = whole.replace(/\s/g, '') + (decimals ? `.${decimals}` : '');
  const number = size && size.replace('.', '').length <= mostDigits;
  const [, top, bottom] = fraction.exec(text) ?? [];
  if (isAmbiguous(text) || !(number || bottom || (/\p{L}/u.test(text) && !exponent.test(text))))
    return undefined;
  return {
    text: bottom ? `${top}/${bottom}` : text,
    number: number ? decimal((minus && Number(size) ? '-' : '') + size) : undefined,
    percent: !!percent,
  };
};

/**
 * Reads a quantity that stands in an attribute, alone or among other words. Where it could be two that is reported, with
 * those of them that fit; where it fits in no way, under this rule and with these values to type instead.
 */
export const readQuantity = (
  reader: AttributeReader,
  name: string,
  text: string,
  fits: (quantity: Quantity) => unknown = Boolean,
  rule: Rule = 'not-a-number',
  ...instead: readonly string[]
): Quantity | undefined => {
  const fitting = (meant: string) => {
    const quantity = parseQuantity(meant);
    return quantity && fits(quantity) ? quantity : undefined;
  };
  const [, whole = '', decimals, percent = ''] = ambiguous.exec(text) ?? [];
  if (!decimals) return fitting(text) ?? reader.report(name, rule, text, ...instead);
  const short = `${whole}.${decimals}`.replace(/\.?0+$/, '');
  const precise = short === whole ? `${short}.0` : isAmbiguous(short) ? `${short}0` : short;
  const found = `${short}\n${whole},${decimals}`;
  const meant = [whole + decimals, precise]
    .map((number) => number + percent)
    .filter((number) => reader.text(name) === text && fitting(number));
  return reader.report(name, 'ambiguous-number', found, ...meant);
};

/** A quantity as a figure says it, with its unit. A text stands as it was written, and a fraction is spoken in words. */
export const formatQuantity = (
  { number, text }: Quantity,
  unit: Unit,
  language: Language,
  spoken = spokenFraction(text, language)?.[1],
): Piece => {
  if (number) return formatNumber(number, unit, language);
  const after = unit && `\u00a0${unit}`;
  const shown = isolate(text + after, language);
  return spokenAs(shown, spoken ? spoken + after : shown);
};
