import type { Group } from '../languages/language.js';
import { magnitude, subtract, sum, type Decimal } from '../shared/decimal.js';
import { markup } from '../shared/problem.js';
import { parseQuantity, readQuantity } from '../shared/quantity.js';
import type { Reading } from '../shared/reading.js';
import { fitOf, isCount, isShare } from '../shared/shares.js';

/** The groups in the order in which they are always told, since attributes have none. */
const order = ['women', 'men', 'non-binary', 'not-stated'] as const;

/** One group and its size, a count or a share. */
export interface Part {
  readonly name: Group;
  readonly size: Decimal;
}

/** What was given of the groups: all shares, or all counts. */
export interface Parts {
  readonly parts: readonly Part[];
  readonly shares: boolean;
  /** The number of people where it is known. */
  readonly total: Decimal | undefined;
  /** Why shares do not add up to exactly 100 per cent; empty where they do. */
  readonly rounding: string;
}

/** What to type for one group, given what the others are: what is left of 100 per cent, or a count. */
const example = (reading: Reading, name: Group, shares: boolean) => {
  const others = order.flatMap((other) => {
    const quantity = parseQuantity(reading.text(other));
    return other !== name && quantity.kind === 'number' ? [quantity.decimal] : [];
  });
  const rest = magnitude(subtract('100', sum(others)));
  return { examples: [markup(name, shares ? `${rest}%` : '7')] };
};

const readPart = (reading: Reading, name: Group, shares: boolean): readonly Part[] => {
  const quantity = readQuantity(reading, name, reading.text(name));
  if (!quantity) return [];
  const [size, share] =
    quantity.kind === 'number' ? [quantity.decimal, quantity.percent] : (['-1', false] as const);
  const details = { found: size, ...example(reading, name, shares) };
  if (!share && !isCount(size)) reading.refuse(name, 'not-a-count', details);
  else if (share !== shares) reading.refuse(name, 'counts-and-shares', details);
  else if (share && !isShare(size)) reading.refuse(name, 'out-of-range', details);
  return [{ name, size }];
};

/** Shares make a whole, as far as rounding lets them. */
const readRounding = (reading: Reading, parts: readonly Part[]): string => {
  const sizes = parts.map(({ size }) => size);
  const last = parts.at(-1)?.name ?? 'men';
  const fit = fitOf(sizes);
  if (fit === 'wrong')
    reading.refuse(last, 'not-100', { found: `${sum(sizes)}%`, ...example(reading, last, true) });
  return fit === 'rounded' ? reading.language.rounding : '';
};

/** The number of people as given, which must be the sum of the counts where there are counts. */
const readTotal = (reading: Reading, counted: Decimal | undefined): Decimal | undefined => {
  const text = reading.text('total');
  if (!text) return counted;
  const quantity = readQuantity(reading, 'total', text);
  if (!quantity) return undefined;
  const total = quantity.kind === 'number' && !quantity.percent ? quantity.decimal : '-1';
  const details = counted ? { found: counted, examples: [markup('total', counted)] } : {};
  if (!isCount(total)) reading.refuse('total', 'not-a-count', details);
  else if (counted && total !== counted) reading.refuse('total', 'wrong-total', details);
  return total;
};

/** Reads the groups and their total. Where anything in them is wrong that is reported, and there are none. */
export const readParts = (reading: Reading): Parts | undefined => {
  const given = order.filter((name) => reading.text(name));
  const shares = given.some((name) => reading.text(name).endsWith('%'));
  const missing = order.find((name) => !given.includes(name));
  if (given.length < 2 && missing)
    reading.refuse(missing, 'missing', example(reading, missing, shares));
  const parts = given.flatMap((name) => readPart(reading, name, shares));
  if (reading.refused) return undefined;
  const counted = shares ? undefined : sum(parts.map(({ size }) => size));
  if (counted === '0')
    reading.refuse('women', 'nothing-to-draw', { examples: [markup('women', '10')] });
  const rounding = shares ? readRounding(reading, parts) : '';
  const total = readTotal(reading, counted);
  return reading.refused ? undefined : { parts, shares, total, rounding };
};
