import type { FigureName } from '../figures.js';
import type { ResultsProblem } from '../model/results-problem.js';
import { attributesOf } from './columns.js';
import { columnOf, wordsIn } from './localised.js';
import type { Localised } from './result.js';
import { joinShares } from './share-names.js';
import type { SheetRow } from './sheet.js';

/** What a file says about its results as a whole. */
export interface PageWords {
  /** The row that says it, if there is one. */
  readonly row: SheetRow | undefined;
  readonly title: Localised;
  readonly period: Localised;
  readonly source: Localised;
}

/** The attributes of a figure in one language. */
export type FigureAttributes = Readonly<Record<string, string>>;

/** A theme belongs to no period, and a bar that names its two dates needs none. */
const isWithoutPeriod = ({ cells }: SheetRow, figure: FigureName, language: string): boolean =>
  figure === 'theme-badge' ||
  (!!wordsIn(cells, 'from', language) && !!wordsIn(cells, 'to', language));

const inherited = (
  row: SheetRow,
  figure: FigureName,
  language: string,
  { period, source }: PageWords,
): FigureAttributes => ({
  period: (!isWithoutPeriod(row, figure, language) && period[language]) || '',
  source: (figure !== 'theme-badge' && source[language]) || '',
});

/**
 * The attributes of the figure of a row in one language: from its own cells, or else from what the file says about all results.
 * The problem, if any, is that the numbers and names of its shares do not fit together.
 */
export const figureAttributes = (
  row: SheetRow,
  figure: FigureName,
  language: string,
  page: PageWords,
): { readonly attributes: FigureAttributes; readonly problem: ResultsProblem | undefined } => {
  const { cells, place } = row;
  const shared = inherited(row, figure, language, page);
  const names = [...(attributesOf.get(figure) ?? [])].filter((name) => name !== 'lang');
  const { shares = '', problem } = names.includes('shares')
    ? joinShares(cells, columnOf(cells, 'share-names', language), place)
    : {};
  const entries = names
    .map(
      (name) =>
        [
          name,
          name === 'shares' ? shares : wordsIn(cells, name, language) || (shared[name] ?? ''),
        ] as const,
    )
    .filter(([, text]) => text);
  return { attributes: Object.fromEntries(entries), problem };
};
