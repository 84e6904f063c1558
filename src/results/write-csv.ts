import { columnName, columnNames } from './columns.js';
import type { Cells } from '../model/results-problem.js';
import type { Results } from './result.js';

/** Spreadsheets take a text that starts like this for a formula, unless it is a plain number. */
const formula = /^'*[=+\-@\t\r]/;
const number = /^[-+]?\d[\d\s.,]*%?$/;

const writeCell = (text: string): string => {
  const safe = formula.test(text) && !number.test(text) ? `'${text}` : text;
  return /[";,\t\n\r]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};

/** The columns to write, in reading order: those with a filled cell; if it is one of words, in all languages. */
const columnsOf = ({ languages, cells: page, results }: Results): readonly string[] => {
  const used = new Set(Object.keys(page));
  for (const { cells } of results) for (const name of Object.keys(cells)) used.add(name);
  const all = ['id', 'section', 'figure', ...columnNames].flatMap((attribute) => {
    const localised = languages.map((lang) => columnName({ attribute, lang }));
    const isLocalised = attribute === 'label' || localised.some((name) => used.has(name));
    const isUsed = attribute === 'id' || attribute === 'figure' || used.has(attribute);
    return [...(isUsed ? [attribute] : []), ...(isLocalised ? localised : [])];
  });
  return [...new Set(all)];
};

const line = (cells: readonly string[]): string => `${cells.map(writeCell).join(';')}\r\n`;

/**
 * Writes results as CSV that Excel opens in any of its languages: UTF-8 with a byte order mark, separated by semicolons. No
 * cell is taken for a formula.
 */
export function* writeCsv(results: Results): Generator<string> {
  const columns = columnsOf(results);
  yield `\ufeff${line(columns)}`;
  const row = (cells: Cells) =>
    line(columns.map((name) => (Object.hasOwn(cells, name) ? (cells[name] ?? '') : '')));
  if (Object.keys(results.cells).length) yield row({ ...results.cells, figure: 'page' });
  for (const { cells } of results.results) yield row(cells);
}
