import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nearest } from '#dist/model/nearest.js';

/** A misspelt name, and the known one that is meant by it. */
const spellings: Readonly<Record<string, string | undefined>> = {
  'more-than': 'more-than',
  morethan: 'more-than',
  'MORE-THAN': 'more-than',
  'moer-thna': undefined,
  'moer-than': 'more-than',
  abuot: 'about',
  abou: 'about',
  abouts: 'about',
  xabout: 'about',
  abo: 'about',
  ab: undefined,
  aboutabo: undefined,
  up: undefined,
  'up-t': 'up-to',
  nearly: undefined,
};

for (const [name, meant] of Object.entries(spellings))
  test(`${name} may mean ${meant ?? 'nothing'}`, () => {
    assert.equal(nearest(name, ['less-than', 'more-than', 'about', 'up-to']), meant);
  });

test('the closest name is meant, wherever it stands in the list', () => {
  assert.equal(nearest('caat', ['coast', 'cat', 'chart']), 'cat');
});
