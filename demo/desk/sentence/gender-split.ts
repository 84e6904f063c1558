import type { GroupWords, Language } from '#dist/i18n/language.js';
import { sum } from '#dist/model/decimal.js';
import { decimal } from '#dist/model/decimal.js';
import type { Guess } from './read-sentence.js';
import { readWordsBefore } from './words-before.js';
import {
  literal,
  numberPattern,
  plainNumber,
  plainSpaces,
  uncapitalised,
} from './written-number.js';

interface FoundGroup {
  readonly name: string;
  readonly size: string;
  readonly start: number;
  readonly end: number;
}

const wordsOf = ({ count, share }: GroupWords): string[] =>
  [...Object.values(count), share]
    .filter((pattern) => typeof pattern === 'string')
    .map((pattern) => literal(pattern.replace('#', '').trim()))
    .sort((a, b) => b.length - a.length);

const findGroups = (plain: string, { groups }: Language): FoundGroup[] =>
  Object.entries(groups).flatMap(([name, words]) => {
    const pattern = `(${numberPattern})( ?%)? (?:${wordsOf(words).join('|')})(?!\\p{L})`;
    const found = new RegExp(pattern, 'iu').exec(plain);
    if (!found) return [];
    const [whole, number = '', percent = ''] = found;
    const { index: start } = found;
    return [{ name, size: number + percent.trim(), start, end: start + whole.length }];
  });

/** What comes before the groups: a context, a qualifier, a total and who the people are. */
const readHead = (head: string, language: Language): Record<string, string> => {
  const { ofWhom, brackets } = language;
  const ends = [ofWhom(''), ...['professionnels', 'personas'].map(ofWhom), ':', brackets[0]];
  const end = new RegExp(
    `\\s*(?:${ends.map((each) => literal(each.trim())).join('|')}|[,:(])\\s*$`,
    'i',
  );
  const told = head.slice(0, plainSpaces(head).replace(end, '').length);
  const colon = told.lastIndexOf(':');
  const context = colon > 0 ? told.slice(0, colon).trim() : '';
  const own = told.slice(colon + 1).trim();
  const found = new RegExp(numberPattern).exec(plainSpaces(own));
  if (!found) return { context, label: context ? own : uncapitalised(own) };
  const { qualifier, rest } = readWordsBefore(own.slice(0, found.index), language);
  const total = plainNumber(found[0], language);
  const label = own.slice(found.index + found[0].length).trim();
  return { context: [context, rest].filter(Boolean).join(' '), qualifier, total, label };
};

const isCount = (size: string): boolean => /^\d+$/.test(size);

/** Reads a sentence about groups of people: "17 professionals: 10 women and 7 men". */
export const guessGenderSplit = (text: string, language: Language): Guess | undefined => {
  const plain = plainSpaces(text);
  const found = findGroups(plain, language).sort((a, b) => a.start - b.start);
  const [firstGroup, second] = found;
  const last = found.at(-1);
  if (!firstGroup || !second || !last) return undefined;
  const sizes = found.map(({ name, size }) => [name, plainNumber(size, language)] as const);
  const head = readHead(text.slice(0, firstGroup.start), language);
  const counts = sizes.map(([, size]) => size).filter(isCount);
  const isSum = counts.length === sizes.length && sum(counts.map((each) => decimal(each)));
  if (isSum === head['total'] && !head['qualifier']) delete head['total'];
  const note = text.slice(last.end).replace(/^[\s.)]+/, '');
  const between = found
    .slice(1)
    .map(({ start }, index) => text.slice(found[index]?.end, start).trim());
  const joins = /^(,|et|and|y|e|[,;] (et|and|y|e))$/;
  return {
    name: 'gender-split',
    attributes: { ...head, ...Object.fromEntries(sizes), note },
    unused: between.filter((each) => each && !joins.test(each)),
  };
};
