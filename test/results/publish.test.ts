import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { before, describe, test } from 'node:test';
import { loadDefaultFonts } from '#dist/documents/index.js';
import { publish, readResults, type PublishOptions, type Results } from '#dist/results/index.js';

const csv = new URL('../../../demo/results.csv', import.meta.url);
const many = 10_000;

describe('10,000 results', () => {
  let results: Results;
  /** The results of the document over and over. */
  before(() => {
    const { results: document } = readResults(readFileSync(csv, 'utf8'));
    const all = Array.from({ length: many }, (_, index) => {
      const result = document.results[index % document.results.length] ?? assert.fail();
      return { ...result, id: `${result.id}-${index}` };
    });
    results = { ...document, results: all };
  });

  test('are listed as files of which none is made before it is asked for', () => {
    const drawn = new Proxy(results.results[0] ?? assert.fail(), {
      get: (target, name) =>
        name === 'attributes'
          ? assert.fail('a figure is drawn')
          : (Reflect.get(target, name) as unknown),
    });
    const files = [...publish({ ...results, results: results.results.map(() => drawn) })];
    assert.equal(files.length, 4 + (3 + many) * results.languages.length);
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

describe('a file of one result', () => {
  const baseUrl = 'https://www.example.org/results';
  const row = 'id;figure;value;label-ar;label-fr\na;stat-tile;141;أعضاء;membres 😀';
  const written = (path: string, options: PublishOptions) => {
    const file = [...publish(readResults(row).results, options)].find((each) => each.path === path);
    const content = file?.content() ?? assert.fail();
    return content instanceof Promise ? assert.fail() : [...content].join('');
  };

  const fonts = loadDefaultFonts();
  for (const [path, says, options] of [
    ['ar/index.html', /<html lang="ar" dir="rtl">/, {}],
    ['fr/index.html', /<html lang="fr">/, {}],
    ['fr/index.html', /"contentUrl":"\.\.\/data\/results\.csv"/, { jsonLd: true }],
    ['fr/index.html', /"contentUrl":"https:.*\/data\/results\.csv"/, { jsonLd: true, baseUrl }],
    ['fr/a.html', /property="og:image" content="https:.*\/results\/fr\/a\.png"/, { baseUrl }],
    ['fr/a.json', /"thumbnail_url": "https:.*\/results\/fr\/a\.png"/, { baseUrl }],
  ] as const)
    test(`${path} with ${Object.keys(options).join(', ') || 'no option'} has ${says.source}`, async () => {
      assert.match(written(path, { ...options, fonts: await fonts }), says);
    });

  test('tells of characters that no font has, once for both of its pictures', async () => {
    const told: unknown[] = [];
    const onMissing: PublishOptions['onMissing'] = ({ id }, language, glyphs) =>
      told.push([id, language, glyphs]);
    const options = { fonts: await fonts, onMissing };
    const files = [...publish(readResults(row).results, options)];
    for (const { path, content } of files) if (/^fr\/a\.(svg|png)$/.test(path)) await content();
    assert.deepEqual(told, [['a', 'fr', ['😀']]]);
  });
});
