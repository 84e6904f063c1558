import type { Limit } from '../languages/language.js';
import type { Reading } from './reading.js';

/** What is said of a number before it. */
export interface Qualifier {
  readonly onAverage: boolean;
  readonly limit: Limit | undefined;
}

/** Reads at most one limit and `on-average`, in any order. */
export const readQualifier = (reading: Reading): Qualifier => {
  const { limits } = reading.language;
  const words = new Set(reading.text('qualifier').split(/\s+/).filter(Boolean));
  const onAverage = words.delete('on-average');
  const isLimit = (word: string): word is Limit => Object.hasOwn(limits, word);
  const [limit, ...others] = [...words].filter(isLimit);
  for (const word of words)
    if (!isLimit(word)) reading.refuse('qualifier', 'unknown-word', { found: word });
  if (others.length) reading.refuse('qualifier', 'contradiction');
  return { onAverage, limit };
};

/** The words of a qualifier; things that are counted may take another word for "less". */
export const formatQualifier = (
  { onAverage, limit }: Qualifier,
  { language }: Reading,
  counted: boolean,
): string => {
  const fewer = limit === 'less-than' && counted && language.fewerThan;
  const words = limit && (fewer || language.limits[limit]);
  return [onAverage && language.onAverage, words].filter(Boolean).join(', ');
};
