import type { Language } from '../i18n/language.js';

/** The separators after each entry of a list except the last: ", " and " and ". */
export const separatorsOf = (
  entries: readonly string[],
  { tag, listTag = tag }: Language,
): readonly string[] =>
  new Intl.ListFormat(listTag)
    .formatToParts(entries)
    .filter(({ type }) => type === 'literal')
    .map(({ value }) => value);
