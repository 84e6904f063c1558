import type { Language } from '../i18n/language.js';

/** What stands after each entry of a list but the last: ", " and " and ". */
export const separatorsOf = (
  entries: readonly string[],
  { tag, listTag = tag }: Language,
): readonly string[] =>
  new Intl.ListFormat(listTag)
    .formatToParts(entries)
    .filter(({ type }) => type === 'literal')
    .map(({ value }) => value);
