import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readEntry, splitEntries } from '#dist/model/share-entries.js';
import { isPossible, wrongSum } from '#dist/model/shares.js';

/** Shares of so many people that fail in one way alone. */
const impossible = {
  'no number of them is 50.1%': [['50.1', '50'], '199'],
  'they are more than all': [['51', '51'], '100'],
  'they are fewer than all': [['49', '49'], '100'],
} as const;

for (const [why, [shares, total]] of Object.entries(impossible))
  test(`${shares.join('% and ')}% of ${total} are impossible: ${why}`, () => {
    assert.equal(isPossible(shares, total), false);
  });

test('a wrong sum says what is missing, or too much', () => {
  const terms = ['10', '7.5'] as const;
  const facts = { moment: '', terms, sum: '17.5' };
  assert.deepEqual(wrongSum(terms, '18'), { ...facts, whole: '18', missing: '0.5' });
  assert.deepEqual(wrongSum(terms, '17'), { ...facts, whole: '17', missing: '-0.5' });
  assert.deepEqual(wrongSum(terms, undefined), { ...facts, whole: undefined, missing: undefined });
});

/** Sources as written: name and values, or nothing. */
const entries: Readonly<Record<string, readonly string[] | undefined>> = {
  'Fees: 36 to 52': ['Fees', '36', '52'],
  'Cotisations : 36 à 52': ['Cotisations', '36', '52'],
  '会费：36到52': ['会费', '36', '52'],
  'Fees: own: 36 -> 52': ['Fees: own', '36', '52'],
  'Fees\\; dues: 36>52': ['Fees; dues', '36', '52'],
  'Fees: → 52': undefined,
  'Fees: 36 →': undefined,
  ': 36 to 52': undefined,
  '36 to 52': undefined,
  'Fees: 36 to 52 to 60': undefined,
  'Fees: 36 to 52 Grants: 64 to 48': undefined,
};

for (const [entry, expected] of Object.entries(entries))
  test(`${entry} is ${expected?.join(', ') ?? 'no source'}`, () => {
    const read = readEntry(entry);
    assert.deepEqual(read && [read.label, ...read.values], expected);
  });

test('sources end at semicolons of any script, not at escaped ones', () => {
  assert.deepEqual(splitEntries('a ; b؛c； d\\; e;;'), ['a', 'b', 'c', 'd\\; e']);
});
