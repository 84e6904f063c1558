import { columnName, columnNames, parseColumn } from './columns.js';
import type { Cells } from '../model/results-problem.js';
import type { Localised, Results } from './result.js';

/** Spreadsheets take a text that starts so for a formula, but a plain number for a number. */
const formula = /^'*[=+\-@\t\r]/;
const number = /^[-+]?\d[\d\s.,]*%?$/;

const writeCell = (text: string): string => {
  const safe = formula.test(text) && !number.test(text) ? `'${text}` : text;
  return /[";,\t\n\r]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};

/** Which columns a file has: those with a cell, and words in all languages if they are in one, in an order that people read. */
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

/** Cells as members of JSON: words in several languages become an object, unless there are words for all languages too. */
const membersOf = (cells: Cells): Readonly<Record<string, string | Localised>> => {
  const members: Record<string, string | Localised> = {};
  for (const [name, text] of Object.entries(cells)) {
    const { attribute, lang } = parseColumn(name) ?? { attribute: name, lang: '' };
    const others = members[attribute];
    if (!lang || Object.hasOwn(cells, attribute)) members[name] = text;
    else members[attribute] = { ...(typeof others === 'object' && others), [lang]: text };
  }
  return members;
};

/** Writes results as JSON, as `results.schema.json` describes it; `schema` is the address of that file. */
export function* writeJson(results: Results, schema?: string): Generator<string> {
  const own = Object.entries(membersOf(results.cells)).map(([name, value]) => [
    name.replace(/^label(?=-|$)/, 'title'),
    value,
  ]);
  const head: object = { ...(schema && { $schema: schema }), ...Object.fromEntries(own) };
  const members = JSON.stringify(head, undefined, 2).slice(1, -1).trimEnd();
  yield `{${members}${members && ','}\n  "results": [`;
  let separator = '\n';
  for (const { cells } of results.results) {
    yield `${separator}    ${JSON.stringify(membersOf(cells))}`;
    separator = ',\n';
  }
  yield '\n  ]\n}\n';
}
