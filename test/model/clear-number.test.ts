import assert from 'node:assert/strict';
import { test } from 'node:test';
import { clearNumbers, meaningsOf, ungrouped } from '#dist/model/clear-number.js';

/** Numbers with separators, and the number that they are, if their groups are valid. */
const grouped: Readonly<Record<string, string | undefined>> = {
  '5': '5',
  '007': '7',
  '000': '0',
  '.5': '0.5',
  '5  850': '5850',
  '12..5': '12.5',
  '1.234,5': '1234.5',
  '123,456,789': '123456789',
  '1, 234,567': '1234567',
  '12,34,567': '1234567',
  '12.34.567': undefined,
  '12,345,67': undefined,
  '1,2,345': undefined,
  '1234,567,890': undefined,
  '31.12.2020': undefined,
};

for (const [number, plain] of Object.entries(grouped))
  test(`${number} without its separators is ${plain ?? 'no number'}`, () => {
    assert.equal(ungrouped(number), plain);
  });

test('the smaller meaning is written without zeros at its end', () => {
  const meanings = ['33.000', '33,100', '30.050', '33.0000'].map(meaningsOf);
  assert.deepEqual(meanings, [['33', '33000'], ['33.1', '33100'], ['30.05', '30050'], undefined]);
});

test('clear numbers in a text stay as they are', () => {
  const text = '1,5 and 33.000 of 1,234,567 on 31.12.2020';
  assert.equal(clearNumbers(text, true), '1,5 and 33000 of 1234567 on 31.12.2020');
  assert.equal(clearNumbers(text, false), '1,5 and 33.0 of 1234567 on 31.12.2020');
});
