import { decimalsOf, sum, type Decimal } from './decimal.js';
import type { WrongSum } from './problem.js';

/** Whether a number is a non-negative integer. */
export const isCount = (number: Decimal): boolean => /^\d+$/.test(number);

/** Whether a number is between 0 and 100 percent. */
export const isShare = (number: Decimal): boolean => Number(number) >= 0 && Number(number) <= 100;

/** Whether shares add up to 100 percent: exactly, within rounding, or not. */
export type Fit = 'exact' | 'rounded' | 'wrong';

/** Each share may be off by half a unit of the last written digit. */
export const fitOf = (shares: readonly Decimal[]): Fit => {
  const units = Math.abs(Number(sum(shares, '100').replace('.', '')));
  return units ? (units * 2 <= shares.length ? 'rounded' : 'wrong') : 'exact';
};

/** The facts about values that do not add up to the whole; `moment` names their moment if there are several. */
export const wrongSum = (
  terms: readonly Decimal[],
  whole: Decimal | undefined,
  moment = '',
): WrongSum => {
  const all = sum(terms);
  return { moment, terms, sum: all, whole, missing: whole && sum([whole], all) };
};

/**
 * Whether whole numbers of people can produce these shares: some number rounds to each share, and together they are the total.
 * Each share allows a range of whole numbers; the total must lie within the sum of these ranges.
 */
export const isPossible = (shares: readonly Decimal[], total: Decimal): boolean => {
  const people = BigInt(total);
  const ranges = shares.map((share) => {
    // In half units of the last decimal, of which 100% has 200 (times 10 per decimal): 2n - 1 to 2n + 1 round to n.
    const units = 2n * BigInt(share.replace('.', ''));
    const whole = 200n * 10n ** BigInt(decimalsOf(share));
    const least = units && ((units - 1n) * people + whole - 1n) / whole;
    return { least, most: ((units + 1n) * people) / whole };
  });
  const add = (list: readonly bigint[]) => list.reduce((all, each) => all + each, 0n);
  const each = ranges.every(({ least, most }) => least <= most);
  const least = add(ranges.map((range) => range.least));
  const most = add(ranges.map((range) => range.most));
  return people > 0n && each && least <= people && people <= most;
};

/** Where a part of a bar starts and ends, in percent of the bar's length. */
export type Segment = readonly [start: number, end: number];

/** Lays values end to end along a bar that ends at `whole`. */
export const segmentsOf = (values: readonly Decimal[], whole: Decimal): readonly Segment[] => {
  let end = 0;
  const along = (at: number) => Math.round((at / Number(whole)) * 1e4) / 100;
  return values.map((value): Segment => {
    const start = end;
    end += Number(value);
    return [along(start), along(end)];
  });
};
