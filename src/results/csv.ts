import papaparse from 'papaparse';
import type { CellPlace, ResultsProblem } from '../model/results-problem.js';
import { brokenTable, problemOf, type Heading, type Row, type Table } from './table.js';

/** The letters of a column, as spreadsheets name it: A to Z, AA, AB … */
const columnLetters = (index: number): string =>
  (index >= 26 ? columnLetters(Math.floor(index / 26) - 1) : '') +
  String.fromCharCode(65 + (index % 26));

/** A first line that tells Excel the separator. */
const separatorLine = /^sep=([;,\t])\n/i;

/** The separator that is most frequent in the first line, since the names of columns contain none. */
const separatorOf = (text: string): string => {
  const first = /^\s*(.*)/.exec(text)?.[1] ?? '';
  const count = (sign: string) => first.split(sign).length;
  return [',', '\t'].reduce((best, each) => (count(each) > count(best) ? each : best), ';');
};

/**
 * Spreadsheets put `'` before a text that they would otherwise take for a formula, and so do we. A text that itself starts with
 * `'` and such a sign gets another one, so that reading restores what was written.
 */
const guarded = /^'(?='*[=+\-@\t\r])/;

/** The text of a cell without the `'` that protects it. */
const unguard = (cell: string): string => cell.trim().replace(guarded, '').trim();

const placeIn = (row: number, columns: ReadonlyMap<string, number>, name?: string): CellPlace => {
  if (name === undefined) return { row };
  const index = columns.get(name);
  return index === undefined ? { row, name } : { row, column: columnLetters(index), name };
};

/** The cells of a row, and a problem for the first that has no heading above it. */
const readRow = (
  record: readonly string[],
  row: number,
  headings: readonly Heading[],
  columns: ReadonlyMap<string, number>,
): { readonly row: Row; readonly problems: readonly ResultsProblem[] } => {
  const cells = new Map<string, string>();
  const problems: ResultsProblem[] = [];
  for (const [index, text] of record.entries()) {
    const name = headings[index]?.name;
    const cell = unguard(text);
    if (cell && name) cells.set(name, cells.get(name) ?? cell);
    else if (cell && !problems.length)
      problems.push(problemOf({ rule: 'extra-cell' }, { row, column: columnLetters(index) }, cell));
  }
  return { row: { cells, place: (name) => placeIn(row, columns, name) }, problems };
};

const quoteRules = { MissingQuotes: 'unclosed-quote', InvalidQuotes: 'stray-quote' } as const;

/** What is wrong with the quotes, the first problem of each row. */
const quoteProblems = (errors: readonly papaparse.ParseError[]): ResultsProblem[] =>
  [...new Map(errors.toReversed().map((error) => [error.row, error.code]))]
    .toReversed()
    .flatMap(([row, code]) =>
      code === 'MissingQuotes' || code === 'InvalidQuotes'
        ? [problemOf({ rule: quoteRules[code] }, { row: (row ?? 0) + 1 })]
        : [],
    );

const isBlank = (record: readonly string[]): boolean => record.every((cell) => !cell.trim());

/**
 * Parses CSV as spreadsheets write it, separated by `;`, `,` or tabs. Rows are counted as spreadsheets count them: a cell may
 * have several lines.
 */
export const readCsv = (source: string): Table => {
  const lines = source.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
  const [line = '', named] = separatorLine.exec(lines) ?? [];
  const text = lines.slice(line.length);
  const { data, errors } = papaparse.parse<string[]>(text, {
    delimiter: named ?? separatorOf(text),
    newline: '\n',
  });
  const first = data.findIndex((record) => !isBlank(record));
  const headings = (data[first] ?? []).map((name, index): Heading => ({
    name: unguard(name),
    place: { row: first + 1, column: columnLetters(index), name: unguard(name) },
  }));
  if (!headings.length) return brokenTable({ rule: 'no-results' });
  const columns = new Map<string, number>();
  for (const [index, { name }] of headings.entries())
    if (!columns.has(name)) columns.set(name, index);
  const read = data.flatMap((record, index) =>
    index > first && !isBlank(record) ? [readRow(record, index + 1, headings, columns)] : [],
  );
  return {
    headings,
    rows: read.map(({ row }) => row),
    problems: [...quoteProblems(errors), ...read.flatMap(({ problems }) => problems)],
  };
};
