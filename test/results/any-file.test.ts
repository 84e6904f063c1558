import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import {
  decodeResults,
  describeResultsProblem,
  readResults,
  writeCsv,
  writeJson,
} from '#dist/results/index.js';
import { anyText } from '../figures/hostile-texts.js';

const hostile = fc.oneof(
  anyText,
  fc.constantFrom(
    ...['=1+1', "'=1+1", "''-x", '-12', '+5', '@x', '"', 'a"b', 'a;b', 'x\ny', '__proto__'],
    ...['constructor', '<script>alert(1)</script>', '../../x', '02-mars', '\ufeffx', '\u202e5'],
    ...['36 to 52; 64 to 48', '**5**', '{{x}}', 'javascript:x', ' ', '\0', '\ud800', '36%', '2/3'],
  ),
);

const columns = [
  ...['id', 'figure', 'theme', 'value', 'women', 'men', 'shares', 'period', 'href', 'source-fr'],
  ...['section-fr', 'section-en', 'label-fr', 'label-en', 'lead-fr', 'note', 'share-names'],
  ...['sentence-fr', 'unit', '__proto__', 'Remarks'],
];

/** A valid row of each figure. */
const right: readonly Readonly<Record<string, string>>[] = [
  { id: 'tile', figure: 'stat-tile', value: '141', 'label-fr': 'x', 'label-en': 'y' },
  { id: 'split', figure: 'gender-split', women: '10', men: '7', 'label-fr': 'x', 'label-en': 'y' },
  {
    ...{ id: 'bar', figure: 'funding-shift-bar', 'label-fr': 'x', 'label-en': 'y' },
    ...{ shares: '36 to 52; 64 to 48', 'share-names': 'A; B' },
  },
  { id: 'badge', figure: 'theme-badge', theme: 'sustainability' },
];

/** Right rows with any cells in them. */
const rows = fc.array(
  fc
    .tuple(
      fc.constantFrom(...right),
      fc.array(fc.tuple(fc.constantFrom(...columns), hostile), { maxLength: 3 }),
    )
    .map(([row, cells]) => ({ ...row, ...Object.fromEntries(cells) })),
  { maxLength: 5 },
);

type Rows = readonly Readonly<Record<string, string>>[];

const quote = (text: string) => `"${text.replaceAll('"', '""')}"`;

const asCsv = (all: Rows): string =>
  [
    columns,
    ...all.map((row) => columns.map((name) => (Object.hasOwn(row, name) ? (row[name] ?? '') : ''))),
  ]
    .map((cells) => cells.map(quote).join(';'))
    .join('\n');

const isError = ({ severity }: { readonly severity: string }) => severity === 'error';

/** Reads a text; whatever it is, every problem can be told, and what is read can be written and read again. */
const readAny = (text: string) => {
  const read = readResults(text);
  for (const problem of read.problems)
    for (const lang of ['en', 'fr', 'es']) {
      const told = describeResultsProblem(problem, lang);
      assert.doesNotMatch(told, /undefined|\[object|[\p{Cc}\u202a-\u202e]/u);
    }
  if (read.results.results.length)
    for (const write of [writeCsv, writeJson]) {
      const again = readResults([...write(read.results)].join(''));
      assert.deepEqual(again.results, read.results);
      assert.deepEqual(again.problems.filter(isError), []);
    }
  return read;
};

describe('any file', () => {
  test('of any characters is read without an error being thrown', () => {
    fc.assert(fc.property(anyText, (text) => void readAny(text)));
    fc.assert(fc.property(fc.uint8Array(), (bytes) => void readAny(decodeResults(bytes))));
    fc.assert(fc.property(fc.json(), (text) => void readAny(text)));
  });

  test('of rows is accounted for, row by row, and the same once written as CSV or JSON', () => {
    let count = 0;
    const check = (all: Rows) => {
      const { results, problems } = readAny(asCsv(all));
      const wrong = new Set(problems.filter(isError).map(({ place }) => place.row));
      const read = all.map((row, index) => row['figure'] !== 'page' && !wrong.has(index + 2));
      count += results.results.length;
      assert.equal(results.results.length, read.filter(Boolean).length);
    };
    fc.assert(fc.property(rows, check), { numRuns: 300 });
    assert.ok(count > 100);
  });

  test('says the same in JSON as in CSV', () => {
    const asJson = (all: Rows) => JSON.stringify({ results: all });
    fc.assert(
      fc.property(rows, (all) => {
        const [csv, json] = [asCsv(all), asJson(all)].map((text) => readAny(text).results);
        // CSV protects with an apostrophe what would be a formula.
        if (all.some((row) => Object.values(row).some((cell) => cell.startsWith("'")))) return;
        if (json?.languages.join() === csv?.languages.join())
          assert.deepEqual(json?.results, csv?.results);
      }),
    );
  });

  test('with a very long cell, many quotes or many columns is read in time', () => {
    const files = [
      `id;figure;label-fr\na;stat-tile;${'x'.repeat(10_000_000)}`,
      `id;figure;label-fr\n${'"x" '.repeat(500_000)}`,
      `id;figure;label-fr\n${'a"b;'.repeat(500_000)}`,
      `${'label-fr;'.repeat(20_000)}\na`,
      `${Array.from({ length: 20_000 }, (_, index) => `x${index}`).join(';')}\na`,
      `id;figure;label-fr\n${'same;stat-tile;x\n'.repeat(5_000)}`,
      `{"results": [${'{"a":{"b":1}},'.repeat(50_000)}{}]}`,
      `{"results": [{${'"a":1,'.repeat(50_000)}"a":1}]}`,
      `{"results": "${'\\"'.repeat(1_000_000)}`,
    ];
    for (const text of files) {
      const started = process.cpuUsage();
      const { problems } = readResults(text);
      assert.ok(problems.length);
      assert.ok(process.cpuUsage(started).user < 5e6, text.slice(0, 40));
    }
  });
});
