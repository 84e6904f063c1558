import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readResults } from '#dist/results/index.js';
import { csvOf } from './support.js';

/** The problem of a tile with this value. */
const problemOf = (value: string) =>
  readResults(csvOf('id;figure;value;label-en', `a;stat-tile;"${value}";2-mars`)).problems[0];

describe('a value that a spreadsheet has changed', () => {
  for (const [written, ...fractions] of [
    ['02-mars', '2/3', '3/2'],
    ['2-avr.', '2/4', '4/2'],
    ['03-Feb', '3/2', '2/3'],
    ['Feb-02', '2/2'],
    ['mars-15', '15/3', '3/15'],
    ['sept. 15', '15/9', '9/15'],
    ['12 déc', '12/12'],
    ['31/dic.', '31/12', '12/31'],
    ['15.okt', '15/10', '10/15'],
    ['2 mai', '2/5', '5/2'],
    ['2-juin', '2/6', '6/2'],
    ['2-juil', '2/7', '7/2'],
    ['2-août', '2/8', '8/2'],
    ['2-nov', '2/11', '11/2'],
    ['2-ene', '2/1', '1/2'],
    ...[['#NAME?'], ['#¡VALOR!'], ['#DIV/0!'], ['#######'], ['#N/D']],
  ] as const)
    test(`is known as such, and the fractions are proposed that it may have been: ${written}`, () => {
      const problem = problemOf(written);
      assert.equal(problem?.rule, 'spoiled');
      assert.deepEqual(
        problem.instead.map(({ value }) => value),
        fractions,
      );
    });

  for (const written of [
    ...['mars-2024', '02-mars-24', 'x 02-mars', 'no 2-mars', '2-mars x', 'x mars-02', 'mars-02 x'],
    ...['13-xyz', 'mar', '2', '123-mars', '2-ma', '2+mars', 'mars+2', '#tag', 'x #N/A'],
  ])
    test(`is not taken for one: ${written}`, () => {
      assert.notEqual(problemOf(written)?.rule, 'spoiled');
    });
});
