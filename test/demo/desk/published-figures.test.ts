import assert from 'node:assert/strict';
import { afterEach, describe, test } from 'node:test';
import { readPublished } from '../../../demo/desk/published-figures.js';

const result = {
  tag: 'metro-stat-tile',
  attributes: [
    ['value', '9'],
    ['label', 'cities'],
  ],
};
const right = JSON.stringify([result]);
const [value, label] = result.attributes;

const realFetch = globalThis.fetch;
afterEach(() => {
  globalThis.fetch = realFetch;
});

/** What is read from `results.json` where a server answers this. */
const readFrom = (body: string, status = 200) => {
  globalThis.fetch = () => Promise.resolve(new Response(body, { status }));
  return readPublished();
};

describe('a site has published', () => {
  for (const [what, body, status] of [
    ['an error page with a figure in it', right, 404],
    ['the error of a server with a figure in it', right, 500],
    ['a page', '<!doctype html><p>Hello', 200],
    ['an empty file', '', 200],
    ['a prototype', `[{"__proto__":${JSON.stringify(result)}}]`, 200],
  ] as const)
    test(`nothing where its results.json is ${what}`, async () => {
      assert.deepEqual(await readFrom(body, status), []);
    });

  for (const json of [
    null,
    7,
    'text',
    {},
    result,
    { results: [result] },
    [null, 7, 'text', [], {}, [result]],
    [{ tag: result.tag }],
    [{ ...result, attributes: { value: '9', label: 'cities' } }],
    [{ ...result, attributes: [['value', 9], label] }],
    [{ ...result, attributes: [['value', '9', 'x'], label] }],
    [{ ...result, attributes: [value, label, null] }],
    [{ ...result, tag: ['metro-stat-tile'] }],
  ])
    test(`nothing where its results.json is ${JSON.stringify(json)}`, async () => {
      assert.deepEqual(await readFrom(JSON.stringify(json)), []);
    });

  test('nothing where there is none', async () => {
    globalThis.fetch = () => Promise.reject(new Error('not there'));
    assert.deepEqual(await readPublished(), []);
  });

  for (const json of [right, `[null, 7, {"tag": 1}, ${right.slice(1)}`])
    test(`a figure where that is ${json}`, async () => {
      assert.deepEqual(await readFrom(json), [result]);
    });
});
