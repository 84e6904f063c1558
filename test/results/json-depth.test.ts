import assert from 'node:assert/strict';
import { test } from 'node:test';
import { tooDeepIn } from '#dist/results/json-depth.js';

const times = (text: string, count = 21): string => text.repeat(count);

for (const [name, text, line] of [
  ['twenty lists', times('[', 20), 0],
  ['twenty-one lists', times('['), 1],
  ['twenty-one objects', times('{"a":'), 1],
  ['the line of the twenty-first', `\n${times('[\n')}`, 22],
  ['lists side by side', times('[],'), 0],
  ['objects side by side', times('{},'), 0],
  ['lists closed in a text only', times('["]",'), 1],
  ['objects closed in a text only', times('{"}":'), 1],
  ['brackets in a text', `"${times('[{')}"`, 0],
  ['brackets after an escaped quote', `"\\"${times('[')}"`, 0],
  ['lists after an escaped backslash', `"\\\\"${times('[')}`, 1],
] as const)
  test(`too many open lists and objects: ${name}: ${line ? `line ${line}` : 'none'}`, () => {
    assert.equal(tooDeepIn(text), line);
  });
