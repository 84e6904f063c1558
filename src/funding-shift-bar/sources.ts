import { decimal, percentage, sum, type Decimal } from '../model/decimal.js';
import { isCurrency, unitsOf, type Unit } from '../model/number.js';
import { readQuantity, type Quantity, type Rewrite, type Wanted } from '../model/quantity.js';
import { isUnfilled } from '../model/clean-text.js';
import { isolate } from '../model/phrase.js';
import { example, meant, type AttributeReader } from '../model/attribute-reader.js';
import { fitOf, isShare, wrongSum } from '../model/shares.js';
import { mendEntries, parseEntry, splitEntries, writeEntry } from './entries.js';

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

/** Reads the unit, by which shares are told from amounts. */
const readUnit = (reader: AttributeReader): Unit => {
  const part = reader.text('unit');
  const [unit = '', ...others] = part ? unitsOf(part) : ['%'];
  const [code = ''] = unitsOf(part.slice(0, 3));
  if (others.length)
    reader.report(
      'unit',
      { rule: 'ambiguous-unit', part },
      ...[unit, ...others].map((each) => meant({ unit: each })),
    );
  else if (unit !== '%' && !isCurrency(unit))
    reader.report(
      'unit',
      { rule: 'unknown-word', part },
      ...(part.length < 6 && isCurrency(code.toUpperCase())
        ? [meant({ unit: code.toUpperCase() })]
        : []),
    );
  return unit;
};

/** Reads one source; what is wrong in it is reported. */
const readEntry = (
  reader: AttributeReader,
  entry: string,
  unit: Unit,
  entries: readonly string[],
) => {
  const { label, values } = parseEntry(entry) ?? {};
  if (!label || !values || isUnfilled(label)) {
    const mended = meant({ shares: mendEntries(entries) });
    const unfilled = isUnfilled(entry) || isUnfilled(label ?? '');
    return unfilled
      ? reader.report('shares', { rule: 'unfilled' })
      : reader.report('shares', { rule: 'not-a-source', part: entry }, mended);
  }
  const share = unit === '%';
  const rewrite: Rewrite = (write) => ({
    shares: entries.map((each) => writeEntry(each, write)).join('; '),
  });
  const wanted: Wanted = {
    fits: ({ number = '-1', percent, plus }: Quantity) =>
      !plus && (share ? isShare(number) : !percent && Number(number) >= 0),
    rule: share ? 'not-a-share' : 'not-a-number',
    rewrite,
    suggestions: share ? [] : [meant({ unit: '%' })],
  };
  return {
    label,
    values: shift(
      (moment) => readQuantity(reader, 'shares', values[moment], wanted)?.number ?? decimal('0'),
    ),
  };
};

/** Reports a label that is there twice. */
const checkLabels = (
  reader: AttributeReader,
  read: readonly Pick<Source, 'label'>[],
  entries: readonly string[],
): void => {
  const labels = read.map(({ label }) => label.toLowerCase());
  const twice = labels.findIndex((label, index) => labels.indexOf(label) < index);
  const part = read[twice]?.label;
  if (!part) return;
  const rename = (entry: string) => `${part} 2${entry.slice(part.length)}`;
  const shares = entries.map((entry, index) => (index === twice ? rename(entry) : entry));
  reader.report('shares', { rule: 'repeated', part }, example({ shares: shares.join('; ') }));
};

/** Reports values that do not add up, for both moments at once. */
const checkSums = (
  reader: AttributeReader,
  sources: readonly Source[],
  share: boolean,
  moments: Shift<string>,
  entries: readonly string[],
): void => {
  const valuesAt = (moment: 0 | 1) => sources.map(({ values }) => values[moment]);
  const whole = share ? '100' : undefined;
  const isWrong = (values: readonly Decimal[]) =>
    whole ? values.length > 1 && fitOf(values) === 'wrong' : !Number(sum(values));
  const sums = shift((moment) => wrongSum(valuesAt(moment), whole, moments[moment]));
  const wrong = sums.filter(({ terms }) => isWrong(terms));
  if (!wrong.length) return;
  const [before, after] = sums.map((each) => (wrong.includes(each) ? (each.missing ?? '') : '0'));
  const rest = example({ shares: [...entries, `…: ${before} to ${after}`].join('; ') });
  reader.report('shares', { rule: 'wrong-sum', sums: wrong }, rest);
};

/** Reads the sources; what is wrong in them is reported, and the rest is what could be read. */
export const readSources = (reader: AttributeReader, moments: Shift<string>): Sources => {
  const unit = readUnit(reader);
  const share = unit === '%';
  const entries = splitEntries(reader.required('shares'));
  if (entries.length > mostSources)
    reader.report('shares', { rule: 'too-many', most: mostSources });
  const read = entries.flatMap((entry) => readEntry(reader, entry, unit, entries) ?? []);
  if (!read.length && !reader.hasErrors) reader.report('shares', { rule: 'missing' });
  checkLabels(reader, read, entries);
  const totals = shift((moment) => sum(read.map(({ values }) => values[moment])));
  const sources = read.map(({ label, values }) => {
    const part = (moment: 0 | 1) => percentage(values[moment], totals[moment]);
    return {
      label: isolate(label, reader.language),
      values,
      shares: share ? values : shift(part),
    };
  });
  if (!reader.hasErrors) checkSums(reader, sources, share, moments, entries);
  const fits = shift((moment) => fitOf(sources.map(({ shares }) => shares[moment])));
  const rounded = sources.length > 1 && fits.some((fit) => fit !== 'exact');
  return { sources, unit, totals, rounded };
};
