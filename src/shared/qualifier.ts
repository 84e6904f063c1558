import type { Limit } from '../languages/language.js';
import { capitalised } from './phrase.js';
import type { Reading } from './reading.js';

/** What is said of a number before it. */
export interface Qualifier {
  readonly limit: Limit | undefined;
  /** In words, with a capital where nothing comes before them. */
  readonly words: string;
}

/** Reads at most one limit and `on-average`, in any order. Things that are counted may take another word for "less". */
export const readQualifier = (reading: Reading, counted: boolean): Qualifier => {
  const { limits, fewerThan, onAverage } = reading.language;
  const given = reading.text('qualifier').split(/\s+/).filter(Boolean);
  const isLimit = (word: string): word is Limit => Object.hasOwn(limits, word);
  const found = new Set(given.filter(isLimit));
  const unknown = given.find((word) => !isLimit(word) && word !== 'on-average');
  const [limit] = found;
  if (unknown) reading.refuse('qualifier', 'unknown-word', unknown);
  if (found.size > 1) reading.refuse('qualifier', 'contradiction');
  const words = [
    given.includes('on-average') && onAverage,
    limit && ((limit === 'less-than' && counted && fewerThan) || limits[limit]),
  ];
  const said = words.filter(Boolean).join(', ');
  return { limit, words: reading.text('context') ? said : capitalised(said) };
};
