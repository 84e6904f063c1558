import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { figures } from '#dist/figures.js';
import { columnNames } from '#dist/results/columns.js';
import { readResults, writeJson } from '#dist/results/index.js';
import '#dist/themes/sdg.js';
import { csvOf } from './support.js';

const schema = JSON.parse(
  readFileSync(new URL('../../../results.schema.json', import.meta.url), 'utf8'),
) as { $defs: { result: { properties: object; allOf: { then: { properties: object } }[] } } };
const validate = new Ajv2020({
  strict: true,
  strictRequired: false,
  allowUnionTypes: true,
}).compile(schema);

const one = (result: object) => ({ results: [{ id: 'a', figure: 'stat-tile', ...result }] });

describe('results.schema.json', () => {
  test('has the columns that are read', () => {
    assert.deepEqual(Object.keys(schema.$defs.result.properties).sort(), [...columnNames].sort());
  });

  test('refuses what a figure does not read, for each figure', () => {
    for (const [index, { attributes }] of Object.values(figures).entries()) {
      const refused = Object.keys(schema.$defs.result.allOf[index]?.then.properties ?? {});
      const read: readonly string[] = [
        ...attributes,
        'section',
        'theme',
        'sentence',
        'id',
        'figure',
      ];
      assert.deepEqual(
        columnNames.filter((name) => !read.includes(name.replace('share-names', 'shares'))).sort(),
        refused.sort(),
      );
    }
  });

  test('accepts what is written', () => {
    const { results, problems } = readResults(
      csvOf(
        'id;figure;value;women;men;shares;share-names-fr;label-fr;label;section-fr;period;theme',
        ';page;;;;;;Résultats;;;2018–2020;',
        'a;stat-tile;12,5;;;;;membres;members;Section;;sustainability',
        'b;gender-split;;10;7;;;membres;;;;',
        'c;funding-shift-bar;;;;36 to 52;Cotisations;Sources;;;;',
        'd;theme-badge;;;;;;;;;;sdg-13',
      ),
    );
    assert.deepEqual(problems, []);
    const written: unknown = JSON.parse([...writeJson(results, 'results.schema.json')].join(''));
    assert.ok(validate(written), JSON.stringify(validate.errors));
  });

  for (const wrong of [
    {},
    { results: [{ figure: 'stat-tile' }] },
    one({}),
    one({ value: 1, women: 10 }),
    one({ value: 1, lable: 'x' }),
    one({ value: 1, label: { french: 'x' } }),
    one({ value: [1] }),
    one({ value: 1, id: '../x' }),
    one({ value: 1, figure: 'tile' }),
    one({ value: 1, theme: 'Clean air' }),
  ])
    test(`refuses ${JSON.stringify(wrong)}`, () => {
      assert.ok(!validate(wrong));
    });
});
