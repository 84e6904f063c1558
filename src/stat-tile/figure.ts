import { subtract } from '../shared/decimal.js';
import { frameAttributes } from '../shared/frame.js';
import { readLabel } from '../shared/label.js';
import { formatChange, isCurrency } from '../shared/number.js';
import { brief, capitalised, textOf, type Phrase, type Piece } from '../shared/phrase.js';
import { markup } from '../shared/problem.js';
import { formatQualifier, readQualifier } from '../shared/qualifier.js';
import { formatQuantity, readQuantity, type Quantity } from '../shared/quantity.js';
import { reader, type Body, type FigureKind } from '../shared/reader.js';
import type { Reading } from '../shared/reading.js';
import { readTheme, type Theme } from '../shared/theme.js';

/** The attributes of a stat tile, each with something to type that works. */
const statTileAttributes = {
  ...frameAttributes,
  value: '5850',
  label: 'people',
  qualifier: 'more-than',
  unit: '%',
  previous: '5200',
  'previous-label': '2017',
  theme: 'quality-of-life',
} as const;

type TileReading = Reading<keyof typeof statTileAttributes>;

/** One number that counts: "More than **5,850** people". */
export interface StatTile extends Body {
  /** What is said before the number: "More than". */
  readonly qualifier: string;
  readonly value: Piece;
  readonly label: Phrase;
  /** The older value, and how far it has moved since. */
  readonly change: Phrase;
  readonly theme: Theme | undefined;
}

/** The unit of the value; a sign of per cent in the value sets it. */
const readUnit = (reading: TileReading, value: Quantity): string => {
  const unit = reading.text('unit');
  const percent = value.kind === 'number' && value.percent;
  const fits =
    value.kind === 'number' ? !percent || !unit || unit === '%' : unit !== '%' && !isCurrency(unit);
  if (!fits) {
    const examples = [markup('unit', percent ? '%' : '')];
    reading.refuse('unit', 'unit-mismatch', { examples });
  }
  return percent ? '%' : unit;
};

/** A difference is told between two numbers that are not limits; otherwise the older value stands alone. */
const readChange = (
  reading: TileReading,
  value: Quantity,
  unit: string,
  limited: boolean,
): Phrase => {
  const { language } = reading;
  const written = reading.text('previous');
  const previous = written && readQuantity(reading, 'previous', written);
  if (!previous) return [];
  const percent = previous.kind === 'number' && previous.percent;
  if (previous.kind !== value.kind || (percent && unit !== '%')) {
    const examples = value.kind === 'number' ? [] : [markup('previous', '')];
    reading.refuse('previous', 'not-comparable', examples.length ? { examples } : {});
    return [];
  }
  const name = reading.text('previous-label') || language.before;
  const older = [name + language.colon, formatQuantity(previous, unit, language)];
  const [shown, spoken] = [textOf(older, 'shown'), textOf(older, 'spoken')];
  if (limited || previous.kind !== 'number' || value.kind !== 'number')
    return [brief(shown, ` (${shown})`, ` (${spoken})`)];
  const change = formatChange(subtract(value.decimal, previous.decimal), unit, language);
  const told = {
    up: language.more(change.spoken),
    down: language.less(change.spoken, !unit),
    same: change.spoken,
  }[change.direction];
  const both = `${shown} · ${change.shown}`;
  return [brief(both, ` · ${both}`, `, ${told} (${spoken})`)];
};

/** Reads a stat tile. */
const readStatTile = reader(statTileAttributes, (reading): StatTile | undefined => {
  const { language } = reading;
  const written = reading.required('value');
  const quantity = written && readQuantity(reading, 'value', written);
  const words = readQualifier(reading);
  const label = readLabel(reading, 'label');
  const theme = readTheme(reading, 'warn');
  if (!quantity) return undefined;
  const unit = readUnit(reading, quantity);
  if (!label.length && !unit && !reading.text('context')) reading.refuse('label', 'missing');
  const limited = formatQualifier(words, reading, quantity.kind === 'number' && !unit);
  const qualifier = reading.text('context') ? limited : capitalised(limited);
  const value = formatQuantity(quantity, unit, language);
  const change = readChange(reading, quantity, unit, !!words.limit);
  const said = [qualifier && `${qualifier} `, value, label.length ? ' ' : '', ...label, ...change];
  return { said, qualifier, value, label, change, theme };
});

/** The stat tile as a kind of figure. */
export const statTile: FigureKind<StatTile> = {
  tag: 'metro-stat-tile',
  attributes: statTileAttributes,
  read: readStatTile,
};
