import { decimalsOf, sum, type Decimal } from './decimal.js';
import type { WrongSum } from './problem.js';

/** Whether a number is a whole one from 0 up, of people for instance. */
export const isCount = (number: Decimal): boolean => /^\d+$/.test(number);

/** Whether a number lies between 0 and 100 per cent. */
export const isShare = (number: Decimal): boolean => Number(number) >= 0 && Number(number) <= 100;

/** How far shares are from adding up to 100 per cent: not at all, as far as rounding explains, or further. */
export type Fit = 'exact' | 'rounded' | 'wrong';

/** Each of n shares may be off by half a unit of the last digit that is written. */
export const fitOf = (shares: readonly Decimal[]): Fit => {
  const units = Math.abs(Number(sum(shares, '100').replace('.', '')));
  return units ? (units * 2 <= shares.length ? 'rounded' : 'wrong') : 'exact';
};

/** What is wrong with values that do not add up to the whole, at a moment where there is more than one. */
export const wrongSum = (
  terms: readonly Decimal[],
  whole: Decimal | undefined,
  moment = '',
): WrongSum => {
  const all = sum(terms);
  return { moment, terms, sum: all, whole, missing: whole && sum([whole], all) };
};

/**
 * Whether people can be shared out so: some whole number of them rounds to each share, and all of these together are the
 * total. Each share stands for a range of whole numbers, which the total must lie between.
 */
export const isPossible = (shares: readonly Decimal[], total: Decimal): boolean => {
  const people = BigInt(total);
  const ranges = shares.map((share) => {
    // In half units of the last decimal: 2 n - 1 to 2 n + 1 of 200 whole ones round to n.
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

/** Where a part of a bar begins and ends, in per cent of its length. */
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
