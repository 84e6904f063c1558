import { addAllLanguages } from '../i18n/all-languages.js';
import { isFigureName } from '../figures.js';
import { isUnfilled } from '../model/clean-text.js';
import type { ResultsProblem } from '../model/results-problem.js';
import { figureProblem, notRead } from './cell-problems.js';
import { readCsv } from './csv.js';
import { earlierRows, type Earlier } from './earlier.js';
import { Ids } from './ids.js';
import { readJson } from './json.js';
import { columnOf, localised, textIn, wordsIn } from './localised.js';
import { earlierProblems, readBeside } from './read-beside.js';
import { isError, type Frame, type ReadRow } from './read-row.js';
import type { Result, Results } from './result.js';
import { Sections } from './sections.js';
import { isPage, readSheet, type Sheet, type SheetRow } from './sheet.js';
import { brokenTable, problemOf, wholeFile, type Table } from './table.js';
import { untranslated } from './untranslated.js';

// Authors may write in any language.
addAllLanguages();

/** How a results file is read. */
export interface ReadOptions {
  /** What the file is; by default, what its text looks like. */
  readonly type?: 'csv' | 'json' | undefined;
  /** The text of the file of an earlier period: results with the same id are compared with it. */
  readonly earlier?: string | undefined;
}

/** The results of a file, and what its author should correct. */
export interface ReadResults {
  /** Every row without an error. */
  readonly results: Results;
  readonly problems: readonly ResultsProblem[];
}

/** How the workbooks of spreadsheets start: as ZIP archives, and in the older format of Excel. */
const workbook = /^(PK\u0003\u0004|ÐÏ\u0011à|\ufffd\ufffd\u0011\ufffd)/;

const readTable = (text: string, { type }: ReadOptions): Table => {
  if (workbook.test(text)) return brokenTable({ rule: 'workbook' });
  const isJson = type ? type === 'json' : /^\ufeff?\s*[[{]/.test(text);
  return isJson ? readJson(text) : readCsv(text);
};

/** What the file says of all its results, in the row of the page; only one row may be that. */
const readPage = (rows: readonly SheetRow[], { languages, columns }: Sheet) => {
  const [first, ...others] = rows;
  const cells = first?.cells ?? new Map<string, string>();
  const page = {
    row: first,
    title: localised(cells, 'label', languages),
    period: localised(cells, 'period', languages),
    source: localised(cells, 'source', languages),
  };
  const unfilled = Object.entries(page.title)
    .filter(([, text]) => isUnfilled(text))
    .flatMap(([tag, text]) => {
      const column = columnOf(cells, 'label', tag);
      return first ? [problemOf({ rule: 'unfilled' }, first.place(column), text)] : [];
    });
  const repeated = others.map(({ place }) =>
    problemOf({ rule: 'repeated-id', row: first?.place().row ?? 0 }, place('figure'), 'page'),
  );
  const problems = rows.flatMap((row) => [
    ...row.problems,
    ...notRead(row, 'page', columns),
    ...untranslated(row, languages),
  ]);
  const own = [...cells].filter(([name]) => name !== 'figure' && name !== 'id');
  return {
    page,
    cells: Object.fromEntries(own),
    problems: [...problems, ...unfilled, ...repeated],
  };
};

/** Reads one row after the other, with what must differ and what must agree between them. */
const rowReader = (
  rows: readonly SheetRow[],
  frame: Frame,
  earlier: Earlier | undefined,
): ((row: SheetRow) => ReadRow) => {
  const ids = new Ids(rows);
  const sections = new Sections(frame.languages);
  const [language = ''] = frame.languages;
  return (row) => {
    const { cells } = row;
    const figure = textIn(cells, 'figure');
    const id = ids.check(row, wordsIn(cells, 'label', language) || textIn(cells, 'theme'));
    const { section, problem } = sections.find(row);
    const own = [...row.problems, ...[id, problem].filter((each) => each !== undefined)];
    if (!isFigureName(figure)) return { result: undefined, problems: [...own, figureProblem(row)] };
    if (row.problems.some(isError)) return { result: undefined, problems: own };
    const { result, problems } = readBeside(row, figure, section, frame, earlier);
    return { result: own.length ? undefined : result, problems: [...own, ...problems] };
  };
};

/** In the order in which an author goes through the file: by row, then by column, where A is before AA. */
const byPlace = ({ place: a }: ResultsProblem, { place: b }: ResultsProblem): number => {
  const [one, other] = [a.column ?? '', b.column ?? ''];
  return a.row - b.row || one.length - other.length || (one < other ? -1 : Number(one > other));
};

/** Collects problems: each with the id of its row, and what is wrong in the row of the page once for all that have it. */
const collector = (problems: ResultsProblem[], page: SheetRow | undefined) => {
  const told = new Set<string>();
  return (problem: ResultsProblem, row: SheetRow): void => {
    const { place, rule } = problem;
    const ofPage = page?.place(place.name);
    if (!place.earlier && place.row === ofPage?.row && place.path === ofPage.path) {
      const key = [rule, place.name].join(' ');
      if (!told.has(key)) problems.push(problem);
      told.add(key);
    } else problems.push({ ...problem, id: textIn(row.cells, 'id') });
  };
};

/**
 * Reads a results file, CSV or JSON, and checks it as a whole. Never throws; each row is a result or has an error that says
 * where it is, and what to write.
 */
export const readResults = (text: string, { type, earlier }: ReadOptions = {}): ReadResults => {
  const sheet = readSheet(readTable(text, { type }));
  const { languages, columns } = sheet;
  const { page, cells, problems: ofPage } = readPage(sheet.rows.filter(isPage), sheet);
  const before = earlier === undefined ? undefined : readSheet(readTable(earlier, {}));
  const problems = [...sheet.problems, ...ofPage, ...(before ? earlierProblems(before) : [])];
  const rows = sheet.rows.filter((row) => !isPage(row));
  const read = rowReader(rows, { page, languages, columns }, before && earlierRows(before));
  const tell = collector(problems, page.row);
  const results: Result[] = [];
  // Without these there is nothing to read rows by, which is told once.
  if (languages.length && columns.has('id') && columns.has('figure'))
    for (const row of rows) {
      const { result, problems: found } = read(row);
      if (result) results.push(result);
      for (const problem of found) tell(problem, row);
    }
  if (!rows.length && !problems.length) problems.push(problemOf({ rule: 'no-results' }, wholeFile));
  problems.sort(byPlace);
  const { title, period, source } = page;
  return { results: { languages, title, period, source, cells, results }, problems };
};
