import type { Group, Limit } from '../languages/language.js';
import { sum } from '../shared/decimal.js';
import { frameAttributes } from '../shared/frame.js';
import { readLabel } from '../shared/label.js';
import { formatNumber, plural } from '../shared/number.js';
import { brief, capitalised, joint, type Phrase, type Piece } from '../shared/phrase.js';
import { markup } from '../shared/problem.js';
import { formatQualifier, readQualifier } from '../shared/qualifier.js';
import { reader, type Body, type FigureKind } from '../shared/reader.js';
import type { Reading } from '../shared/reading.js';
import { stretches, type Stretch } from '../shared/shares.js';
import { readParts, type Part, type Parts } from './parts.js';

/** The attributes of a gender split, each with something to type that works. */
const genderSplitAttributes = {
  ...frameAttributes,
  label: 'experts',
  women: '43%',
  men: '57%',
  'non-binary': '2%',
  'not-stated': '1%',
  total: '750',
  qualifier: 'more-than',
  view: 'bar',
} as const;

/** One group: "10 women", or "43% women". */
export interface GroupOfPeople {
  readonly name: Group;
  readonly value: Piece;
  readonly words: Phrase;
  /** How many heads stand for it, where heads are drawn. */
  readonly heads: number;
  /** Its part of the bar. */
  readonly bar: Stretch;
}

/** How people divide by gender: "17 professionals: 10 women and 7 men". */
export interface GenderSplit extends Body {
  readonly title: Phrase;
  readonly groups: readonly GroupOfPeople[];
  readonly view: 'people' | 'bar';
  /** Why the shares do not add up to exactly 100 per cent; empty where they do. */
  readonly rounding: string;
}

/** More heads than an eye can take in become a bar unless heads are asked for; more than a page can hold always do. */
const usualHeads = 40;
const mostHeads = 200;

/** What cannot be said of a number whose parts are counted one by one. */
const inexact: readonly (Limit | undefined)[] = ['more-than', 'less-than', 'nearly'];

/** Heads stand for people who were counted; shares are never turned into heads. */
const readView = (reading: Reading, { shares, total }: Parts): GenderSplit['view'] => {
  const view = reading.text('view');
  const heads = shares ? Infinity : Number(total);
  if (view === 'bar' || (view === 'people' && heads <= mostHeads)) return view;
  if (view) reading.warn('view', view === 'people' ? 'no-heads' : 'unknown-word', { found: view });
  return heads <= usualHeads ? 'people' : 'bar';
};

const readTitle = (reading: Reading, { shares, total }: Parts): Phrase => {
  const { language } = reading;
  const qualifier = readQualifier(reading);
  const [first = '', ...others] = readLabel(reading, 'label');
  if (qualifier.limit && !total) reading.refuse('total', 'missing');
  if (!shares && inexact.includes(qualifier.limit))
    reading.refuse('qualifier', 'contradiction', { examples: [markup('qualifier', 'on-average')] });
  const words = formatQualifier(qualifier, reading, true);
  const lead = reading.text('context') ? words : capitalised(words);
  const number = total ? [formatNumber(total, '', language), ' '] : [];
  const label = total || typeof first !== 'string' ? first : capitalised(first);
  return [lead && `${lead} `, ...number, label, ...others, joint(language.colon)];
};

const readGroup = (reading: Reading, { name, size }: Part, shares: boolean): [Piece, Piece] => {
  const { language } = reading;
  const forms = language.groups[name];
  const [hidden = '', noun] = (shares ? forms.share : plural(forms, size, language)).split('|');
  const words = noun === undefined ? hidden : brief(noun, hidden + noun);
  return [formatNumber(size, shares ? '%' : '', language), words];
};

/** Reads a gender split. */
const readGenderSplit = reader(genderSplitAttributes, (reading): GenderSplit | undefined => {
  const { language } = reading;
  reading.required('label');
  const split = readParts(reading);
  if (!split) return undefined;
  const { parts, shares, rounding } = split;
  const sizes = parts.map(({ size }) => size);
  const bars = stretches(sizes, sum(sizes));
  const view = readView(reading, split);
  const title = readTitle(reading, split);
  const groups = parts.map((part, index): GroupOfPeople => {
    const [value, noun] = readGroup(reading, part, shares);
    const next = parts.length - index - 1;
    const words = [' ', noun, ...(next ? [joint(next > 1 ? ', ' : language.and)] : [])];
    const heads = view === 'people' ? Number(part.size) : 0;
    return { name: part.name, value, words, heads, bar: bars[index] ?? { start: 0, end: 0 } };
  });
  const said = [...title, ...groups.flatMap(({ value, words }) => [value, ...words])];
  return { said, title, groups, view, rounding };
});

/** The gender split as a kind of figure. */
export const genderSplit: FigureKind<GenderSplit> = {
  tag: 'metro-gender-split',
  attributes: genderSplitAttributes,
  read: readGenderSplit,
};
