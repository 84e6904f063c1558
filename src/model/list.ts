import type { Language } from '../i18n/language.js';

/** Cached: creating a formatter takes about 100 times as long as using it. */
const formats = new Map<string, Intl.ListFormat>();

/** The separators after each entry of a list except the last: ", " and " and ". */
export const separatorsOf = (
  entries: readonly string[],
  { tag, listTag = tag }: Language,
): readonly string[] => {
  const format = formats.get(listTag) ?? new Intl.ListFormat(listTag);
  formats.set(listTag, format);
  return format
    .formatToParts(entries)
    .filter(({ type }) => type === 'literal')
    .map(({ value }) => value);
};
