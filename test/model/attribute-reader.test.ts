import assert from 'node:assert/strict';
import { test } from 'node:test';
import { statTile } from '#dist/stat-tile/figure.js';

const read = (input: Readonly<Record<string, string>>) =>
  statTile.read({ value: '5', label: 'x', ...input }, 'en');

test('space around a value or language does not count', () => {
  const { figure, problems } = read({ value: `${' '.repeat(3000)}7\n`, lang: ' fr\n' });
  assert.deepEqual([figure?.lang, figure?.measured?.number, problems], ['fr', '7', []]);
});

test('a text of 2000 characters is read, a longer one is not', () => {
  assert.deepEqual(read({ label: 'x'.repeat(2000) }).problems, []);
  const [problem] = read({ label: 'x'.repeat(2001) }).problems;
  assert.deepEqual([problem?.rule, problem?.severity], ['too-long', 'error']);
});

test('a problem is a warning if the figure is drawn without the part concerned', () => {
  const { figure, problems } = read({ href: 'javascript:x' });
  assert.equal(figure?.href, '');
  assert.deepEqual(
    problems.map(({ severity }) => severity),
    ['warning'],
  );
});
