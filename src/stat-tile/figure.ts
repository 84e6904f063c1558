import type { Language } from '../i18n/language.js';
import { magnitude, sum, type Decimal } from '../model/decimal.js';
import { readLabel } from '../model/label.js';
import { formatChange, isCurrency, unitsOf, type Change, type Unit } from '../model/number.js';
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

/** A key number: "More than **5,850** people". */
export interface StatTileContent extends FigureContent {
  /** The author's words that open the sentence: "We brought together". */
  readonly lead: Phrase;
  /** The words before the number: "More than". */
  readonly qualifier: Phrase;
  readonly value: Piece;
  readonly label: Phrase;
  /** The older value and the change since then. */
  readonly change: Phrase;
  readonly theme: Theme | undefined;
}

/** Reads the unit; a percent sign in the value sets it. Percent and currencies require a numeric value. */
const readUnit = (reader: AttributeReader, { number, percent }: Quantity): Unit => {
  const part = reader.text('unit');
  const [unit = '', ...others] = unitsOf(part);
  if (others.length) reader.report('unit', { rule: 'ambiguous-unit', part });
  const isOther = percent && unit && unit !== '%';
  const needsNumber = !number && (unit === '%' || isCurrency(unit));
  if (isOther || needsNumber) reader.report('unit', { rule: 'contradiction', part });
  return percent ? '%' : unit;
};

/** The older value and any change; as a separate sentence (`apart`) if the first sentence already has a colon. */
const tellChange = (
  { comma, stop, brackets: [open, close] }: Language,
  older: Phrase,
  change: Change | undefined,
  apart: boolean,
): Phrase => {
  const [shown, spoken] = [textOf(older, 'shown'), textOf(older, 'spoken')];
  // In right-to-left text, two signed numbers would merge into one left-to-right run: RLMs separate them.
  const dot = shown.includes('\u200e') ? '\u200f · \u200f' : ' · ';
  const drawn = change ? shown + dot + change.shown : shown;
  const moved = change ? comma + change.spoken : '';
  const sentence = (text: string) => stop + capitalised(text) + stop;
  if (apart) return [textForms(drawn, sentence(drawn), moved + sentence(spoken))];
  const written = change ? dot + drawn : open + drawn + close;
  return [textForms(drawn, written, moved + open + spoken + close)];
};

/** Whether a number counts individual things; a language can decide this by the noun. */
const isCounted = (
  number: Decimal | undefined,
  unit: Unit,
  noun: string,
  { isCounted }: Language,
) => !!number && isCount(number) && !unit && (isCounted?.(noun) ?? true);

/** A change is stated only between two numbers, without a limit such as "more than"; otherwise only the older value. */
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
  const isOtherKind = !previous.number !== !value.number;
  const isOtherUnit = previous.percent && unit !== '%';
  if (isOtherKind || isOtherUnit) reader.report('previous', { rule: 'contradiction', part: text });
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

/** A stat tile, including the fields common to all figures. */
export type StatTile = Figure & StatTileContent;

/** The stat tile: its attributes and how to read them. */
export const statTile = defineFigure(
  'metro-stat-tile',
  {
    lead: 'We are',
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
    const leading = reader.words('lead');
    if (!unit && !leading && !reader.text('context')) reader.required('label');
    const noun = textOf(label, 'written');
    const counted = !!quantity && isCounted(quantity.number, unit, noun, language);
    const number = quantity ? quantity.text : '';
    const { limit, words, spoken } = readQualifier(reader, counted, number, noun, leading);
    if (!quantity) return undefined;
    const value = formatQuantity(quantity, unit, language, spoken);
    const change = readChange(reader, quantity, unit, noun, !!limit);
    const lead = leading ? [leading + language.space] : [];
    const said = [...lead, ...words, value, spaceBefore(noun, language), ...label];
    return { said, aside: change, lead, qualifier: words, value, label, change, theme };
  },
);
