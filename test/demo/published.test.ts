import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { test } from 'node:test';
import { published } from '../../demo/published.js';

test('results.json holds every result of the site (UPDATE=1 writes it)', () => {
  const file = new URL('../../../demo/results.json', import.meta.url);
  if (process.env['UPDATE']) writeFileSync(file, `${JSON.stringify(published, null, 2)}\n`);
  assert.deepEqual(JSON.parse(readFileSync(file, 'utf8')), published);
});
