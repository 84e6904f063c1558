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

/** The unit of the numbers, for a heading; empty if there is none, or each number has it itself. */
const unitIn = ({ name, attributes }: ComposedFigure): string => {
  const { unit = name === 'funding-shift-bar' ? '%' : '', shares = '' } = attributes;
  return unit && !shares.includes(unit) ? ` (${unit})` : '';
};

/** The numbers of a figure as its author wrote them, with their unit in the headings. */
export const numbersOf = (figure: ComposedFigure, language: DeskLanguage): NumbersTable => {
  const { name, attributes } = figure;
  const { shares = '' } = attributes;
  const unit = unitIn(figure);
  if (name === 'funding-shift-bar')
    return {
      headings: [
        labelOf(name, 'shares', language),
        ...momentsOf(attributes, language).map((moment) => moment + unit),
      ],
      rows: splitEntries(shares)
        .map(readEntry)
        .flatMap((entry) => (entry ? [[entry.label, ...entry.values]] : [])),
    };
  const known: readonly string[] = figures[name].attributes;
  const rows = quantities
    .filter((each) => known.includes(each) && attributes[each])
    .map((each) => [labelOf(name, each, language) + unit, attributes[each] ?? '']);
  return { headings: [], rows };
};
