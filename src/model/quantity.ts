import type { Language } from '../i18n/language.js';
import { meant, type AttributeReader, type Attributes } from './attribute-reader.js';
import { isUnfilled } from './clean-text.js';
import { clearNumbers, latinDigits, meaningsOf, unclearNumbers } from './clear-number.js';
import { decimal, type Decimal } from './decimal.js';
import { formatNumber, type Unit } from './number.js';
import { isolate, spokenAs, type Piece } from './phrase.js';
import type { Suggestion } from './problem.js';
import { suggestNumbers } from './suggest-number.js';

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
const exponent = /^[-+]?[\d.,]+e[-+]?\d+$/i;
/** A time, a range of years, a date. */
const moment =
  /^(\d{1,2}:\d\d|\d{4}\s?[-–]\s?\d{2}(\d\d)?|\d{4}-\d\d-\d\d|\d{1,2}([./])\d{1,2}\3\d{4})$/;
/** What a double holds exactly in units of the last decimal. */
const mostDigits = 15;

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

/** How an attribute is written when each of its quantities is written by `write`. */
export type Rewrite = (write: (quantity: string) => string) => Attributes;

/** What a quantity has to be, where not any will do. */
export interface Wanted {
  readonly fits?: (quantity: Quantity) => boolean;
  readonly rule?: 'not-a-number' | 'not-a-count' | 'not-a-share';
  /** For a quantity that is not all of its attribute. */
  readonly rewrite?: Rewrite;
  readonly suggestions?: readonly Suggestion[];
}

/** A sign of money without words: no money has three decimals. */
const isMoney = (text: string): boolean => /^([A-Z]*\p{Sc}[\d.,\s]+|[\d.,\s]+\p{Sc})$/u.test(text);

/** What may have been meant, taking what could be two numbers as groups of digits or as decimals. */
const suggest = (
  reader: AttributeReader,
  name: string,
  text: string,
  grouped: boolean,
  { rewrite, fits = () => true }: Wanted,
): readonly Suggestion[] => {
  const write = (each: string) => clearNumbers(latinDigits(each), grouped);
  if (rewrite) return [meant(rewrite(write))];
  const clear = write(text);
  const all = [meant({ [name]: clear })];
  const number = parseQuantity(clear);
  if (number?.number && fits(number)) return all;
  const others = suggestNumbers(reader, name, clear);
  return others.length ? others : all;
};

/**
 * Reads a quantity that stands in an attribute, alone or among other words. Where it could be two, or does not fit, that is
 * reported with what may have been meant.
 */
export const readQuantity = (
  reader: AttributeReader,
  name: string,
  text: string,
  wanted: Wanted = {},
): Quantity | undefined => {
  const { fits = () => true, rule = 'not-a-number', suggestions = [] } = wanted;
  if (isUnfilled(text)) return reader.report(name, { rule: 'unfilled' });
  const quantity = parseQuantity(text);
  if (quantity && fits(quantity)) return quantity;
  const grouped = suggest(reader, name, text, true, wanted);
  const number = unclearNumbers(latinDigits(text)).find(meaningsOf);
  const meanings = number && meaningsOf(number);
  if (!meanings || isMoney(text))
    return reader.report(name, { rule, part: text }, ...grouped, ...suggestions);
  const decimals = suggest(reader, name, text, false, wanted);
  return reader.report(
    name,
    { rule: 'ambiguous-number', part: number, meanings },
    ...grouped,
    ...decimals,
  );
};

/** A quantity as a figure says it, with its unit. A text stands as it was written. */
export const formatQuantity = (
  { number, text, plus }: Quantity,
  unit: Unit,
  language: Language,
): Piece => {
  if (number) return formatNumber(number, unit, language, plus);
  const after = unit && `\u00a0${unit}`;
  const shown = isolate(text + after, language);
  return spokenAs(
    shown,
    Object.hasOwn(language.fractions, text) ? (language.fractions[text] ?? '') + after : shown,
  );
};
