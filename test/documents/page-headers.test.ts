import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { changedHeaders } from '#dist/documents/streams.js';

const changed = (headers: Readonly<Record<string, string | number>>) =>
  changedHeaders((name) => headers[name]);

describe('a response whose figures are drawn', () => {
  for (const type of ['text/html', 'TEXT/HTML; charset=UTF-8', 'text/html;charset="utf8"'])
    test(`is of the type ${type}`, () => assert.ok(changed({ 'content-type': type })));

  test('has no length and no digest of other bytes, and a weak ETag', () => {
    const headers = { 'content-type': 'text/html', 'content-length': 12, etag: '"1"' };
    const changes = changed(headers);
    for (const name of ['content-length', 'repr-digest'])
      assert.deepEqual([changes?.has(name), changes?.get(name)], [true, undefined]);
    assert.equal(changes?.get('etag'), 'W/"1"');
    assert.equal(changed({ ...headers, etag: 'W/"1"' })?.get('etag'), 'W/"1"');
  });
});

describe('a response that is left as it is', () => {
  const page = { 'content-type': 'text/html' };
  for (const headers of [
    {},
    { 'content-type': 'text/plain' },
    { 'content-type': 'text/htmlx' },
    { 'content-type': 'text/html; charset=iso-8859-1' },
    { ...page, 'content-encoding': 'br' },
    { ...page, 'content-range': 'bytes 0-9/20' },
    { ...page, 'cache-control': 'public, no-transform' },
  ] as readonly Record<string, string>[])
    test(JSON.stringify(headers), () => {
      assert.equal(changed(headers), undefined);
    });
});
