import type { Localised } from './result.js';
import type { RowCells } from './sheet.js';

/** The text of a cell; empty where a row has no such cell. */
export const textIn = (cells: RowCells, name: string): string => cells.get(name) ?? '';

/** The words of a row in one language: those of the column for that language, or else of the column for all. */
export const wordsIn = (cells: RowCells, attribute: string, language: string): string =>
  cells.get(`${attribute}-${language}`) ?? textIn(cells, attribute);

/** The words of a row in each language; without the languages that have none. */
export const localised = (
  cells: RowCells,
  attribute: string,
  languages: readonly string[],
): Localised =>
  Object.fromEntries(
    languages.flatMap((tag) => {
      const text = wordsIn(cells, attribute, tag);
      return text ? [[tag, text] as const] : [];
    }),
  );

/** The column that the words of a row in one language are in, or should be. */
export const columnOf = (cells: RowCells, attribute: string, language: string): string =>
  !cells.has(`${attribute}-${language}`) && cells.has(attribute)
    ? attribute
    : `${attribute}-${language}`;
