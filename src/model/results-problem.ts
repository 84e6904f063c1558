import type { DocumentFault } from './finding.js';
import type { Fault } from './problem.js';

/** A position in a results file, as a spreadsheet or an editor names it. */
export interface CellPlace {
  /** The row of a spreadsheet or the line of JSON, counted from 1; 0 is the whole file. */
  readonly row: number;
  /** The letters of the column: `F`. */
  readonly column?: string;
  /** The name at the head of the column: `label-fr`. */
  readonly name?: string;
  /** For JSON, the path: `results[3].label.fr`. */
  readonly path?: string;
  /** Whether it is in the file of the earlier period. */
  readonly earlier?: true;
}

/** What can be wrong in a results file, besides the values of its figures, and the facts that messages need. */
export interface ResultsFacts {
  'no-results': unknown;
  workbook: unknown;
  'too-nested': { readonly most: number };
  'not-json': unknown;
  'not-text': unknown;
  'repeated-key': unknown;
  'unclosed-quote': unknown;
  'stray-quote': unknown;
  'control-character': unknown;
  spoiled: unknown;
  'extra-cell': unknown;
  'missing-column': unknown;
  'unknown-column': unknown;
  'repeated-column': { readonly column: string };
  'no-language': unknown;
  'not-an-id': unknown;
  'repeated-id': { readonly row: number };
  'unknown-figure': { readonly name: string };
  'not-read': { readonly figure: string };
  /** The language, and the column that has the words in another one. */
  untranslated: { readonly language: string; readonly other: string; readonly text: string };
  'other-names': { readonly names: number; readonly shares: number };
  /** The row that has the same section, and its heading there. */
  'other-section': { readonly row: number; readonly heading: string };
  'too-long': { readonly most: number };
  // These are rules of figures too, in words that fit a spreadsheet.
  missing: unknown;
  unfilled: unknown;
  contradiction: { readonly part: string };
  'not-a-source': { readonly part: string };
}

/** The name of a rule for results files. */
export type ResultsRule = keyof ResultsFacts;

/** A violated rule for results files, with its facts. */
export type ResultsFault<Of extends ResultsRule = ResultsRule> = {
  [Each in Of]: { readonly rule: Each } & ResultsFacts[Each];
}[Of];

/** Cells to write, by the name of their column. */
export type Cells = Readonly<Record<string, string>>;

/** Something in a results file that its author should correct. */
export type ResultsProblem = (ResultsFault | Fault | DocumentFault) & {
  /** With an error the row is no result; with a warning it is one, without the cell. */
  readonly severity: 'error' | 'warning';
  readonly place: CellPlace;
  /** The id of the result; empty if it has none. */
  readonly id: string;
  readonly written: string;
  /** Alternatives to write instead; each of them works. */
  readonly instead: readonly Cells[];
  /** Whether they are only examples of what could be there. */
  readonly example: boolean;
};
