import type { FigureName } from '../figures.js';
import type { ResultsProblem } from '../model/results-problem.js';
import { withEarlier, type Earlier } from './earlier.js';
import { Ids } from './ids.js';
import { wordsIn, textIn } from './localised.js';
import { readRow, type Frame, type ReadRow } from './read-row.js';
import type { Section } from './result.js';
import { isPage, type Sheet, type SheetRow } from './sheet.js';
import { wholeFile } from './table.js';

/** Reads a row beside that of an earlier period, where both together are valid. */
export const readBeside = (
  row: SheetRow,
  figure: FigureName,
  section: Section,
  frame: Frame,
  earlier: Earlier | undefined,
): ReadRow => {
  const { languages, page } = frame;
  const period = (tag: string) => wordsIn(row.cells, 'period', tag) || (page.period[tag] ?? '');
  const cells = earlier && withEarlier(row, languages, earlier, period);
  if (!cells) return readRow(row, figure, section, frame);
  const both = readRow({ ...row, cells }, figure, section, frame);
  const isPrevious = ({ place }: ResultsProblem) => place.name === 'previous';
  const found = both.problems.filter(isPrevious);
  if (!found.length) return both;
  const alone = readRow(row, figure, section, frame);
  // Another kind of number or unit cannot be compared; anything else is wrong in the earlier file.
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

/** What is wrong with the file of an earlier period, but for the values of its figures. */
export const earlierProblems = ({ rows, problems }: Sheet): ResultsProblem[] => {
  const own = rows.filter((row) => !isPage(row));
  const ids = new Ids(own);
  const found = own.flatMap((row) => [...row.problems, ids.check(row, '') ?? []].flat());
  return [...problems, ...found].map((problem) => ({
    ...problem,
    place: { ...problem.place, earlier: true },
  }));
};
