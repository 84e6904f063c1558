import { subtract, type Decimal } from '../shared/decimal.js';
import { frameAttributes, readPeriod } from '../shared/frame.js';
import { readLabel } from '../shared/label.js';
import { formatChange, formatNumber } from '../shared/number.js';
import { brief, joint, textOf, type Phrase } from '../shared/phrase.js';
import { reader, type Body, type FigureKind } from '../shared/reader.js';
import type { Reading } from '../shared/reading.js';
import { stretches, type Stretch } from '../shared/shares.js';
import { readSources, type Shift, type Source, type Sources } from './sources.js';

/** The attributes of a funding shift bar, each with something to type that works. */
const fundingShiftBarAttributes = {
  ...frameAttributes,
  label: 'Funding sources',
  from: '2018',
  to: '2020',
  shares: 'Membership fees: 36 to 52; Partnerships: 64 to 48',
  unit: '%',
} as const;

/** One row of the table: "Membership fees: from 36% to 52%, up 16 percentage points". */
export interface Row {
  readonly label: Phrase;
  readonly values: Shift<Phrase>;
  readonly change: Phrase;
}

/** One source: its row, and its part of the two bars. */
export interface SourceRow extends Row {
  readonly bars: Shift<Stretch>;
}

/** How the sources of funding changed between two moments. */
export interface FundingShiftBar extends Body {
  readonly label: Phrase;
  /** The years, told after the label and not in the small print. */
  readonly years: Phrase;
  readonly period: Phrase;
  readonly moments: Shift<string>;
  /** The names of the columns of sources and of changes. */
  readonly columns: { readonly source: string; readonly change: string };
  readonly sources: readonly SourceRow[];
  /** What the amounts add up to; shares have none. */
  readonly total: Row | undefined;
  /** Why the shares do not add up to exactly 100 per cent; empty where they do. */
  readonly rounding: string;
}

/** The two values and how far the share has moved, as a row says them. Amounts are followed by their shares. */
const formatRow = (
  { language }: Reading,
  unit: string,
  label: string,
  values: Shift<Decimal>,
  shares?: Shift<Decimal>,
): Row => {
  const say = (moment: 0 | 1) => {
    const value = textOf([formatNumber(values[moment], unit, language)], 'shown');
    if (unit === '%' || !shares) return value;
    return `${value} (${textOf([formatNumber(shares[moment], '%', language)], 'shown')})`;
  };
  const [before, after] = [say(0), say(1)];
  const from = language.from(before, unit === '%');
  const to = language.to(after, unit === '%');
  const change = shares && formatChange(subtract(shares[1], shares[0]), '%', language);
  const told =
    change &&
    {
      up: language.up(change.spoken),
      down: language.down(change.spoken),
      same: change.spoken,
    }[change.direction];
  const arrow = language.dir ? '←' : '→';
  return {
    label: [label, joint(language.colon)],
    values: [[brief(before, `${from} `)], [brief(`${arrow} ${after}`, to + (told ? ', ' : '. '))]],
    change: change ? [brief(change.shown, `${told}. `)] : [],
  };
};

/** The years that are given, or else the two moments; then the end of the title. */
const readYears = (reading: Reading): Phrase => {
  const [from, to] = [reading.text('from'), reading.text('to')];
  const years = reading.text('period') || (from && to && `${from}–${to}`);
  return [...(years ? [', ', ...readPeriod(reading, years)] : []), joint('. ')];
};

const formatSources = (
  reading: Reading,
  { sources, unit, totals }: Sources,
): readonly SourceRow[] => {
  const alone = sources.length === 1 && unit === '%';
  const bars = ([0, 1] as const).map((moment) =>
    stretches(
      sources.map(({ values }) => values[moment]),
      alone ? '100' : totals[moment],
    ),
  );
  const nothing = { start: 0, end: 0 };
  return sources.map(({ label, values, shares }: Source, index) => ({
    ...formatRow(reading, unit, label, values, shares),
    bars: [bars[0]?.[index] ?? nothing, bars[1]?.[index] ?? nothing],
  }));
};

/** Reads a funding shift bar. */
const readFundingShiftBar = reader(
  fundingShiftBarAttributes,
  (reading): FundingShiftBar | undefined => {
    const { language } = reading;
    reading.required('label');
    const label = readLabel(reading, 'label');
    const years = readYears(reading);
    const moments = [
      reading.text('from') || language.before,
      reading.text('to') || language.after,
    ] as const;
    const read = readSources(reading, moments);
    if (!read) return undefined;
    const sources = formatSources(reading, read);
    const amounts = read.unit !== '%' && sources.length > 1;
    const total = amounts ? formatRow(reading, read.unit, language.total, read.totals) : undefined;
    const rows = [...sources, ...(total ? [total] : [])];
    const said = rows.flatMap((row) => [...row.label, ...row.values.flat(), ...row.change]);
    const { source, change } = language;
    return {
      said: [...label, ...years, ...said],
      label,
      years,
      moments,
      columns: { source, change },
      sources,
      total,
      rounding: read.rounded ? language.rounding : '',
      period: [],
    };
  },
);

/** The funding shift bar as a kind of figure. */
export const fundingShiftBar: FigureKind<FundingShiftBar> = {
  tag: 'metro-funding-shift-bar',
  attributes: fundingShiftBarAttributes,
  read: readFundingShiftBar,
};
