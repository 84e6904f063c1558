import { checkSentence } from '../documents/check-sentence.js';
import { figures, type FigureName, type Outputs } from '../figures.js';
import type { ResultsProblem } from '../model/results-problem.js';
import { cellProblem, notRead, sentenceProblem } from './cell-problems.js';
import type { Column } from './columns.js';
import { figureAttributes, type FigureAttributes, type PageWords } from './figure-cells.js';
import { wordsIn, textIn } from './localised.js';
import type { Result, Section } from './result.js';
import type { SheetRow } from './sheet.js';
import { untranslated } from './untranslated.js';

/** What a row is read with. */
export interface Frame {
  readonly page: PageWords;
  readonly languages: readonly string[];
  readonly columns: ReadonlyMap<string, Column>;
}

/** A row as a result, or what is wrong with it. */
export interface ReadRow {
  readonly result: Result | undefined;
  readonly problems: readonly ResultsProblem[];
}

/** The figure of a row in one language. */
interface ReadFigure {
  readonly attributes: FigureAttributes;
  readonly sentence: string;
  readonly problems: readonly ResultsProblem[];
}

const readSentence = (
  row: SheetRow,
  language: string,
  outputs: Outputs,
  attributes: FigureAttributes,
): Pick<ReadFigure, 'sentence' | 'problems'> => {
  const own = wordsIn(row.cells, 'sentence', language);
  const fault = own ? checkSentence(outputs, Object.values(attributes), own) : undefined;
  return {
    sentence: own || outputs.sentence,
    problems: fault ? [sentenceProblem(row, fault, language, outputs.sentence)] : [],
  };
};

/** The row that an attribute comes from: its own, or that of the page. */
const rowOf = (own: SheetRow, attribute: string, language: string, page: PageWords): SheetRow =>
  (attribute === 'period' || attribute === 'source') && !wordsIn(own.cells, attribute, language)
    ? (page.row ?? own)
    : own;

const readFigure = (
  row: SheetRow,
  figure: FigureName,
  language: string,
  { page }: Frame,
): ReadFigure => {
  const { attributes, problem } = figureAttributes(row, figure, language, page);
  const { outputs, problems } = figures[figure].render(attributes, language);
  const found = problems
    .filter(({ attribute }) => !(problem && attribute === 'shares'))
    .map((each) => cellProblem(rowOf(row, each.attribute, language, page), each, language));
  const { sentence, problems: said } = outputs
    ? readSentence(row, language, outputs, attributes)
    : { sentence: '', problems: [] };
  return { attributes, sentence, problems: [...(problem ? [problem] : []), ...found, ...said] };
};

/** A figure that has no theme of its own is still found by one: its name must be right too. */
const readTheme = (row: SheetRow, figure: FigureName): ResultsProblem[] => {
  const theme = row.cells.get('theme');
  if (theme === undefined || figure === 'theme-badge') return [];
  const { problems } = figures['theme-badge'].render({ theme }, 'en');
  return problems.map((each): ResultsProblem => ({
    ...cellProblem(row, each, 'en'),
    severity: 'warning',
  }));
};

/** A problem once for all languages; what is missing because it is not translated is not told twice. */
const unique = (problems: readonly ResultsProblem[]): ResultsProblem[] => {
  const seen = new Set<string>();
  const keyOf = (name: string | undefined, rule: string) => [rule, name].join(' ');
  return problems.filter(({ place: { name }, rule }) => {
    const key = keyOf(name, rule);
    const isKnown = seen.has(key) || (rule === 'missing' && seen.has(keyOf(name, 'untranslated')));
    seen.add(key);
    return !isKnown;
  });
};

/** Whether a problem keeps a row from being a result. */
export const isError = ({ severity }: ResultsProblem): boolean => severity === 'error';

/** Reads the figure of a row in all languages, by the rules of the figure itself. */
export const readRow = (
  row: SheetRow,
  figure: FigureName,
  section: Section,
  frame: Frame,
): ReadRow => {
  const { languages, columns } = frame;
  const { cells } = row;
  const read = languages.map((tag) => [tag, readFigure(row, figure, tag, frame)] as const);
  const problems = unique([
    ...notRead(row, figure, columns),
    ...untranslated(row, languages),
    ...readTheme(row, figure),
    ...read.flatMap(([, each]) => each.problems),
  ]);
  const theme = textIn(cells, 'theme');
  const result: Result = {
    id: textIn(cells, 'id'),
    figure,
    section,
    theme: problems.some(({ place }) => place.name === 'theme') ? '' : theme,
    attributes: Object.fromEntries(read.map(([tag, { attributes }]) => [tag, attributes])),
    sentence: Object.fromEntries(read.map(([tag, { sentence }]) => [tag, sentence])),
    cells: Object.fromEntries(cells),
  };
  return { result: problems.some(isError) ? undefined : result, problems };
};
