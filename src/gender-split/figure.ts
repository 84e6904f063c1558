import type { Group, Limit } from '../languages/language.js';
import { sum } from '../shared/decimal.js';
import { readLabel } from '../shared/label.js';
import { formatNumber } from '../shared/number.js';
import { brief, capitalised, joint, type Phrase, type Piece } from '../shared/phrase.js';
import { readQualifier } from '../shared/qualifier.js';
import { figureKind, type Body } from '../shared/reader.js';
import type { Reading } from '../shared/reading.js';
import { stretches, type Stretch } from '../shared/shares.js';
import { readParts, type Parts } from './parts.js';

/** One group: "10 women", or "43% women". */
export interface GroupOfPeople {
  readonly name: Group;
  readonly value: Piece;
  readonly words: Phrase;
  /** How many heads stand for it; none where a bar is drawn. */
  readonly heads: number;
  /** Its part of the bar. */
  readonly bar: Stretch;
}

/** How people divide by gender: "17 professionals: 10 women and 7 men". */
export interface GenderSplit extends Body {
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

/** What cannot be said of people who were counted one by one. */
const inexact: readonly (Limit | undefined)[] = ['more-than', 'less-than', 'nearly'];

/** Heads stand for people who were counted; shares are never turned into heads. */
const readView = (reading: Reading, { shares, total }: Parts): GenderSplit['view'] => {
  const view = reading.text('view');
  const heads = shares ? Infinity : Number(total);
  if (view === 'bar' || (view === 'people' && heads <= mostHeads)) return view;
  if (view) reading.refuse('view', view === 'people' ? 'contradiction' : 'unknown-word', view);
  return heads <= usualHeads ? 'people' : 'bar';
};

const readTitle = (reading: Reading, { shares, total }: Parts): Phrase => {
  const { language } = reading;
  const { limit, words } = readQualifier(reading, true);
  reading.required('label');
  const [first = '', ...others] = readLabel(reading, 'label');
  if (limit && !total) reading.refuse('total', 'missing');
  if (!shares && inexact.includes(limit))
    reading.refuse('qualifier', 'contradiction', limit, 'on-average');
  const number = total ? [formatNumber(total, '', language), ' '] : [];
  const plain = total || reading.text('context') || typeof first !== 'string';
  const label = plain ? first : capitalised(first);
  return [words && `${words} `, ...number, label, ...others];
};

/** The gender split: its attributes, and how they are read. */
export const genderSplit = figureKind(
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
  (reading): GenderSplit => {
    const { language } = reading;
    const parts = readParts(reading);
    const sizes = parts.groups.map(({ size }) => size);
    const bars = stretches(sizes, sum(sizes));
    const view = readView(reading, parts);
    const title = readTitle(reading, parts);
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
          brief(noun, of + noun),
          joint(left > 1 ? language.comma : left ? language.and : ''),
        ],
        heads: view === 'people' ? Number(size) : 0,
        bar: bars[index] ?? [0, 0],
      };
    });
    const colon = joint(language.colon);
    const said = [...title, colon, ...groups.flatMap(({ value, words }) => [value, ...words])];
    return { said, title, colon, groups, view, rounding: parts.rounding };
  },
);
