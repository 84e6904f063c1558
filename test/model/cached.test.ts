import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cached } from '#dist/model/cached.js';

test('a function is called only once for the same arguments', () => {
  let times = 0;
  const join = cached((a: string, b: number | undefined) => `${a}${b}${++times}`);
  assert.deepEqual(
    [join('a', 1), join('a', 2), join('a', 1), join('a1', undefined)],
    ['a11', 'a22', 'a11', 'a1undefined3'],
  );
  assert.equal(times, 3);
});
