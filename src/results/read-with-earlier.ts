import type { FigureName } from '../figures.js';
import type { ResultsProblem } from '../model/results-problem.js';
import { withEarlier, type Earlier } from './earlier.js';
import { Ids } from './ids.js';
import { textIn, wordsIn } from './localised.js';
import { readRow, type ReadRow, type RowContext } from './read-row.js';
import type { Section } from './result.js';
import { isPage, type Sheet, type SheetRow } from './sheet.js';
import { wholeFile } from './table.js';

/** Reads a row together with that of an earlier period, or alone if the two cannot be compared. */
export const readWithEarlier = (
  row: SheetRow,
  figure: FigureName,
  section: Section,
  context: RowContext,
  earlier: Earlier | undefined,
): ReadRow => {
  const { languages, page } = context;
  const period = (tag: string) => wordsIn(row.cells, 'period', tag) || (page.period[tag] ?? '');
  const cells = earlier && withEarlier(row, languages, earlier, period);
  if (!cells) return readRow(row, figure, section, context);
  const both = readRow({ ...row, cells }, figure, section, context);
  const isPrevious = ({ place }: ResultsProblem) => place.name === 'previous';
  const found = both.problems.filter(isPrevious);
  if (!found.length) return both;
  const alone = readRow(row, figure, section, context);
  // Numbers of different kinds or units cannot be compared; any other problem is one of the earlier file.
  if (found.some(({ rule }) => rule === 'contradiction')) return alone;
  const place = earlier.rows.get(textIn(cells, 'id'))?.place('value') ?? wholeFile;
  const told = found.map((problem): ResultsProblem => ({
    ...problem,
    place: { ...place, earlier: true },
    written: textIn(cells, 'previous'),
    instead: problem.instead.map(({ previous = '' }) => ({ value: previous })),
  }));
  return { result: undefined, problems: [...alone.problems, ...told] };
};

/** The problems of the earlier file, apart from those in the values of its figures. */
export const earlierProblems = ({ rows, problems }: Sheet): ResultsProblem[] => {
  const own = rows.filter((row) => !isPage(row));
  const ids = new Ids(own);
  const found = own.flatMap((row) => [...row.problems, ids.check(row, '') ?? []].flat());
  return [...problems, ...found].map((problem) => ({
    ...problem,
    place: { ...problem.place, earlier: true },
  }));
};
