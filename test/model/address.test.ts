import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isAddress, parseAddress } from '#dist/model/address.js';

test('web, mail and relative addresses are addresses', () => {
  const addresses = [
    'https://a.example',
    'http://a.example',
    'mailto:a@b.example',
    '/a',
    '#a',
    '',
  ].concat(['?a', '//a.example', 'HTTPS://A.example']);
  const others = [
    'javascript:a',
    'data:,a',
    'ftp://a.example',
    'https://[',
    '/a b',
    '/a\u0000b',
  ].concat(['/a\u202eb', 'blob:https://a.example']);
  assert.deepEqual([...addresses, ...others].filter(isAddress), addresses);
});

test('an address is relative to its base', () => {
  assert.equal(parseAddress('../b', 'https://a.example/c/d')?.href, 'https://a.example/b');
  assert.equal(parseAddress('b', 'no base'), undefined);
});
