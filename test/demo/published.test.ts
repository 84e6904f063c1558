import assert from 'node:assert/strict';
import { test } from 'node:test';
import { publishedFigures, readResults } from '#dist/results/index.js';
import type { LinkedFigure } from '#dist/model/figure-link.js';
import { published } from '../../demo/published.js';
import { resultsFile } from '../../demo/results-file.js';

const sorted = (figures: Iterable<LinkedFigure>) =>
  [...figures].map(({ tag, attributes }) => [tag, ...[...attributes].map(String).sort()]);

test('the results file of the site holds every result of the examples, and nothing to put right', () => {
  const { results, problems } = readResults(resultsFile());
  assert.deepEqual(problems, []);
  assert.deepEqual(sorted(publishedFigures(results)), sorted(published));
});
