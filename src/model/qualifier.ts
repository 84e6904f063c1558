import type { Limit } from '../i18n/language.js';
import { capitalised } from './phrase.js';
import type { AttributeReader } from './attribute-reader.js';

/** What is said of a number before it. */
export interface Qualifier {
  readonly limit: Limit | undefined;
  /** Whether the number is what it is, and neither a limit nor an average. */
  readonly exact: boolean;
  /** In words, with a capital where nothing comes before them. */
  readonly words: string;
}

/** Reads at most one limit and `on-average`, in any order. Things that are counted may take another word for "less". */
export const readQualifier = (reader: AttributeReader, counted: boolean): Qualifier => {
  const { limits, fewerThan, onAverage } = reader.language;
  const given = new Set(reader.text('qualifier').split(/\s+/).filter(Boolean));
  const isAverage = given.delete('on-average');
  const isLimit = (word: string): word is Limit => Object.hasOwn(limits, word);
  const [limit, other] = [...given].filter(isLimit);
  for (const part of given)
    if (!isLimit(part)) reader.report('qualifier', { rule: 'unknown-word', part });
  if (other) reader.report('qualifier', { rule: 'contradiction', part: other });
  const words = limit && ((counted && limit === 'less-than' && fewerThan) || limits[limit]);
  const said = ((isAverage ? onAverage : '') + (words || '')).trim();
  return {
    limit,
    exact: !limit && !isAverage,
    words: reader.text('context') ? said : capitalised(said),
  };
};
