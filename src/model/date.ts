import type { AttributeReader } from './attribute-reader.js';

/** Cached: creating a formatter takes about 100 times as long as using it. */
const formats = new Map<string, Intl.DateTimeFormat>();

const formatFor = (tag: string): Intl.DateTimeFormat => {
  const options = { dateStyle: 'long', timeZone: 'UTC' } as const;
  const format =
    formats.get(tag) ?? new Intl.DateTimeFormat(`${tag}-u-ca-gregory-nu-latn`, options);
  formats.set(tag, format);
  return format;
};

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
