import { sum, type Decimal } from './decimal.js';

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
