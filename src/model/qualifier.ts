import type { Limit } from '../i18n/language.js';
import { capitalised } from './phrase.js';
import { meant, type AttributeReader } from './attribute-reader.js';
import { nearest } from './nearest.js';

/** What is said of a number before it. */
export interface Qualifier {
  readonly limit: Limit | undefined;
  /** Whether the number is what it is, and neither a limit nor an average. */
  readonly exact: boolean;
  /** In words, with a capital where nothing comes before them. */
  readonly words: string;
}

const average = 'on-average';

/** Reads at most one limit and `on-average`, in any order. Things that are counted may take another word for "less". */
export const readQualifier = (reader: AttributeReader, counted: boolean): Qualifier => {
  const { limits, fewerThan, onAverage } = reader.language;
  const given = [...new Set(reader.text('qualifier').split(/\s+/).filter(Boolean))];
  const isLimit = (word: string): word is Limit => Object.hasOwn(limits, word);
  const [limit, ...others] = given.filter(isLimit);
  const known = [...Object.keys(limits), average];
  const text = given.join(' ').toLowerCase();
  const inWords = known.find(
    (word) => word === text.replaceAll(' ', '-') || (isLimit(word) && limits[word] === text),
  );
  const right = inWords ? [inWords] : given.map((word) => nearest(word.replace(/,$/, ''), known));
  for (const part of given.filter((word) => !known.includes(word)))
    reader.report(
      'qualifier',
      { rule: 'unknown-word', part },
      ...(right.every(Boolean) ? [meant({ qualifier: right.join(' ') })] : []),
    );
  if (limit && others.length) {
    const rest = given.filter((word) => !isLimit(word));
    const choices = [limit, ...others].map((each) =>
      meant({ qualifier: [...rest, each].join(' ') }),
    );
    reader.report('qualifier', { rule: 'contradiction', part: others[0] ?? '' }, ...choices);
  }
  const isAverage = given.includes(average);
  const words = limit && ((counted && limit === 'less-than' && fewerThan) || limits[limit]);
  const said = ((isAverage ? onAverage : '') + (words || '')).trim();
  return {
    limit,
    exact: !limit && !isAverage,
    words: reader.text('context') ? said : capitalised(said),
  };
};
