import type { AttributeReader } from './attribute-reader.js';
import { cached } from './cached.js';

const formatFor = cached(
  (tag: string) =>
    new Intl.DateTimeFormat(`${tag}-u-ca-gregory-nu-latn`, { dateStyle: 'long', timeZone: 'UTC' }),
);

/**
 * The date that a figure was true at, in full; empty if there is none, or none that exists. It is read in UTC, so that it is the
 * same day everywhere.
 */
export const readDate = (reader: AttributeReader<'as-of'>): string => {
  const { tag, asOf } = reader.language;
  const text = reader.text('as-of');
  if (!text) return '';
  const date = new Date(text);
  // 30 February is no date, or in some engines 1 March.
  if (date.toJSON() !== `${text}T00:00:00.000Z`) {
    reader.report('as-of', { rule: 'not-a-date', part: text });
    return '';
  }
  return asOf(formatFor(tag).format(date));
};
