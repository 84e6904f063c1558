import assert from 'node:assert/strict';
import { test } from 'node:test';
import { statTile } from '#dist/stat-tile/figure.js';
import { sentenceOf } from '#dist/model/sentence.js';

/** Labels, and the sentence that a tile says with them. */
const labels: Readonly<Record<string, string>> = {
  'in **33** towns': '5 in 33\u00a0towns',
  '**3**-day trips of 2 weeks': '5 3-day trips of 2 weeks',
  'in **many** towns': '5 in many\u00a0towns',
  'in **…** towns': '5 in …\u00a0towns',
  'of **36%**': '5 of 36%',
  'in *all* **towns': '5 in *all* **towns',
};

for (const [label, sentence] of Object.entries(labels))
  test(`${label} says ${sentence}`, () => {
    const { figure, problems } = statTile.read({ value: '5', label }, 'en');
    assert.deepEqual(problems, []);
    assert.equal(figure && sentenceOf(figure), sentence);
  });

test('a lifted heap of digits is reported', () => {
  const { problems } = statTile.read({ value: '5', label: 'agents **007**' }, 'en');
  assert.deepEqual(
    problems.map(({ rule }) => rule),
    ['not-a-number'],
  );
});
