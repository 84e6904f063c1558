import { sum } from '../shared/decimal.js';
import { readLabel } from '../shared/label.js';
import { formatChange, isCurrency, type Unit } from '../shared/number.js';
import { brief, textOf, type Phrase, type Piece } from '../shared/phrase.js';
import { readQualifier } from '../shared/qualifier.js';
import { formatQuantity, readQuantity, type Quantity } from '../shared/quantity.js';
import { figureKind, type Body } from '../shared/reader.js';
import type { Reading } from '../shared/reading.js';
import { readTheme, type Theme } from '../shared/theme.js';

/** One number that counts: "More than **5,850** people". */
export interface StatTile extends Body {
  /** What is said before the number: "More than". */
  readonly qualifier: Phrase;
  readonly value: Piece;
  readonly label: Phrase;
  /** The older value, and how far it has moved since. */
  readonly change: Phrase;
  readonly theme: Theme | undefined;
}

/** The unit of the value; a sign of per cent in the value sets it. Only a number has per cent or money. */
const readUnit = (reading: Reading, { number, percent }: Quantity): Unit => {
  const unit = reading.text('unit');
  const set = percent ? '%' : '';
  if (percent ? unit && unit !== set : !number && (unit === '%' || isCurrency(unit)))
    reading.refuse('unit', 'contradiction', unit, set);
  return set || unit;
};

/** A difference is told between two numbers that are not limits; otherwise the older value stands alone. */
const readChange = (reading: Reading, value: Quantity, unit: Unit, limited: boolean): Phrase => {
  const { language } = reading;
  const text = reading.text('previous');
  const previous = text && readQuantity(reading, 'previous', text);
  if (!previous) return [];
  if (!previous.number !== !value.number || (previous.percent && unit !== '%'))
    reading.refuse('previous', 'contradiction', text, ...(value.number ? [] : ['']));
  const name = reading.words('previous-label') || language.before;
  const older = [name + language.colon, formatQuantity(previous, unit, language)];
  const [shown, spoken] = [textOf(older, 'shown'), textOf(older, 'spoken')];
  if (limited || !previous.number || !value.number)
    return [brief(shown, ` (${shown})`, ` (${spoken})`)];
  const difference = sum([value.number], previous.number);
  const change = formatChange(difference, unit, language, language.difference);
  const both = `${shown} · ${change.shown}`;
  return [brief(both, ` · ${both}`, `${language.comma}${change.spoken} (${spoken})`)];
};

/** The stat tile: its attributes, and how they are read. */
export const statTile = figureKind(
  'metro-stat-tile',
  {
    value: '5850',
    label: 'members',
    qualifier: 'more-than',
    unit: '%',
    previous: '5200',
    'previous-label': '2017',
  },
  { theme: 'quality-of-life' },
  (reading): StatTile | undefined => {
    const { language } = reading;
    const text = reading.required('value');
    const quantity = text && readQuantity(reading, 'value', text);
    const label = readLabel(reading, 'label');
    const theme = readTheme(reading);
    const unit = quantity ? readUnit(reading, quantity) : '';
    const counted = quantity && !!quantity.number && !unit;
    const { limit, words } = readQualifier(reading, !!counted);
    if (!unit && !reading.text('context')) reading.required('label');
    if (!quantity) return undefined;
    const value = formatQuantity(quantity, unit, language);
    const change = readChange(reading, quantity, unit, !!limit);
    const qualifier = words ? [`${words} `] : [];
    const said = [...qualifier, value, label.length ? ' ' : '', ...label, ...change];
    return { said, qualifier, value, label, change, theme };
  },
);
