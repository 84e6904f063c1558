import type { Language } from '../i18n/language.js';

/** Kept, since making one costs a hundred times what using it does; there are few kinds. */
const kept = new Map<string, Intl.ListFormat>();

/** What stands after each entry of a list but the last: ", " and " and ". */
export const separatorsOf = (
  entries: readonly string[],
  { tag, listTag = tag }: Language,
): readonly string[] => {
  const format = kept.get(listTag) ?? new Intl.ListFormat(listTag);
  kept.set(listTag, format);
  return format
    .formatToParts(entries)
    .filter(({ type }) => type === 'literal')
    .map(({ value }) => value);
};
