import type { CellPlace, Cells, ResultsFault, ResultsProblem } from '../model/results-problem.js';

/** One row of a results file: its filled cells by the names of their columns as written, and the place of each. */
export interface Row {
  readonly cells: ReadonlyMap<string, string>;
  /** The place of the cell in the column of this name, filled or not; without a name, that of the row. */
  place(this: void, name?: string): CellPlace;
}

/** The heading of a column. */
export interface Heading {
  readonly name: string;
  readonly place: CellPlace;
}

/** A results file before its contents are checked. */
export interface Table {
  readonly headings: readonly Heading[];
  readonly rows: readonly Row[];
  readonly problems: readonly ResultsProblem[];
}

/** An error in a results file. */
export const problemOf = (
  fault: ResultsFault,
  place: CellPlace,
  written = '',
  instead: readonly Cells[] = [],
): ResultsProblem => ({
  ...fault,
  severity: 'error',
  place,
  id: '',
  written,
  instead,
  example: false,
});

/** The whole file. */
export const wholeFile: CellPlace = { row: 0 };

/** An empty table with one problem. */
export const brokenTable = (fault: ResultsFault, place = wholeFile): Table => ({
  headings: [],
  rows: [],
  problems: [problemOf(fault, place)],
});
