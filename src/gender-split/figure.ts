import type { Group } from '../i18n/language.js';
import { sum } from '../model/decimal.js';
import { readLabel } from '../model/label.js';
import { formatNumber } from '../model/number.js';
import { textForms, capitalised, sentenceOnly, type Phrase, type Piece } from '../model/phrase.js';
import { readQualifier, type Qualifier } from '../model/qualifier.js';
import type { Figure } from '../model/figure.js';
import { defineFigure, type FigureContent } from '../model/define-figure.js';
import type { AttributeReader } from '../model/attribute-reader.js';
import { isPossible, segmentsOf, type Segment } from '../model/shares.js';
import { readParts, type Parts } from './groups.js';

/** One group: "10 women", or "43% women". */
export interface GroupOfPeople {
  readonly name: Group;
  readonly value: Piece;
  readonly words: Phrase;
  /** How many heads stand for it; none where a bar is drawn. */
  readonly heads: number;
  /** Its part of the bar. */
  readonly bar: Segment;
}

/** How people divide by gender: "17 professionals: 10 women and 7 men". */
export interface GenderSplitContent extends FigureContent {
  readonly title: Phrase;
  /** Between the title and the groups in a sentence. */
  readonly colon: Piece;
  readonly groups: readonly GroupOfPeople[];
  readonly view: 'people' | 'bar';
  /** Why shares do not add up to exactly 100 per cent, if they do not. */
  readonly rounding: Phrase;
}

/** More heads than an eye can take in become a bar unless heads are asked for; more than a page can hold always do. */
const usualHeads = 40;
const mostHeads = 200;

/** Heads stand for people who were counted; shares are never turned into heads. */
const readView = (reader: AttributeReader, { shares, total }: Parts): GenderSplit['view'] => {
  const view = reader.text('view');
  const heads = shares ? Infinity : Number(total);
  if (view === 'bar' || (view === 'people' && heads <= mostHeads)) return view;
  const rule = view === 'people' ? 'contradiction' : 'unknown-word';
  if (view) reader.report('view', { rule, part: view });
  return heads <= usualHeads ? 'people' : 'bar';
};

/**
 * Of people who were counted one by one, no limit can be told but that there may be more; an exact number of people cannot
 * have just any shares.
 */
const checkTotal = (
  reader: AttributeReader,
  { shares, total, groups }: Parts,
  { limit, exact }: Qualifier,
): void => {
  if (limit && !total) reader.report('total', { rule: 'missing' });
  if (limit && limit !== 'at-least' && !shares)
    reader.report('qualifier', { rule: 'contradiction', part: limit });
  if (!shares || !total || !exact || reader.hasErrors) return;
  const sizes = groups.map(({ size }) => size);
  if (!isPossible(sizes, total))
    reader.report('total', { rule: 'impossible-shares', total, shares: sizes });
};

const readTitle = (reader: AttributeReader, parts: Parts): Phrase => {
  const { language } = reader;
  const { total } = parts;
  const qualifier = readQualifier(reader, true);
  const { words } = qualifier;
  reader.required('label');
  const [first = '', ...others] = readLabel(reader, 'label');
  checkTotal(reader, parts, qualifier);
  const number = total ? [formatNumber(total, '', language), ' '] : [];
  const plain = total || reader.text('context') || typeof first !== 'string';
  const label = plain ? first : capitalised(first);
  return [words && `${words} `, ...number, label, ...others];
};

/** A gender split with what all figures have. */
export type GenderSplit = Figure & GenderSplitContent;

/** The gender split: its attributes, and how they are read. */
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
    const title = readTitle(reader, parts);
    const groups = parts.groups.map(({ name, size }, index): GroupOfPeople => {
      const forms = language.groups[name];
      const noun = (parts.shares ? forms.at(-1) : forms[language.plural(size)]) ?? '';
      const of = parts.shares ? language.of(noun) : '';
      const left = parts.groups.length - index - 1;
      return {
        name,
        value: formatNumber(size, parts.shares ? '%' : '', language),
        words: [
          ' ',
          textForms(noun, of + noun),
          sentenceOnly(left > 1 ? language.comma : left ? language.and : ''),
        ],
        heads: view === 'people' ? Number(size) : 0,
        bar: bars[index] ?? [0, 0],
      };
    });
    const colon = sentenceOnly(language.colon);
    const said = [...title, colon, ...groups.flatMap(({ value, words }) => [value, ...words])];
    return { said, title, colon, groups, view, rounding: parts.rounding };
  },
);
