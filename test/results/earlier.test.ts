import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { describeResultsProblem, readResults } from '#dist/results/index.js';
import { csvOf } from './support.js';

const columns = 'id;figure;value;unit;qualifier;shares;share-names-fr;label-fr;period';
const now = (...rows: readonly string[]) => csvOf(columns, ';page;;;;;;;2018–2020', ...rows);
const before = (...rows: readonly string[]) => csvOf(columns, ';page;;;;;;;2015–2017', ...rows);

/** What a result says beside one of an earlier period. */
const said = (row: string, earlier: string): string | undefined => {
  const { results, problems } = readResults(now(row), { earlier: before(earlier) });
  assert.deepEqual(problems, []);
  return results.results[0]?.sentence['fr']?.replace(/[\u00a0\u202f]/g, ' ');
};

describe('a second period', () => {
  for (const [name, row, earlier, expected] of [
    [
      'a tile states the older number and the change',
      'a;stat-tile;141;;;;;membres;',
      'a;stat-tile;137;;;;;membres;',
      '141 membres · 2015–2017 : 137 · +4',
    ],
    [
      'only where ids match',
      'a;stat-tile;141;;;;;membres;',
      'b;stat-tile;137;;;;;membres;',
      '141 membres',
    ],
    [
      'only of the same figure',
      'a;stat-tile;141;;;;;membres;',
      'a;theme-badge;;;;;;membres;',
      '141 membres',
    ],
    [
      'only in the same unit',
      'a;stat-tile;141;EUR;;;;de dons;',
      'a;stat-tile;137;USD;;;;de dons;',
      '141 € de dons',
    ],
    [
      'only of the same kind of number',
      'a;stat-tile;141;;;;;membres;',
      'a;stat-tile;2/3;;;;;membres;',
      '141 membres',
    ],
    [
      'only of what was stated exactly',
      'a;stat-tile;141;;;;;membres;',
      'a;stat-tile;137;;more-than;;;membres;',
      '141 membres',
    ],
    [
      'only where one number is stated',
      'a;stat-tile;6;;;;;membres et **13** partenaires;',
      'a;stat-tile;5;;;;;membres;',
      '6 membres et 13 partenaires',
    ],
  ] as const)
    test(`${name}: ${row}`, () => {
      assert.equal(said(row, earlier), expected);
    });

  test('two lists of shares become a shift bar; a source may be new or gone', () => {
    assert.equal(
      said(
        'a;funding-shift-bar;;;;"52; 48";"Cotisations; Dons";Sources;',
        'a;funding-shift-bar;;;;"64; 36";"Subventions; Cotisations";Sources;',
      ),
      'Sources, 2017–2020. Cotisations : de 36 % à 52 %, en hausse de 16 points. Dons : de 0 % à 48 %, en hausse de 48 points. Subventions : de 64 % à 0 %, en baisse de 64 points.',
    );
  });

  test('continues the shift of the period before', () => {
    assert.match(
      said(
        'a;funding-shift-bar;;;;"52; 48";"A; B";Sources;',
        'a;funding-shift-bar;;;;"30 to 36; 70 to 64";"A; B";Sources;',
      ) ?? '',
      /^Sources, 2017–2020\. A : de 36 % à 52 %/,
    );
  });

  for (const [earlier, own, ...moments] of [
    ['2015–2017', '2018–2020', '2017', '2020'],
    ['2015/2017', '2018 - 2020', '2017', '2020'],
    ['2015-2017 or so', 'years 2018-2020', '2015-2017 or so', 'years 2018-2020'],
    ['2017', '2020', '2017', '2020'],
    ['2020', '2018–2020'],
    ['', '2020'],
    ['2017', ''],
  ] as const)
    test(`names the moments of a bar by the last year of a period: "${earlier}" and "${own}"`, () => {
      const file = (shares: string, period: string) =>
        csvOf(
          'id;figure;shares;period;label-en;share-names-en',
          `a;funding-shift-bar;"${shares}";${period};x;"A; B"`,
        );
      const { results } = readResults(file('60; 40', own), { earlier: file('50; 50', earlier) });
      const { from, to, shares } = results.results[0]?.attributes['en'] ?? {};
      assert.deepEqual([from, to].filter(Boolean), moments);
      assert.equal(shares, 'A: 50 to 60; B: 50 to 40');
    });

  test('that is wrong is told as such', () => {
    const { problems } = readResults(now('a;stat-tile;141;;;;;membres;'), {
      earlier: before('a;stat-tile;33.000;;;;;membres;'),
    });
    assert.deepEqual(
      problems.map((problem) => describeResultsProblem(problem)),
      [
        'Earlier file, row 3, column C "value": "33.000" could mean 33 or 33,000. Please write "33000" or "33.0".',
      ],
    );
  });
});
