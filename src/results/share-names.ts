import type { CellPlace, ResultsProblem } from '../model/results-problem.js';
import { splitEntries, splitEntry } from '../model/share-entries.js';
import { textIn } from './localised.js';
import type { RowCells } from './sheet.js';
import { problemOf } from './table.js';

/** Sources of funding as the attribute `shares` lists them, or what is wrong with their cells. */
type Joined =
  | { readonly shares: string; readonly problem?: never }
  | { readonly shares?: never; readonly problem: ResultsProblem };

const listOf = (count: number, of: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => of(index)).join('; ');

/** The names of as many sources as there are shares: those that there are, and further ones. */
const namesFor = (names: readonly string[], count: number): string =>
  listOf(count, (index) => names[index] ?? `Source ${index + 1}`);

/**
 * Joins the numbers of a funding shift bar, which are written once, with the names of their sources in one language:
 * `36 to 52; 64 to 48` and `Cotisations; Partenariats`.
 */
export const joinShares = (
  cells: RowCells,
  column: string,
  place: (name: string) => CellPlace,
): Joined => {
  const shares = textIn(cells, 'shares');
  const names = splitEntries(textIn(cells, column));
  const entries = splitEntries(shares);
  const named = entries.find((entry) => splitEntry(entry).label);
  if (!names.length && (named ?? !entries.length)) return { shares };
  if (!names.length) {
    const instead = [{ [column]: namesFor([], entries.length) }];
    return {
      problem: { ...problemOf({ rule: 'missing' }, place(column), '', instead), example: true },
    };
  }
  if (named !== undefined) {
    const plain = entries.map((entry) => splitEntry(entry).values.join(' to ')).join('; ');
    const fault = { rule: 'contradiction', part: named } as const;
    return { problem: problemOf(fault, place('shares'), shares, [{ shares: plain }]) };
  }
  if (names.length !== entries.length) {
    const fault = { rule: 'other-names', names: names.length, shares: entries.length } as const;
    const instead = [{ [column]: namesFor(names, entries.length) }];
    const problem = problemOf(
      fault,
      place(column),
      cells.get(column),
      entries.length ? instead : [],
    );
    return { problem: { ...problem, example: true } };
  }
  return { shares: entries.map((entry, index) => `${names[index] ?? ''}: ${entry}`).join('; ') };
};

/** Splits joined shares into their cells again; further sources get the same name in all languages. */
export const splitShares = (
  joined: string,
  cells: RowCells,
  column: string,
): Readonly<Record<string, string>> => {
  if (!cells.has(column)) return { shares: joined };
  const entries = splitEntries(joined).map(splitEntry);
  const labels = entries.map(({ label }) => label);
  const all = [...cells.keys()].filter((name) => /^share-names(-|$)/.test(name));
  const split: Record<string, string> = {
    shares: entries.map(({ values }) => values.join(' to ')).join('; '),
  };
  for (const name of all) {
    const own = splitEntries(textIn(cells, name));
    const names = name === column ? labels : [...own, ...labels.slice(own.length)];
    split[name] = names.join('; ');
  }
  return Object.fromEntries(
    Object.entries(split).filter(([name, text]) => text !== cells.get(name)),
  );
};
