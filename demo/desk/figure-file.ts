import { readResults, writeCsv, writeJson, type Results } from '#dist/results/index.js';
import { words } from '#dist/results/columns.js';
import type { ComposedFigure } from './composed-figure.js';

/** The figure as the only result of a results file, its words in its own language. */
const resultsOf = ({ name, attributes }: ComposedFigure): Results => {
  const { lang = 'en', ...others } = attributes;
  const isWord = (attribute: string) => words.some((each) => each === attribute);
  const cells = Object.entries(others).map(
    ([attribute, value]) => [attribute, isWord(attribute) ? { [lang]: value } : value] as const,
  );
  const result = Object.fromEntries([['id', name] as const, ['figure', name] as const, ...cells]);
  return readResults(JSON.stringify({ results: [result] }), { type: 'json' }).results;
};

/** The figure as a spreadsheet that can be published again. */
export const csvOf = (figure: ComposedFigure): Blob =>
  new Blob([...writeCsv(resultsOf(figure))], { type: 'text/csv' });

/** The same in JSON. */
export const jsonOf = (figure: ComposedFigure): Blob =>
  new Blob([...writeJson(resultsOf(figure))], { type: 'application/json' });
