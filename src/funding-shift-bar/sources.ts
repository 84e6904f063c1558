import { percentage, sum, type Decimal } from '../shared/decimal.js';
import { isCurrency, type Unit } from '../shared/number.js';
import { readQuantity } from '../shared/quantity.js';
import type { Reading } from '../shared/reading.js';
import { fitOf, isShare } from '../shared/shares.js';

/** Something at the two moments: before, after. */
export type Shift<T> = readonly [before: T, after: T];

/** One source of funding: what was written of it, and its share of each moment's total in per cent. */
export interface Source {
  readonly label: string;
  readonly values: Shift<Decimal>;
  readonly shares: Shift<Decimal>;
}

/** What was given of the sources. */
export interface Sources {
  readonly sources: readonly Source[];
  /** `%` or a currency. */
  readonly unit: Unit;
  /** What the values of each moment add up to. */
  readonly totals: Shift<Decimal>;
  /** Whether the shares miss 100 per cent by no more than rounding explains. */
  readonly rounded: boolean;
}

const mostSources = 12;

/** Between the two numbers: `36 to 52`, `36 → 52`, `36 à 52`, `36 a 52`, `36 > 52`. */
const arrow = /\s+(?:to|à|a)\s+|\s*(?:→|->|>)\s*/i;

/** The label ends at the last colon; a semicolon within it is written `\;`. */
const readEntry = (reading: Reading, entry: string, unit: Unit) => {
  const colon = entry.lastIndexOf(':');
  const label = entry.slice(0, colon).replaceAll('\\;', ';').trim();
  const texts = entry
    .slice(colon + 1)
    .trim()
    .split(arrow);
  if (colon < 0 || !label || texts.length !== 2 || !texts.every((text) => /\d/.test(text)))
    return reading.refuse('shares', 'not-a-source', { found: entry.trim().slice(0, 60) });
  const values = texts.flatMap((text) => {
    const quantity = readQuantity(reading, 'shares', text);
    if (!quantity) return [];
    const number = quantity.kind === 'number' && (unit === '%' || !quantity.percent);
    if (number && (unit === '%' ? isShare(quantity.decimal) : Number(quantity.decimal) >= 0))
      return [quantity.decimal];
    reading.refuse('shares', number ? 'out-of-range' : 'not-a-number', { found: text });
    return [];
  });
  const [before, after] = values;
  return before && after ? { label, values: [before, after] as const } : undefined;
};

const readUnit = (reading: Reading): Unit => {
  const unit = reading.text('unit') || '%';
  if (unit !== '%' && !isCurrency(unit)) reading.refuse('unit', 'unknown-word', { found: unit });
  return unit;
};

const readEntries = (reading: Reading, unit: Unit) => {
  const entries = reading
    .required('shares')
    .split(/(?<!\\);/)
    .filter((entry) => entry.trim());
  if (entries.length > mostSources) return reading.refuse('shares', 'too-many');
  const read = entries.flatMap((entry) => readEntry(reading, entry, unit) ?? []);
  const labels = read.map(({ label }) => label.toLowerCase());
  for (const [index, { label }] of read.entries())
    if (labels.indexOf(label.toLowerCase()) < index)
      reading.refuse('shares', 'repeated', { found: label });
  return read;
};

/** Reads the sources. Where anything in them is wrong that is reported, and there are none. */
export const readSources = (reading: Reading, moments: Shift<string>): Sources | undefined => {
  const unit = readUnit(reading);
  const entries = readEntries(reading, unit);
  if (!entries || reading.refused) return undefined;
  const column = (moment: 0 | 1) => entries.map(({ values }) => values[moment]);
  const totals = [sum(column(0)), sum(column(1))] as const;
  const share = (value: Decimal, moment: 0 | 1) =>
    unit === '%' ? value : percentage(value, totals[moment]);
  const refuse = (rule: 'nothing-to-draw' | 'not-100', moment: 0 | 1) =>
    reading.refuse('shares', rule, { found: `${totals[moment]}% (${moments[moment]})` });
  for (const moment of [0, 1] as const) {
    if (unit !== '%' && !Number(totals[moment])) return refuse('nothing-to-draw', moment);
    if (unit === '%' && entries.length > 1 && fitOf(column(moment)) === 'wrong')
      refuse('not-100', moment);
  }
  const sources = entries.map(({ label, values }): Source => {
    return { label, values, shares: [share(values[0], 0), share(values[1], 1)] };
  });
  const whole = (moment: 0 | 1) => fitOf(sources.map(({ shares }) => shares[moment])) === 'exact';
  const rounded = sources.length > 1 && !(whole(0) && whole(1));
  return { sources, unit, totals, rounded };
};
