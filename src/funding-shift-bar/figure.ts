import { sum } from '../model/decimal.js';
import { readLabel } from '../model/label.js';
import { formatChange, formatNumber } from '../model/number.js';
import type { Unit } from '../model/unit.js';
import { textForms, textOf, type Form, type Forms, type Phrase } from '../model/phrase.js';
import { readPeriod, type Figure } from '../model/figure.js';
import { defineFigure, type FigureContent } from '../model/define-figure.js';
import type { AttributeReader } from '../model/attribute-reader.js';
import { segmentsOf, type Segment } from '../model/shares.js';
import { labelsOf } from './labels.js';
import { readSources, shift, type Shift, type Source } from './sources.js';

/** One row of the table: "Membership fees: from 36% to 52%, up 16 percentage points". */
export interface Row {
  readonly label: string;
  readonly values: Shift<Forms>;
  readonly change: Forms;
}

/** How the sources of funding changed between two points in time. */
export interface FundingShiftBarContent extends FigureContent {
  readonly title: Phrase;
  /** The years, stated after the label instead of in the small print. */
  readonly years: Forms;
  readonly period: Phrase;
  readonly moments: Shift<string>;
  /** The arrow from the older value to the newer one, for outputs without column headings. */
  readonly arrow: string;
  /** The heading of the column of changes; `moments` are the headings of the two columns before it. */
  readonly column: string;
  readonly sources: readonly Row[];
  /** The segments of the two bars, one per source. */
  readonly bars: Shift<readonly Segment[]>;
  /** The labels of the segments. A line may break before each part that may not fit. */
  readonly labels: Shift<readonly string[]>;
  /** The total of the amounts; undefined for shares. */
  readonly total: Row | undefined;
  /** Why shares do not add up to exactly 100%; empty if they do. */
  readonly rounding: Phrase;
}

/** The two values (amounts with their shares) and the change in the shares. */
const formatRow = (
  { language }: AttributeReader,
  unit: Unit,
  { label, values, shares }: Omit<Source, 'shares'> & Partial<Source>,
): Row => {
  const {
    comma,
    stop,
    brackets: [open, close],
  } = language;
  const share = unit === '%';
  const [before, after] = shift((moment) => {
    const part = !share && shares ? [open, formatNumber(shares[moment], '%', language), close] : [];
    return textOf([formatNumber(values[moment], unit, language), ...part], 'shown');
  });
  const words = share ? language.shift : language.shareShift;
  const change = shares && formatChange(sum([shares[1]], shares[0]), '%', language, words);
  const from = language.colon + language.from(before, share) + language.space;
  const to = language.to(after, share) + (change ? comma : stop);
  return {
    label,
    values: [textForms(before, from, from, values[0]), textForms(after, to, to, values[1])],
    // The change is that of the share, so a bare sign next to an amount would mislead.
    change: change
      ? textForms(share ? change.shown : change.spoken, change.spoken + stop)
      : textForms('', ''),
  };
};

/** The period, or else the two moments, and the punctuation that ends the title. */
const readYears = (reader: AttributeReader): Forms => {
  const { comma, stop } = reader.language;
  const [from, to] = [reader.text('from'), reader.text('to')];
  const years = readPeriod(reader, reader.words('period') || (from && to && `${from}–${to}`));
  const form = (form: Form) => (years.length ? comma + textOf(years, form) : '');
  return textForms(form('shown'), form('written') + stop, form('spoken') + stop);
};

/** A funding shift bar, including the fields common to all figures. */
export type FundingShiftBar = Figure & FundingShiftBarContent;

/** The funding shift bar: its attributes and how to read them. */
export const fundingShiftBar = defineFigure(
  'metro-funding-shift-bar',
  {
    label: 'Members',
    from: '2018',
    to: '2020',
    shares: 'Members: 36 to 52; Grants: 64 to 48',
    unit: 'EUR',
  },
  {},
  (reader): FundingShiftBarContent => {
    const { language } = reader;
    const { change, before, after } = language;
    reader.required('label');
    const title = readLabel(reader, 'label');
    const years = readYears(reader);
    const moments = [reader.words('from') || before, reader.words('to') || after] as const;
    const { sources, unit, totals, rounded } = readSources(reader, moments);
    const alone = sources.length === 1;
    const money = unit !== '%';
    const rows = sources.map(({ label, values, shares }) =>
      formatRow(reader, unit, { label, values, ...(!(alone && money) && { shares }) }),
    );
    const total =
      money && !alone
        ? formatRow(reader, unit, { label: language.total, values: totals })
        : undefined;
    const told = total ? [...rows, total] : rows;
    return {
      said: [...title, years, ...told.flatMap((row) => [row.label, ...row.values, row.change])],
      title,
      years,
      period: [],
      moments,
      arrow: language.dir ? '←' : '→',
      column: change,
      sources: rows,
      bars: shift((moment) =>
        segmentsOf(
          sources.map(({ values }) => values[moment]),
          alone && !money ? '100' : totals[moment],
        ),
      ),
      labels: labelsOf(reader, unit, sources),
      total,
      rounding: rounded ? [language.rounding] : [],
    };
  },
);
