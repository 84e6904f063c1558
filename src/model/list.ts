import type { Language } from '../i18n/language.js';
import { cached } from './cached.js';

const formatFor = cached((tag: string) => new Intl.ListFormat(tag));

/** The separators after each entry of a list except the last: ", " and " and ". */
export const separatorsOf = (
  entries: readonly string[],
  { tag, listTag = tag }: Language,
): readonly string[] =>
  formatFor(listTag)
    .formatToParts(entries)
    .filter(({ type }) => type === 'literal')
    .map(({ value }) => value);
