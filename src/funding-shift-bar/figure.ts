import { sum } from '../shared/decimal.js';
import { readPeriod } from '../shared/frame.js';
import { readLabel } from '../shared/label.js';
import { formatChange, formatNumber, type Unit } from '../shared/number.js';
import { brief, textOf, type Form, type Forms, type Phrase } from '../shared/phrase.js';
import { figureKind, type Body } from '../shared/reader.js';
import type { Reading } from '../shared/reading.js';
import { stretches, type Stretch } from '../shared/shares.js';
import { readSources, shift, type Shift, type Source } from './sources.js';

/** One row of the table: "Membership fees: from 36% to 52%, up 16 percentage points". */
export interface Row {
  readonly label: string;
  readonly values: Shift<Forms>;
  readonly change: Forms;
}

/** How the sources of funding changed between two moments. */
export interface FundingShiftBar extends Body {
  readonly title: Phrase;
  /** The years, told after the label and not in the small print. */
  readonly years: Forms;
  readonly period: Phrase;
  readonly moments: Shift<string>;
  /** The name of the column of changes; the moments name the columns before it. */
  readonly column: string;
  readonly sources: readonly Row[];
  /** The parts of the two bars, one for each source. */
  readonly bars: Shift<readonly Stretch[]>;
  /** What the amounts add up to; shares have none. */
  readonly total: Row | undefined;
  /** Why shares do not add up to exactly 100 per cent, if they do not. */
  readonly rounding: Phrase;
}

/** The two values, amounts with their shares, and how far the shares have moved. */
const formatRow = (
  { language }: Reading,
  unit: Unit,
  { label, values, shares }: Omit<Source, 'shares'> & Partial<Source>,
): Row => {
  const { dir, comma, stop } = language;
  const share = unit === '%';
  const [before, after] = shift((moment) => {
    const part = !share && shares ? [' (', formatNumber(shares[moment], '%', language), ')'] : [];
    return textOf([formatNumber(values[moment], unit, language), ...part], 'shown');
  });
  const change = shares && formatChange(sum([shares[1]], shares[0]), '%', language, language.shift);
  const from = `${language.colon}${language.from(before, share)} `;
  const to = language.to(after, share) + (change ? comma : stop);
  return {
    label,
    values: [
      brief(before, from, from, values[0]),
      brief(`${dir ? '←' : '→'} ${after}`, to, to, values[1]),
    ],
    change: change ? brief(change.shown, change.spoken + stop) : brief('', ''),
  };
};

/** The years that are given, or else the two moments; then the end of the title. */
const readYears = (reading: Reading): Forms => {
  const { comma, stop } = reading.language;
  const [from, to] = [reading.text('from'), reading.text('to')];
  const years = readPeriod(reading, reading.words('period') || (from && to && `${from}–${to}`));
  const form = (form: Form) => (years.length ? comma + textOf(years, form) : '');
  return brief(form('shown'), form('written') + stop, form('spoken') + stop);
};

/** The funding shift bar: its attributes, and how they are read. */
export const fundingShiftBar = figureKind(
  'metro-funding-shift-bar',
  {
    label: 'Members',
    from: '2018',
    to: '2020',
    shares: 'Members: 36 to 52; Grants: 64 to 48',
    unit: 'EUR',
  },
  {},
  (reading): FundingShiftBar => {
    const { language } = reading;
    const { change, before, after } = language;
    reading.required('label');
    const title = readLabel(reading, 'label');
    const years = readYears(reading);
    const moments = [reading.words('from') || before, reading.words('to') || after] as const;
    const { sources, unit, totals, rounded } = readSources(reading, moments);
    const alone = sources.length === 1;
    const money = unit !== '%';
    const rows = sources.map(({ label, values, shares }) =>
      formatRow(reading, unit, { label, values, ...(!(alone && money) && { shares }) }),
    );
    const total =
      money && !alone
        ? formatRow(reading, unit, { label: language.total, values: totals })
        : undefined;
    const told = total ? [...rows, total] : rows;
    return {
      said: [...title, years, ...told.flatMap((row) => [row.label, ...row.values, row.change])],
      title,
      years,
      period: [],
      moments,
      column: change,
      sources: rows,
      bars: shift((moment) =>
        stretches(
          sources.map(({ values }) => values[moment]),
          alone && !money ? '100' : totals[moment],
        ),
      ),
      total,
      rounding: rounded ? [language.rounding] : [],
    };
  },
);
