import type { Group } from '../i18n/language.js';
import { sum } from '../model/decimal.js';
import { readLabel } from '../model/label.js';
import { formatNumber } from '../model/number.js';
import { separatorsOf } from '../model/list.js';
import {
  capitalised,
  hasColon,
  sentenceOnly,
  spaceBefore,
  textOf,
  type Forms,
  type Phrase,
  type Piece,
} from '../model/phrase.js';
import { readQualifier, type Qualifier } from '../model/qualifier.js';
import type { Figure } from '../model/figure.js';
import { defineFigure, type FigureContent } from '../model/define-figure.js';
import type { AttributeReader } from '../model/attribute-reader.js';
import { segmentsOf, type Segment } from '../model/shares.js';
import { tellGroup } from './group-words.js';
import { checkTotal, readParts, type Parts } from './groups.js';
import { readView, type View } from './view.js';

/** One group: "10 women", or "43% women". */
export interface GroupOfPeople {
  readonly name: Group;
  readonly value: Forms;
  readonly words: Phrase;
  /** The number of person icons; 0 if a bar is drawn. */
  readonly heads: number;
  /** Its segment of the bar. */
  readonly bar: Segment;
}

/** A gender split: "17 professionals: 10 women and 7 men". */
export interface GenderSplitContent extends FigureContent {
  readonly title: Phrase;
  /** What separates the title from the groups in a sentence: a colon, or other words if there is already one. */
  readonly colon: Piece;
  readonly groups: readonly GroupOfPeople[];
  readonly view: View;
  /** Why shares do not add up to exactly 100%; empty if they do. */
  readonly rounding: Phrase;
}

const readTitle = (
  reader: AttributeReader,
  { total }: Parts,
  { words, status }: Qualifier,
  label: Phrase,
): Phrase => {
  const { language } = reader;
  const [first = '', ...others] = label;
  const after = status ? [status] : [];
  if (total)
    return [
      ...words,
      formatNumber(total, '', language),
      spaceBefore(textOf(label, 'written'), language),
      ...label,
      ...after,
    ];
  const plain = words.length || reader.text('context') || typeof first !== 'string';
  return [...words, plain ? first : capitalised(first), ...others, ...after];
};

/** The text before and after the groups, chosen so that no sentence has two colons. */
const readAround = (
  reader: AttributeReader,
  title: Phrase,
  { total }: Parts,
): readonly [before: string, after: string] => {
  const { colon, brackets, ofWhom } = reader.language;
  const text = textOf(title, 'written');
  if (!reader.text('context') && !hasColon(text)) return [colon, ''];
  return total === '1' ? brackets : [ofWhom(reader.text('label')), ''];
};

/** A gender split, including the fields common to all figures. */
export type GenderSplit = Figure & GenderSplitContent;

/** The gender split: its attributes and how to read them. */
export const genderSplit = defineFigure(
  'metro-gender-split',
  {
    label: 'members',
    women: '43%',
    men: '57%',
    'non-binary': '2%',
    'not-stated': '1%',
    total: '750',
    qualifier: 'on-average',
  },
  { view: 'bar' },
  (reader): GenderSplitContent => {
    const { language } = reader;
    const parts = readParts(reader);
    const sizes = parts.groups.map(({ size }) => size);
    const bars = segmentsOf(sizes, sum(sizes));
    const view = readView(reader, parts);
    const qualifier = readQualifier(reader, true);
    reader.required('label');
    const title = readTitle(reader, parts, qualifier, readLabel(reader, 'label'));
    checkTotal(reader, parts, qualifier);
    const [before, after] = readAround(reader, title, parts);
    const told = parts.groups.map((part) => ({
      ...part,
      ...tellGroup(part, parts.shares, language),
    }));
    const separators = separatorsOf(
      told.map(({ value, words }) => textOf([value, ...words], 'written')),
      language,
    );
    const groups = told.map(({ name, size, value, words }, index): GroupOfPeople => ({
      name,
      value,
      words: [...words, sentenceOnly(separators[index] ?? after)],
      heads: view === 'people' ? Number(size) : 0,
      bar: bars[index] ?? [0, 0],
    }));
    const colon = sentenceOnly(before);
    const said = [...title, colon, ...groups.flatMap(({ value, words }) => [value, ...words])];
    return { said, title, colon, groups, view, rounding: parts.rounding };
  },
);
