import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { decodeResults, describeResultsProblem, readResults } from '../dist/results/index.js';

// Reads results.csv once for everything that shows it, in browsers too.

const text = decodeResults(readFileSync(new URL('results.csv', import.meta.url)));
const { results, problems } = readResults(text);
if (problems.length)
  throw new Error(problems.map((problem) => describeResultsProblem(problem)).join('\n'));
const folder = new URL('../build/demo/', import.meta.url);
mkdirSync(folder, { recursive: true });
writeFileSync(
  new URL('results-data.js', folder),
  `export const published = ${JSON.stringify(results)};\n`,
);
