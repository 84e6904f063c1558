import type { CellPlace, Cells, ResultsFault, ResultsProblem } from '../model/results-problem.js';

/** One row of a results file: its filled cells by the name of their column as written, and the place of each. */
export interface Row {
  readonly cells: ReadonlyMap<string, string>;
  /** The place of a cell, empty or filled; without a name, of the row. */
  place(this: void, name?: string): CellPlace;
}

/** The head of a column. */
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

/** A table with nothing in it but a problem. */
export const brokenTable = (fault: ResultsFault, place = wholeFile): Table => ({
  headings: [],
  rows: [],
  problems: [problemOf(fault, place)],
});
