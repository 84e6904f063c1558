import type { Group } from '../languages/language.js';
import { decimal, magnitude, sum, type Decimal } from '../shared/decimal.js';
import type { Phrase } from '../shared/phrase.js';
import { readQuantity } from '../shared/quantity.js';
import type { Reading } from '../shared/reading.js';
import { fitOf, isCount, isShare } from '../shared/shares.js';

/** The groups in the order in which they are always told, since attributes have none. */
export const order = ['women', 'men', 'non-binary', 'not-stated'] as const;

/** What was given of the groups: all shares, or all counts. */
export interface Parts {
  readonly groups: readonly { readonly name: Group; readonly size: Decimal }[];
  readonly shares: boolean;
  /** The number of people, where it is known. */
  readonly total: Decimal | undefined;
  /** Why shares do not add up to exactly 100 per cent, if they do not. */
  readonly rounding: Phrase;
}

/** The number of people as given, which must be the sum of the counts where there are counts. */
const readTotal = (reading: Reading, counted: Decimal | undefined): Decimal | undefined => {
  const text = reading.text('total');
  const quantity = text && readQuantity(reading, 'total', text);
  if (!quantity) return counted;
  const { number, percent } = quantity;
  const instead = counted ? [counted] : [];
  if (!number || percent || !isCount(number))
    reading.refuse('total', 'not-a-count', text, ...instead);
  else if (counted && number !== counted) reading.refuse('total', 'wrong-sum', counted, ...instead);
  return number;
};

/** Reads the groups and their total; what is wrong in them is reported, and the rest is what could be read. */
export const readParts = (reading: Reading): Parts => {
  const given = order.filter((name) => reading.text(name));
  const shares = given.some((name) => reading.text(name).endsWith('%'));
  const groups = given.flatMap((name) => {
    const text = reading.text(name);
    const quantity = readQuantity(reading, name, text);
    if (!quantity) return [];
    const { number, percent } = quantity;
    const fits = number && percent === shares && (shares ? isShare : isCount)(number);
    return [{ name, text, fits, size: fits ? number : ('0' as const) }];
  });
  const sizes = groups.map(({ size }) => size);
  /** What to type for one group, given what the others are: what is left of 100 per cent, or a count. */
  const instead = (size: Decimal) =>
    shares ? `${magnitude(sum([...sizes, decimal(`-${size}`)], '100'))}%` : '7';
  for (const { name, text, fits } of groups)
    if (!fits) reading.refuse(name, shares ? 'not-a-share' : 'not-a-count', text, instead('0'));
  const missing = order.find((name) => !given.includes(name));
  if (given.length < 2 && missing) reading.refuse(missing, 'missing', '', instead('0'));
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
