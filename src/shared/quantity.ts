import type { Language } from '../languages/language.js';
import { decimal, type Decimal } from './decimal.js';
import { formatNumber, type Unit } from './number.js';
import { sign, type Piece } from './phrase.js';
import type { Reading } from './reading.js';

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
/** 15 digits and a decimal mark: as much as a double holds exactly in units of the last decimal. */
const longestNumber = 16;

/** Whether a text could be two numbers. */
export const isAmbiguous = (text: string): boolean => ambiguous.test(text);

/** Reads a quantity written as people write them in any of our languages; none where it could be no number, or two. */
export const parseQuantity = (text: string): Quantity | undefined => {
  const [, minus, whole = '', decimals, percent] = plain.exec(text) ?? [];
  const size = whole.replace(/\s/g, '') + (decimals ? `.${decimals}` : '');
  const number = size && size.length <= longestNumber;
  const [, top, bottom] = fraction.exec(text) ?? [];
  if (isAmbiguous(text) || !(number || bottom || (/\p{L}/u.test(text) && !exponent.test(text))))
    return undefined;
  return {
    text: bottom ? `${top}/${bottom}` : text,
    number: number ? decimal((minus && Number(size) ? '-' : '') + size) : undefined,
    percent: !!percent,
  };
};

/** What a heap of digits, separators and signs most likely means: the last separator is a decimal mark if it is alone of its kind. */
const guess = (heap: string): string =>
  heap
    .replace(/[^\d.,]/g, '')
    .replace(/([.,]).*\1.*/, (alike) => alike.replace(/\D/g, ''))
    .replace(/[.,](?=.*[.,])/, '');

/** Reports a text within an attribute that is no quantity, with what it may have meant. */
const refuseQuantity = (reading: Reading, name: string, text: string): undefined => {
  const [, whole, decimals, percent = ''] = ambiguous.exec(text) ?? [];
  const precise = `${whole}.${decimals}`.replace(/\.?0+$/, '');
  const meant = decimals
    ? [`${whole}${decimals}`, precise + (precise === whole ? '.0' : '0')]
    : [guess(text)].filter(parseQuantity);
  reading.refuse(
    name,
    decimals ? 'ambiguous-number' : 'not-a-number',
    decimals ? `${precise}|${whole},${decimals}` : text,
    ...meant.map((number) => reading.text(name).replace(text, () => number + percent)),
  );
};

/** Reads a quantity that stands in an attribute, alone or among other words; reports why where it cannot. */
export const readQuantity = (reading: Reading, name: string, text: string): Quantity | undefined =>
  parseQuantity(text) ?? refuseQuantity(reading, name, text);

/** A quantity as a figure says it, with its unit. A text stands as it was written. */
export const formatQuantity = (
  { number, text }: Quantity,
  unit: Unit,
  language: Language,
): Piece => {
  if (number) return formatNumber(number, unit, language);
  const after = unit && `\u00a0${unit}`;
  return sign(text + after, (language.fractions[text] ?? text) + after);
};
