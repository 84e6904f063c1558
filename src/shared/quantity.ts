import type { Language } from '../languages/language.js';
import { decimal, type Decimal } from './decimal.js';
import { formatNumber, type Unit } from './number.js';
import { sign, type Piece } from './phrase.js';
import { markup } from './problem.js';
import type { Reading } from './reading.js';

/** What an author gave as a value: an exact number, a fraction as written, or a text that is shown as it stands. */
export type Quantity =
  | { readonly kind: 'number'; readonly decimal: Decimal; readonly percent: boolean }
  | { readonly kind: 'fraction' | 'text'; readonly text: string };

/** Why a text is no quantity, and what its author may have meant. */
interface Misread {
  readonly kind: 'ambiguous-number' | 'not-a-number' | 'divided-by-zero';
  readonly meant: readonly string[];
}

/** Digits, grouped by any single space or not at all, then decimals after a point or a comma, then a per cent sign. */
const plain = /^([-−–]?)(0|[1-9]\d{0,19}|[1-9]\d{0,2}(?:\s\d{3}){1,6})(?:[.,](\d{1,19}))?\s?(%?)$/;
/** One separator before exactly three digits is a group to some readers and decimals to others. */
const ambiguous = /^([-−–]?[1-9]\d{0,2})[.,](\d{3})\s?(%?)$/;
const fraction = /^(\d{1,6})\s?\/\s?(\d{1,6})$/;
const exponent = /^[-+]?[\d.,]+e[-+]?\d+$/i;

/** The number that a heap of digits, separators and signs most likely means, if any. */
const guess = (heap: string): string[] => {
  const separators = heap.match(/[.,]/g) ?? [];
  const alike = new Set(separators).size < separators.length;
  const digits = heap
    .replace(/[^\d.,]/g, '')
    .replace(alike ? /[.,]/g : /[.,](?=.*[.,])/, '')
    .replace(/^0+(?=\d)/, '');
  return plain.test(digits) && !ambiguous.test(digits) ? [digits] : [];
};

/** Reads one quantity, written as people write them in any of our languages. */
export const parseQuantity = (text: string): Quantity | Misread => {
  const [, whole = '', decimals = '', percent = ''] = ambiguous.exec(text) ?? [];
  if (decimals) {
    const precise = `${whole}.${decimals.replace(/0{1,2}$/, '')}`;
    const otherwise = precise.endsWith(decimals) ? `${precise}0` : precise;
    return { kind: 'ambiguous-number', meant: [whole + decimals + percent, otherwise + percent] };
  }
  const [, minus, integer, places, unit] = plain.exec(text) ?? [];
  if (integer) {
    const size = decimal(integer.replace(/\s/g, '') + (places ? `.${places}` : ''));
    const value = minus && Number(size) ? decimal(`-${size}`) : size;
    return { kind: 'number', decimal: value, percent: !!unit };
  }
  const [, top = '', bottom = ''] = fraction.exec(text) ?? [];
  if (bottom && !Number(bottom)) return { kind: 'divided-by-zero', meant: [] };
  if (bottom) return { kind: 'fraction', text: `${top}/${bottom}` };
  if (/\p{L}/u.test(text) && !exponent.test(text)) return { kind: 'text', text };
  return { kind: 'not-a-number', meant: guess(text) };
};

/** Whether a text was no quantity. */
export const isMisread = (quantity: Quantity | Misread): quantity is Misread => 'meant' in quantity;

/** Reads a quantity that stands in an attribute, alone or among other words; reports why where it cannot. */
export const readQuantity = (
  reading: Reading,
  name: string,
  text: string,
): Quantity | undefined => {
  const quantity = parseQuantity(text);
  if (!isMisread(quantity)) return quantity;
  const attribute = reading.text(name);
  const examples = quantity.meant.map((value) => markup(name, attribute.replace(text, value)));
  return reading.refuse(name, quantity.kind, { found: text, ...(examples.length && { examples }) });
};

/** A quantity as a figure says it, with its unit. A text stands as it was written. */
export const formatQuantity = (quantity: Quantity, unit: Unit, language: Language): Piece => {
  if (quantity.kind === 'number') return formatNumber(quantity.decimal, unit, language);
  const { text } = quantity;
  const after = unit && `\u00a0${unit}`;
  return sign(text + after, (language.fractions[text] ?? text) + after);
};
