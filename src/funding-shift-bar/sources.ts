import { percentage, sum, type Decimal } from '../model/decimal.js';
import { isCurrency, type Unit } from '../model/number.js';
import { readQuantity, type Quantity } from '../model/quantity.js';
import { isolate } from '../model/phrase.js';
import type { AttributeReader } from '../model/attribute-reader.js';
import { fitOf, isShare } from '../model/shares.js';

/** Something at the two moments. */
export type Shift<T> = readonly [before: T, after: T];

/** Makes one for each moment: 0 is before, 1 is after. */
export const shift = <T>(make: (moment: 0 | 1) => T): Shift<T> => [make(0), make(1)];

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

const readValue = (reader: AttributeReader, text: string, unit: Unit): Decimal => {
  const share = unit === '%';
  const fits = ({ number = '-1', percent }: Quantity) =>
    share ? isShare(number) : !percent && Number(number) >= 0;
  const rule = share ? 'not-a-share' : 'not-a-number';
  return readQuantity(reader, 'shares', text, fits, rule)?.number ?? '0';
};

/** The label ends at the last colon; a semicolon in it is written `\;`. Arabic and Chinese write signs of their own. */
const readEntry = (reader: AttributeReader, entry: string, unit: Unit) => {
  const colon = Math.max(entry.lastIndexOf(':'), entry.lastIndexOf('：'));
  const label = entry.slice(0, colon).trim().replaceAll('\\;', ';');
  const [before, after, ...more] = entry
    .slice(colon + 1)
    .trim()
    .split(arrow);
  if (colon < 1 || !before || !after || more.length)
    return reader.report('shares', 'not-a-source', entry);
  const values = shift((moment) => readValue(reader, moment ? after : before, unit));
  return { label, values };
};

/** Reads the sources; what is wrong in them is reported, and the rest is what could be read. */
export const readSources = (reader: AttributeReader, moments: Shift<string>): Sources => {
  const unit = reader.text('unit') || '%';
  const share = unit === '%';
  if (!share && !isCurrency(unit)) reader.report('unit', 'unknown-word', unit);
  const entries = reader
    .required('shares')
    .split(/\s*(?:(?<!\\);|[؛；])\s*/)
    .filter(Boolean);
  if (entries.length > mostSources) reader.report('shares', 'too-many');
  const read = entries.flatMap((entry) => readEntry(reader, entry, unit) ?? []);
  if (!read.length && !reader.hasErrors) reader.report('shares', 'missing');
  const labels = read.map(({ label }) => label.toLowerCase());
  const twice = read.find(({ label }, index) => labels.indexOf(label.toLowerCase()) < index);
  if (twice) reader.report('shares', 'repeated', twice.label);
  const totals = shift((moment) => sum(read.map(({ values }) => values[moment])));
  const sources = read.map(({ label, values }) => {
    const part = (moment: 0 | 1) => percentage(values[moment], totals[moment]);
    return {
      label: isolate(label, reader.language),
      values,
      shares: share ? values : shift(part),
    };
  });
  const fits = shift((moment) => {
    const total = totals[moment];
    const fit = read.length > 1 ? fitOf(sources.map(({ shares }) => shares[moment])) : 'exact';
    if (!reader.hasErrors && (share ? fit === 'wrong' : !Number(total)))
      reader.report('shares', 'wrong-sum', `${total}${share ? unit : ''} (${moments[moment]})`);
    return fit;
  });
  return { sources, unit, totals, rounded: fits.some((fit) => fit !== 'exact') };
};
