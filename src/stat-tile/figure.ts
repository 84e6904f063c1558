import type { Language } from '../i18n/language.js';
import { magnitude, sum, type Decimal } from '../model/decimal.js';
import { readLabel } from '../model/label.js';
import { formatChange, isCurrency, type Change, type Unit } from '../model/number.js';
import {
  capitalised,
  hasColon,
  spaceBefore,
  textForms,
  textOf,
  type Phrase,
  type Piece,
} from '../model/phrase.js';
import { readQualifier } from '../model/qualifier.js';
import { formatQuantity, readQuantity, type Quantity } from '../model/quantity.js';
import type { Figure } from '../model/figure.js';
import { defineFigure, type FigureContent } from '../model/define-figure.js';
import type { AttributeReader } from '../model/attribute-reader.js';
import { isCount } from '../model/shares.js';
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
  const unit = reader.text('unit');
  const set = percent ? '%' : '';
  if (percent ? unit && unit !== set : !number && (unit === '%' || isCurrency(unit)))
    reader.report('unit', 'contradiction', unit, set);
  return set || unit;
};

/** The older value and the change, if one can be told; a sentence of their own where it would be the second colon of one. */
const tellChange = (
  { comma, stop, brackets: [open, close] }: Language,
  older: Phrase,
  change: Change | undefined,
  apart: boolean,
): Phrase => {
  const [shown, spoken] = [textOf(older, 'shown'), textOf(older, 'spoken')];
  const drawn = change ? `${shown} · ${change.shown}` : shown;
  const moved = change ? comma + change.spoken : '';
  const sentence = (text: string) => stop + capitalised(text) + stop;
  if (apart) return [textForms(drawn, sentence(drawn), moved + sentence(spoken))];
  const written = change ? ` · ${drawn}` : open + drawn + close;
  return [textForms(drawn, written, moved + open + spoken + close)];
};

/** Whether a number counts things one by one, where the language asks for it. */
const isCounted = (
  number: Decimal | undefined,
  unit: Unit,
  noun: string,
  { isCounted }: Language,
) => !!number && isCount(number) && !unit && (isCounted?.(noun) ?? true);

/** A difference is told between two numbers that are not limits; otherwise the older value stands alone. */
const readChange = (
  reader: AttributeReader,
  value: Quantity,
  unit: Unit,
  noun: string,
  limited: boolean,
): Phrase => {
  const { language } = reader;
  const text = reader.text('previous');
  const previous = text && readQuantity(reader, 'previous', text);
  if (!previous) return [];
  if (!previous.number !== !value.number || (previous.percent && unit !== '%'))
    reader.report('previous', 'contradiction', text, ...(value.number ? [] : ['']));
  const name = reader.words('previous-label') || language.before;
  const older = [name + language.colon, formatQuantity(previous, unit, language)];
  const apart = !!reader.text('context') || hasColon(noun);
  if (limited || !previous.number || !value.number)
    return tellChange(language, older, undefined, apart);
  const difference = sum([value.number], previous.number);
  const counted = isCounted(magnitude(difference), unit, noun, language);
  const change = formatChange(difference, unit, language, language.difference, counted);
  return tellChange(language, older, change, apart);
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
    if (!unit && !reader.text('context')) reader.required('label');
    if (!quantity) return undefined;
    const noun = textOf(label, 'written');
    const counted = isCounted(quantity.number, unit, noun, language);
    const { limit, words, spoken } = readQualifier(reader, counted, quantity.text, noun);
    const value = formatQuantity(quantity, unit, language, spoken);
    const change = readChange(reader, quantity, unit, noun, !!limit);
    const said = [...words, value, spaceBefore(noun, language), ...label];
    return { said, aside: change, qualifier: words, value, label, change, theme };
  },
);
