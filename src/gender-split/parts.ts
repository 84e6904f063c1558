import type { Group } from '../languages/language.js';
import { decimal, magnitude, sum, type Decimal } from '../shared/decimal.js';
import type { Phrase } from '../shared/phrase.js';
import { parseQuantity, readQuantity, type Quantity } from '../shared/quantity.js';
import type { Reading } from '../shared/reading.js';
import { fitOf, isCount, isShare } from '../shared/shares.js';

/** The groups in the order in which they are always told, since attributes have none. */
export const order = ['women', 'men', 'non-binary', 'not-stated'] as const;

/** One group and its size, a count or a share. */
export interface Part {
  readonly name: Group;
  readonly size: Decimal;
}

/** What was given of the groups: all shares, or all counts. */
export interface Parts {
  readonly groups: readonly Part[];
  readonly shares: boolean;
  /** The number of people, where it is known. */
  readonly total: Decimal | undefined;
  /** Why shares do not add up to exactly 100 per cent, if they do not. */
  readonly rounding: Phrase;
}

/** The number of people as given, which must be the sum of the counts where there are counts. */
const readTotal = (reading: Reading, counted: Decimal | undefined): Decimal | undefined => {
  const text = reading.input['total']?.trim();
  if (!text) return counted;
  const fits = ({ number = '-1', percent }: Quantity) => !percent && isCount(number);
  const instead = counted ? [counted] : [];
  const total = readQuantity(reading, 'total', text, fits, 'not-a-count', ...instead)?.number;
  if (total && counted && total !== counted)
    reading.refuse('total', 'wrong-sum', counted, ...instead);
  return total;
};

/** Reads the groups and their total; what is wrong in them is reported, and the rest is what could be read. */
export const readParts = (reading: Reading): Parts => {
  const texts = order.map((name) => ({ name, text: reading.input[name]?.trim() ?? '' }));
  const given = texts.filter(({ text }) => text);
  const shares = given.some(({ text }) => text.endsWith('%'));
  const fits = ({ number = '-1', percent }: Quantity) =>
    percent === shares && (shares ? isShare : isCount)(number);
  const groups = given.map(({ name, text }): Part => {
    const quantity = parseQuantity(text);
    return { name, size: (quantity && fits(quantity) && quantity.number) || '0' };
  });
  const sizes = groups.map(({ size }) => size);
  /** What to type for one group, given what the others are: what is left of 100 per cent, or a count. */
  const instead = (size: Decimal) =>
    shares ? `${magnitude(sum([...sizes, decimal(`-${size}`)], '100'))}%` : '7';
  const rule = shares ? 'not-a-share' : 'not-a-count';
  for (const { name, text } of given) readQuantity(reading, name, text, fits, rule, instead('0'));
  if (given.length < 2)
    for (const { name } of texts.filter(({ text }) => !text).slice(0, 2 - given.length))
      reading.refuse(name, 'missing', '', ...(given.length ? [instead('0')] : []));
  const all = sum(sizes);
  const fit = shares ? fitOf(sizes) : 'exact';
  const last = groups.at(-1);
  if (last && !reading.refused && (fit === 'wrong' || !Number(all)))
    reading.refuse(last.name, 'wrong-sum', shares ? `${all}%` : all, instead(last.size));
  return {
    groups,
    shares,
    total: readTotal(reading, shares ? undefined : all),
    rounding: fit === 'rounded' ? [reading.language.rounding] : [],
  };
};
