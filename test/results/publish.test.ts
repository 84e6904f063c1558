import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { publish, readResults } from '#dist/results/index.js';

const csv = new URL('../../../demo/results.csv', import.meta.url);
const { results: document } = readResults(readFileSync(csv, 'utf8'));
const many = 10_000;

/** The results of the document over and over. */
const results = {
  ...document,
  results: Array.from({ length: many }, (_, index) => {
    const result = document.results[index % document.results.length] ?? assert.fail();
    return { ...result, id: `${result.id}-${index}` };
  }),
};

describe('10,000 results', () => {
  test('are listed as files of which none is made before it is asked for', () => {
    const drawn = new Proxy(results.results[0] ?? assert.fail(), {
      get: (target, name) =>
        name === 'attributes'
          ? assert.fail('a figure is drawn')
          : (Reflect.get(target, name) as unknown),
    });
    const files = [...publish({ ...results, results: results.results.map(() => drawn) })];
    assert.equal(files.length, 4 + (3 + many) * document.languages.length);
  });

  for (const path of ['fr/index.html', 'fr/newsletter.html', 'fr/newsletter.txt'])
    test(`are written piece by piece, none of which grows with their number: ${path}`, async () => {
      const file = [...publish(results)].find((each) => each.path === path) ?? assert.fail();
      const pieces = await file.content();
      assert.ok(!(pieces instanceof Uint8Array));
      let count = 0;
      for (const piece of pieces) {
        assert.ok(piece.length < 20_000, `${piece.length} characters`);
        count += 1;
      }
      assert.ok(count > many);
    });
});
