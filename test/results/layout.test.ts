import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { publish, readResults } from '#dist/results/index.js';
import { csvOf } from './support.js';

/** Rows by their signs: tiles, of which some state a note or a large number, or are in a group, wide figures and badges. */
const rowOf: Readonly<Record<string, string>> = {
  tile: 'stat-tile;1;;;;',
  noted: 'stat-tile;1;;;;note',
  large: 'stat-tile;141;;;;',
  board: 'stat-tile;1;;;Board;',
  council: 'stat-tile;1;;;Council;',
  wide: 'gender-split;;3;2;;',
  badge: 'theme-badge;;;;;',
};

const layoutsOf = (signs: string, section: string): string[] => {
  const rows = signs.split(' ').map((sign, index) => {
    const [theme, label] = sign === 'badge' ? ['sustainability', ''] : ['', 'x'];
    return `r${index};${rowOf[sign] ?? assert.fail()};${theme};${section};${label}`;
  });
  const columns = 'id;figure;value;women;men;context;note;theme;section;label-en';
  const { results, problems } = readResults(csvOf(columns, ...rows));
  assert.deepEqual(problems, []);
  const page = [...publish(results)].find(({ path }) => path === 'en/index.html');
  const content = page?.content() ?? assert.fail();
  assert.ok(!(content instanceof Promise));
  return [
    ...Array.from(content)
      .join('')
      .matchAll(/class="row ([^"]*)"/g),
  ].map(([, name = '']) => name);
};

describe('the figures of a section are laid out', () => {
  for (const [signs, layouts, section = 'Section'] of [
    ['tile', 'whole'],
    ['tile tile', 'halves'],
    ['tile tile tile', 'thirds'],
    ['noted tile tile', 'half-quarters'],
    ['tile noted tile', 'thirds'],
    ['tile tile tile tile', 'halves halves'],
    ['tile tile tile tile tile', 'halves thirds'],
    ['wide', 'whole'],
    ['wide wide', 'halves'],
    ['wide tile', 'wide-narrow'],
    ['tile wide', 'narrow-wide'],
    ['tile wide wide', 'whole halves'],
    ['tile tile wide', 'whole narrow-wide'],
    ['wide tile tile', 'wide-narrow whole'],
    ['wide wide wide tile', 'halves wide-narrow'],
    ['tile tile wide tile', 'whole narrow-wide whole'],
    ['tile board board board tile tile tile', 'single group trio'],
    ['large board board board tile tile tile', 'halves halves thirds'],
    ['tile board board board tile tile large', 'halves halves thirds'],
    ['tile board board council tile tile tile', 'halves halves thirds'],
    ['tile tile tile tile tile tile tile', 'halves halves thirds'],
    ['tile board board board tile tile', 'thirds thirds'],
    ['tile board board board', 'halves halves'],
    ['tile board board board tile tile tile tile', 'halves thirds thirds'],
    ['badge badge', 'badges'],
    ['badge tile', 'halves'],
    ['tile', 'lead', '(Introduction)'],
    ['tile tile', 'halves', '(Introduction)'],
  ] as const)
    test(`${signs} in ${section}: ${layouts}`, () => {
      assert.equal(layoutsOf(signs, section).join(' '), layouts);
    });
});
