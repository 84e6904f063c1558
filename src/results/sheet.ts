import { cleanText, isUnfilled } from '../model/clean-text.js';
import type { CellPlace, ResultsProblem } from '../model/results-problem.js';
import { columnName, nearestColumn, parseColumn, type Column } from './columns.js';
import { spoiledCell } from './spoiled.js';
import { problemOf, wholeFile, type Heading, type Row, type Table } from './table.js';

/** The cells of a row by column, all of them clean text. */
export type RowCells = ReadonlyMap<string, string>;

/** A row whose columns are known. */
export interface SheetRow {
  readonly cells: RowCells;
  place(this: void, name?: string): CellPlace;
  /** The problems of its cells that do not depend on its figure. */
  readonly problems: readonly ResultsProblem[];
}

/** A results file with known columns; its values are not read yet. */
export interface Sheet {
  /** The columns by their names: `label-fr`. */
  readonly columns: ReadonlyMap<string, Column>;
  readonly languages: readonly string[];
  readonly rows: readonly SheetRow[];
  readonly problems: readonly ResultsProblem[];
}

/** The columns of a file by their names as written, and what is wrong with the others. */
interface Headings {
  readonly columns: ReadonlyMap<string, Column>;
  readonly problems: readonly ResultsProblem[];
}

/** A heading that resembles the name of a column is taken for a misspelling. Any other column is the author's own, and not read. */
const unknownColumn = ({ name, place }: Heading, languages: readonly string[]): ResultsProblem => {
  const near = nearestColumn(name, languages).map((each) => ({ [name]: each }));
  const problem = problemOf({ rule: 'unknown-column' }, place, name, near);
  return near.length ? problem : { ...problem, severity: 'warning' };
};

const readHeadings = (headings: readonly Heading[]): Headings => {
  const columns = new Map<string, Column>();
  const places = new Map<string, CellPlace>();
  const problems: ResultsProblem[] = [];
  const tags = headings.flatMap(({ name }) => parseColumn(name)?.lang ?? []).filter(Boolean);
  for (const heading of headings) {
    const { name, place } = heading;
    const column = parseColumn(name);
    const known = column && places.get(columnName(column));
    if (!column) {
      if (name) problems.push(unknownColumn(heading, [...new Set(tags)]));
    } else if (known) {
      const first = known.column ?? known.path ?? '';
      problems.push(problemOf({ rule: 'repeated-column', column: first }, place, name));
    } else {
      columns.set(name, column);
      places.set(columnName(column), place);
    }
  }
  return { columns, problems };
};

/** What every file needs: ids, figures, and words in at least one language. */
const missingColumns = (columns: ReadonlyMap<string, Column>, languages: readonly string[]) => [
  ...['id', 'figure']
    .filter((name) => !columns.has(name))
    .map((name) => problemOf({ rule: 'missing-column' }, { ...wholeFile, name })),
  ...(languages.length ? [] : [problemOf({ rule: 'no-language' }, wholeFile)]),
];

const control = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f]|\p{Surrogate}/u;

/** The maximum length of a text; no figure needs more. */
const longest = 2000;

/** What is wrong with the text of a cell in any figure. */
const cellProblem = (
  text: string,
  { attribute }: Column,
  place: CellPlace,
): ResultsProblem | undefined => {
  if (control.test(text.slice(0, longest)))
    return problemOf({ rule: 'control-character' }, place, text);
  if (text.length > longest)
    return problemOf({ rule: 'too-long', most: longest }, place, text.slice(0, longest));
  if (/^se(ction|ntence)$/.test(attribute) && isUnfilled(text))
    return problemOf({ rule: 'unfilled' }, place, text);
  return spoiledCell(text, attribute, place);
};

/** The cells of a row by the names of their columns; the cells of unknown columns are left out. */
const sheetRow = (
  { cells, place }: Row,
  columns: ReadonlyMap<string, Column>,
  written: ReadonlyMap<string, string>,
): SheetRow => {
  const own = new Map<string, string>();
  const problems: ResultsProblem[] = [];
  for (const [name, text] of cells) {
    const column = columns.get(name);
    if (!column) continue;
    const problem = cellProblem(text, column, place(name));
    if (problem) problems.push(problem);
    const clean = cleanText(text.slice(0, longest));
    if (clean) own.set(columnName(column), clean);
  }
  return { cells: own, place: (name) => place(name && (written.get(name) ?? name)), problems };
};

/** Whether a row describes the results as a whole. */
export const isPage = ({ cells }: SheetRow): boolean => cells.get('figure') === 'page';

/** Finds the columns and languages of a file, and cleans its cells. */
export const readSheet = ({ headings, rows, problems }: Table): Sheet => {
  if (!headings.length) return { columns: new Map(), languages: [], rows: [], problems };
  const { columns, problems: found } = readHeadings(headings);
  const written = new Map([...columns].map(([name, column]) => [columnName(column), name]));
  const known = new Map([...columns.values()].map((column) => [columnName(column), column]));
  const tags = [...columns.values()].map(({ lang }) => lang).filter(Boolean);
  const languages = [...new Set(tags)];
  return {
    columns: known,
    languages,
    rows: rows.map((row) => sheetRow(row, columns, written)),
    problems: [...problems, ...found, ...missingColumns(known, languages)],
  };
};
