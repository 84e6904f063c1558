import type { Language } from '../i18n/language.js';
import type { AttributeReader } from '../model/attribute-reader.js';
import { defineFigure, type FigureContent } from '../model/define-figure.js';
import type { Figure } from '../model/figure.js';
import { readLabel } from '../model/label.js';
import {
  capitalised,
  hasColon,
  spaceBefore,
  textForms,
  textOf,
  type Forms,
  type Phrase,
  type Piece,
} from '../model/phrase.js';
import { readQualifier } from '../model/qualifier.js';
import { formatQuantity, readQuantity, type Quantity } from '../model/quantity.js';
import type { Segment } from '../model/shares.js';
import { readTheme, type Theme } from '../model/theme.js';
import { isCurrency, unitsOf, type Unit } from '../model/unit.js';
import { isCounted, readChange } from './change.js';
import { readWhole } from './whole.js';

/** A key number: "More than **5,850** people". */
export interface StatTileContent extends FigureContent {
  /** The author's words that open the sentence: "We brought together". */
  readonly lead: Phrase;
  /** The words before the number: "More than". */
  readonly qualifier: Phrase;
  readonly value: Forms;
  /** What is counted: "people", "of **141** members", and whether the number is final. */
  readonly label: Phrase;
  /** The part of the whole that the number is, along a bar; undefined if no whole is stated. */
  readonly part: Segment | undefined;
  /** The older value and the change since then. */
  readonly change: Phrase;
  readonly theme: Theme | undefined;
}

/** Reads the unit; a percent sign in the value sets it. Percent and currencies require a numeric value. */
const readUnit = (reader: AttributeReader, { number, range, percent }: Quantity): Unit => {
  const part = reader.text('unit');
  const [unit = '', ...others] = unitsOf(part);
  if (others.length) reader.report('unit', { rule: 'ambiguous-unit', part });
  const isOther = percent && unit && unit !== '%';
  const needsNumber = !number && !range && (unit === '%' || isCurrency(unit));
  if (isOther || needsNumber) reader.report('unit', { rule: 'contradiction', part });
  return percent ? '%' : unit;
};

/** What an author writes for a number that is not known. */
const unknown = /^(not-available|n\/a)$/i;

/** The words for a number that is not known; attributes that say something about it are reported. */
const tellUnknown = (reader: AttributeReader, noun: string): Forms => {
  const { notAvailable, colon, comma } = reader.language;
  for (const name of ['qualifier', 'unit', 'of', 'lead']) {
    const part = reader.text(name);
    if (part) reader.report(name, { rule: 'contradiction', part });
  }
  const context = reader.text('context');
  const shown = context ? notAvailable : capitalised(notAvailable);
  const mark = (context || hasColon(noun) ? comma : colon).trimEnd();
  return textForms(shown, noun ? shown + mark : shown);
};

/** What is counted, and how certain the number is: "of 141 members (provisional)". */
const tellLabel = (
  noun: Phrase,
  whole: Piece | undefined,
  status: string,
  language: Language,
): Phrase => {
  const [open, close] = language.of;
  const label = whole
    ? [open, [whole], spaceBefore(textOf(noun, 'written'), language), ...noun, close]
    : noun;
  return [...label, label.length ? status : status.trim()].filter(Boolean);
};

/** A stat tile, including the fields common to all figures. */
export type StatTile = Figure & StatTileContent;

/** The stat tile: its attributes and how to read them. */
export const statTile = defineFigure(
  'metro-stat-tile',
  {
    lead: 'We are',
    value: '5850',
    of: '9000',
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
    const isUnknown = unknown.test(text);
    const quantity = text && !isUnknown ? readQuantity(reader, 'value', text) : undefined;
    const noun = readLabel(reader, 'label');
    const theme = readTheme(reader);
    const unit = quantity ? readUnit(reader, quantity) : '';
    const leading = reader.words('lead');
    if (!unit && (isUnknown || !leading) && !reader.text('context')) reader.required('label');
    const name = textOf(noun, 'written');
    const counted = !!quantity && isCounted(quantity.number, unit, name, language);
    const number = quantity ? quantity.text : '';
    const qualifier = readQualifier(reader, counted, number, name, leading);
    const { limit, words, spoken, status } = qualifier;
    if (quantity?.range && limit && limit !== 'about')
      reader.report('qualifier', { rule: 'contradiction', part: limit });
    if (!quantity && !isUnknown) return undefined;
    const value = quantity
      ? formatQuantity(quantity, unit, language, spoken)
      : tellUnknown(reader, name);
    const whole = quantity && readWhole(reader, quantity, unit);
    const label = whole || status ? tellLabel(noun, whole?.value, status, language) : noun;
    const change = readChange(reader, quantity, unit, name, !!limit);
    const lead = leading ? [leading + language.space] : [];
    const after = spaceBefore(textOf(label, 'written'), language);
    const said = [...lead, ...words, value, after, ...label];
    return {
      said,
      measured: quantity?.number ? { number: quantity.number, unit } : undefined,
      aside: change,
      lead,
      qualifier: words,
      value,
      label,
      part: whole?.part,
      change,
      theme,
    };
  },
);
