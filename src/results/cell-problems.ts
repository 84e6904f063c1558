import { nearest } from '../model/nearest.js';
import type { DocumentFault } from '../model/finding.js';
import { figures, type FigureName } from '../figures.js';
import type { Problem } from '../model/problem.js';
import type { Cells, ResultsProblem } from '../model/results-problem.js';
import { attributesOf, parseColumn, words, type Column } from './columns.js';
import { columnOf, textIn } from './localised.js';
import { splitShares } from './share-names.js';
import type { RowCells, SheetRow } from './sheet.js';
import { problemOf } from './table.js';

/** The kind of figure whose cells are filled. */
const likelyFigure = (cells: RowCells): FigureName => {
  if (cells.has('shares')) return 'funding-shift-bar';
  if (cells.has('women') || cells.has('men')) return 'gender-split';
  return cells.has('theme') && !cells.has('value') ? 'theme-badge' : 'stat-tile';
};

/** What is wrong with the cell that says which figure it is. */
export const figureProblem = ({ cells, place }: SheetRow): ResultsProblem => {
  const name = textIn(cells, 'figure');
  const at = place('figure');
  if (!name) return problemOf({ rule: 'missing' }, at, '', [{ figure: likelyFigure(cells) }]);
  const near = nearest(
    name
      .slice(0, 60)
      .toLowerCase()
      .replace(/^metro-/, ''),
    Object.keys(figures),
  );
  const instead = (near ? [near] : Object.keys(figures)).map((figure) => ({ figure }));
  return problemOf({ rule: 'unknown-figure', name }, at, name, instead);
};

/** The columns that belong to every figure. */
const ofEveryFigure: readonly string[] = ['id', 'figure', 'section', 'theme', 'sentence'];
const ofPage: readonly string[] = ['id', 'figure', 'label', 'period', 'source'];

/** Filled cells that are not read: leaving them out would lose what they say. */
export const notRead = (
  { cells, place }: SheetRow,
  figure: FigureName | 'page',
  columns: ReadonlyMap<string, Column>,
): ResultsProblem[] => {
  const read = figure === 'page' ? undefined : attributesOf.get(figure);
  const isRead = ({ attribute }: Column) =>
    figure === 'page'
      ? ofPage.includes(attribute)
      : ofEveryFigure.includes(attribute) ||
        read?.has(attribute === 'share-names' ? 'shares' : attribute);
  return [...cells]
    .filter(
      ([name]) => !isRead(columns.get(name) ?? parseColumn(name) ?? { attribute: name, lang: '' }),
    )
    .map(([name, text]) =>
      problemOf({ rule: 'not-read', figure }, place(name), text, [{ [name]: '' }]),
    );
};

const isWord = (name: string): boolean => words.some((word) => word === name);

/** The column of an attribute in one language. */
const columnFor = (cells: RowCells, attribute: string, language: string): string =>
  isWord(attribute) ? columnOf(cells, attribute, language) : attribute;

/** The problem of a figure in one language as one of the cell that has its attribute. */
export const cellProblem = (
  { cells, place }: SheetRow,
  { suggestions, attribute, ...problem }: Problem,
  language: string,
): ResultsProblem => {
  const names = columnOf(cells, 'share-names', language);
  const cellsOf = (attributes: Cells): Cells =>
    Object.assign(
      {},
      ...Object.entries(attributes).map(([name, text]) =>
        name === 'shares'
          ? splitShares(text, cells, names)
          : { [columnFor(cells, name, language)]: text },
      ),
    ) as Cells;
  const column = columnFor(cells, attribute, language);
  return {
    ...problem,
    place: place(column),
    id: '',
    written: textIn(cells, column),
    instead: suggestions.map(({ attributes }) => cellsOf(attributes)),
    example: suggestions.some(({ example }) => example),
  };
};

/** What is wrong with an author's own sentence; what the figure says can be written instead. */
export const sentenceProblem = (
  { cells, place }: SheetRow,
  fault: DocumentFault,
  language: string,
  said: string,
): ResultsProblem => {
  const column = columnOf(cells, 'sentence', language);
  return {
    ...fault,
    severity: 'warning',
    place: place(column),
    id: '',
    written: textIn(cells, column),
    instead: [{ [column]: said }],
    example: false,
  };
};
