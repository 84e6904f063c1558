import { sum } from '../model/decimal.js';
import { readLabel } from '../model/label.js';
import { formatChange, isCurrency, unitsOf, type Unit } from '../model/number.js';
import { textForms, textOf, type Phrase, type Piece } from '../model/phrase.js';
import { readQualifier } from '../model/qualifier.js';
import { formatQuantity, readQuantity, type Quantity } from '../model/quantity.js';
import type { Figure } from '../model/figure.js';
import { defineFigure, type FigureContent } from '../model/define-figure.js';
import type { AttributeReader } from '../model/attribute-reader.js';
import { readTheme, type Theme } from '../model/theme.js';

/** One number that counts: "More than **5,850** people". */
export interface StatTileContent extends FigureContent {
  /** What is said before the number: "More than". */
  readonly qualifier: Phrase;
  readonly value: Piece;
  readonly label: Phrase;
  /** The older value, and how far it has moved since. */
  readonly change: Phrase;
  readonly theme: Theme | undefined;
}

/** The unit of the value; a sign of per cent in the value sets it. Only a number has per cent or money. */
const readUnit = (reader: AttributeReader, { number, percent }: Quantity): Unit => {
  const part = reader.text('unit');
  const [unit = '', ...others] = unitsOf(part);
  if (others.length) reader.report('unit', { rule: 'ambiguous-unit', part });
  const isOther = percent && unit && unit !== '%';
  const needsNumber = !number && (unit === '%' || isCurrency(unit));
  if (isOther || needsNumber) reader.report('unit', { rule: 'contradiction', part });
  return percent ? '%' : unit;
};

/** A difference is told between two numbers that are not limits; otherwise the older value stands alone. */
const readChange = (
  reader: AttributeReader,
  value: Quantity,
  unit: Unit,
  limited: boolean,
): Phrase => {
  const { language } = reader;
  const text = reader.text('previous');
  const previous = text && readQuantity(reader, 'previous', text);
  if (!previous) return [];
  const isOtherKind = !previous.number !== !value.number;
  const isOtherUnit = previous.percent && unit !== '%';
  if (isOtherKind || isOtherUnit) reader.report('previous', { rule: 'contradiction', part: text });
  const name = reader.words('previous-label') || language.before;
  const older = [name + language.colon, formatQuantity(previous, unit, language)];
  const [shown, spoken] = [textOf(older, 'shown'), textOf(older, 'spoken')];
  if (limited || !previous.number || !value.number)
    return [textForms(shown, ` (${shown})`, ` (${spoken})`)];
  const difference = sum([value.number], previous.number);
  const change = formatChange(difference, unit, language, language.difference);
  // Two numbers with signs would run together from left to right: marks keep them apart.
  const dot = shown.includes('\u200e') ? '\u200f · \u200f' : ' · ';
  const both = shown + dot + change.shown;
  return [textForms(both, dot + both, `${language.comma}${change.spoken} (${spoken})`)];
};

/** A stat tile with what all figures have. */
export type StatTile = Figure & StatTileContent;

/** The stat tile: its attributes, and how they are read. */
export const statTile = defineFigure(
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
  (reader): StatTileContent | undefined => {
    const { language } = reader;
    const text = reader.required('value');
    const quantity = text && readQuantity(reader, 'value', text);
    const label = readLabel(reader, 'label');
    const theme = readTheme(reader);
    const unit = quantity ? readUnit(reader, quantity) : '';
    const counted = quantity && !!quantity.number && !unit;
    const { limit, words } = readQualifier(reader, !!counted);
    if (!unit && !reader.text('context')) reader.required('label');
    if (!quantity) return undefined;
    const value = formatQuantity(quantity, unit, language);
    const change = readChange(reader, quantity, unit, !!limit);
    const qualifier = words ? [`${words} `] : [];
    const said = [...qualifier, value, label.length ? ' ' : '', ...label, ...change];
    return { said, qualifier, value, label, change, theme };
  },
);
