import { figures } from '#dist/figures.js';
import { readEntry, splitEntries } from '#dist/model/share-entries.js';
import { quantities } from '#dist/results/columns.js';
import { languageOf } from '#dist/i18n/registry.js';
import type { ComposedFigure } from './composed-figure.js';
import type { DeskLanguage } from './languages.js';
import { labelOf } from './words/fields.js';

/** What the two moments of a bar are called: by its author, else by the language of the figure. */
export const momentsOf = (
  { from, to, lang = '' }: ComposedFigure['attributes'],
  language: DeskLanguage,
): readonly [from: string, to: string] => {
  const { before = '', after = '' } = languageOf(lang) ?? languageOf(language) ?? {};
  return [from ?? before, to ?? after];
};

/** A table of the numbers of a figure: its column headings, if it needs any, and its rows with their headings first. */
export interface NumbersTable {
  readonly headings: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** The numbers of a figure as its author wrote them. */
export const numbersOf = (
  { name, attributes }: ComposedFigure,
  language: DeskLanguage,
): NumbersTable => {
  const { shares = '' } = attributes;
  if (name === 'funding-shift-bar')
    return {
      headings: [labelOf(name, 'shares', language), ...momentsOf(attributes, language)],
      rows: splitEntries(shares)
        .map(readEntry)
        .flatMap((entry) => (entry ? [[entry.label, ...entry.values]] : [])),
    };
  const known: readonly string[] = figures[name].attributes;
  const rows = quantities
    .filter((each) => known.includes(each) && attributes[each])
    .map((each) => [labelOf(name, each, language), attributes[each] ?? '']);
  return { headings: [], rows };
};
