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
  const given = new Set(reading.text('qualifier').split(/\s+/).filter(Boolean));
  const average = given.delete('on-average') ? onAverage : '';
  const isLimit = (word: string): word is Limit => Object.hasOwn(limits, word);
  const [limit, ...others] = [...given].filter(isLimit);
  for (const word of given) if (!isLimit(word)) reading.refuse('qualifier', 'unknown-word', word);
  if (others.length) reading.refuse('qualifier', 'contradiction');
  const words = limit && ((counted && limit === 'less-than' && fewerThan) || limits[limit]);
  const said = (average + (words || '')).trim();
  return { limit, words: reading.text('context') ? said : capitalised(said) };
};
