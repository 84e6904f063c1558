import assert from 'node:assert/strict';
import { describeResultsProblem, readResults, type ResultsProblem } from '#dist/results/index.js';

/** CSV with these columns, written `;` between them, and rows. */
export const csvOf = (columns: string, ...rows: readonly string[]): string =>
  [columns, ...rows].join('\r\n');

/** What the author of a file is told. */
export const toldOf = (text: string, lang = 'en'): string[] =>
  readResults(text).problems.map((problem) => describeResultsProblem(problem, lang));

/** Whether two problems are the same one. */
export const isSame = (one: ResultsProblem, other: ResultsProblem): boolean =>
  one.rule === other.rule &&
  one.place.row === other.place.row &&
  one.place.name === other.place.name;

/** Reads a file: its results as id, sentences and theme, and what its author is told of which result. */
export const assertRead = (
  text: string,
  expected: readonly string[],
  told: readonly string[],
  earlier?: string,
): void => {
  const { results, problems } = readResults(text, { earlier });
  assert.deepEqual(
    results.results.map(({ id, sentence, theme }) =>
      [id, ...Object.values(sentence), theme].filter(Boolean).join(' | '),
    ),
    expected,
  );
  assert.deepEqual(
    problems.map((problem) => {
      const { severity, id } = problem;
      const result = id && `${id}: `;
      return `${severity === 'warning' ? '(warning) ' : ''}${result}${describeResultsProblem(problem)}`;
    }),
    told,
  );
};
