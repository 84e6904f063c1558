import { percentage, sum, type Decimal } from '../model/decimal.js';
import { isCurrency, unitsOf, type Unit } from '../model/unit.js';
import { readQuantity, type Wanted } from '../model/quantity.js';
import { isUnfilled } from '../model/clean-text.js';
import { isolate } from '../model/phrase.js';
import type { WrongSum } from '../model/problem.js';
import type { AttributeReader } from '../model/attribute-reader.js';
import { readEntry, splitEntries } from '../model/share-entries.js';
import { fitOf, isShare, wrongSum } from '../model/shares.js';

/** A pair of values, one for each moment. */
export type Shift<T> = readonly [before: T, after: T];

/** Makes a value for each moment: 0 is before, 1 is after. */
export const shift = <T>(make: (moment: 0 | 1) => T): Shift<T> => [make(0), make(1)];

/** One source of funding: its label, its values, and its share of each moment's total in percent. */
export interface Source {
  readonly label: string;
  readonly values: Shift<Decimal>;
  readonly shares: Shift<Decimal>;
}

/** The sources that an author stated, and what follows from them. */
export interface Sources {
  readonly sources: readonly Source[];
  /** `%` or a currency. */
  readonly unit: Unit;
  /** The sum of the values for each moment. */
  readonly totals: Shift<Decimal>;
  /** Whether rounding keeps the shares from adding up to exactly 100%. */
  readonly rounded: boolean;
}

const mostSources = 12;

/** Reads the unit, which distinguishes shares from amounts. */
const readUnit = (reader: AttributeReader): Unit => {
  const part = reader.text('unit') || '%';
  const [unit = '', ...others] = unitsOf(part);
  if (others.length) reader.report('unit', { rule: 'ambiguous-unit', part });
  else if (unit !== '%' && !isCurrency(unit)) reader.report('unit', { rule: 'unknown-word', part });
  return unit;
};

/** Reads one source and reports its problems. */
const readSource = (reader: AttributeReader, entry: string, share: boolean) => {
  const { label, values } = readEntry(entry) ?? {};
  if (isUnfilled(label ?? entry)) return reader.report('shares', { rule: 'unfilled' });
  if (!label || !values) return reader.report('shares', { rule: 'not-a-source', part: entry });
  const wanted: Wanted = {
    fits: ({ number = '-1', percent, plus }) =>
      !plus && (share ? isShare(number) : !percent && Number(number) >= 0),
    rule: share ? 'not-a-share' : 'not-a-number',
  };
  const readValue = (text: string): Decimal =>
    readQuantity(reader, 'shares', text, wanted)?.number ?? '0';
  return { label, values: shift((moment) => readValue(values[moment])) };
};

/** Reports values that do not add up, in one problem for both moments. */
const checkSums = (
  reader: AttributeReader,
  sources: readonly Pick<Source, 'values'>[],
  share: boolean,
  moments: Shift<string>,
): void => {
  const isWrong = ({ terms, sum: all }: WrongSum) =>
    share ? terms.length > 1 && fitOf(terms) === 'wrong' : !Number(all);
  const sums = shift((moment) => {
    const terms = sources.map(({ values }) => values[moment]);
    return wrongSum(terms, share ? '100' : undefined, moments[moment]);
  }).filter(isWrong);
  if (sums.length) reader.report('shares', { rule: 'wrong-sum', sums });
};

/** Reads the sources and reports their problems. Returns whatever could be read. */
export const readSources = (reader: AttributeReader, moments: Shift<string>): Sources => {
  const unit = readUnit(reader);
  const share = unit === '%';
  const entries = splitEntries(reader.required('shares'));
  if (entries.length > mostSources)
    reader.report('shares', { rule: 'too-many', most: mostSources });
  const read = entries.flatMap((entry) => readSource(reader, entry, share) ?? []);
  if (!read.length && !reader.hasErrors) reader.report('shares', { rule: 'missing' });
  const labels = read.map(({ label }) => label.toLowerCase());
  const twice = read.find(({ label }, index) => labels.indexOf(label.toLowerCase()) < index);
  if (twice) reader.report('shares', { rule: 'repeated', part: twice.label });
  if (!reader.hasErrors) checkSums(reader, read, share, moments);
  const totals = shift((moment) => sum(read.map(({ values }) => values[moment])));
  const sources = read.map(({ label, values }) => {
    const part = (moment: 0 | 1) => percentage(values[moment], totals[moment]);
    return {
      label: isolate(label, reader.language),
      values,
      shares: share ? values : shift(part),
    };
  });
  const fits = shift((moment) => fitOf(sources.map(({ shares }) => shares[moment])));
  const rounded = sources.length > 1 && fits.some((fit) => fit !== 'exact');
  return { sources, unit, totals, rounded };
};
