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
