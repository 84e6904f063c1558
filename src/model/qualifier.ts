import type { Limit } from '../i18n/language.js';
import { capitalised } from './phrase.js';
import type { AttributeReader } from './attribute-reader.js';

/** What is said of a number before it. */
export interface Qualifier {
  readonly limit: Limit | undefined;
  /** In words, with a capital where no lead or context comes before them. */
  readonly words: string;
}

/**
 * Reads at most one limit and `on-average`, in any order. Things that are counted may take another word for "less". After a
 * `lead` it goes on with the author's sentence: no capital, and no comma after "on average".
 */
export const readQualifier = (reader: AttributeReader, counted: boolean, lead = ''): Qualifier => {
  const { limits, fewerThan, onAverage, comma } = reader.language;
  const given = new Set(reader.text('qualifier').split(/\s+/).filter(Boolean));
  const average = given.delete('on-average') ? onAverage.replace(lead && comma.trim(), '') : '';
  const isLimit = (word: string): word is Limit => Object.hasOwn(limits, word);
  const [limit, ...others] = [...given].filter(isLimit);
  for (const word of given) if (!isLimit(word)) reader.report('qualifier', 'unknown-word', word);
  if (others.length) reader.report('qualifier', 'contradiction');
  const words = limit && ((counted && limit === 'less-than' && fewerThan) || limits[limit]);
  const said = (average + (words || '')).trim();
  return { limit, words: lead || reader.text('context') ? said : capitalised(said) };
};
