import assert from 'node:assert/strict';
import { test } from 'node:test';
import { figures, type FigureName } from '#dist/figures.js';
import { suggestionMarkup } from '#dist/model/problem.js';
import type { Input } from '#dist/model/attribute-reader.js';

const good: Readonly<Record<FigureName, Input>> = {
  'stat-tile': { value: '5850', label: 'people' },
  'funding-shift-bar': { label: 'Funding', shares: 'A: 36 to 52; B: 64 to 48' },
  'gender-split': { label: 'experts', women: '10', men: '7' },
  'theme-badge': { theme: 'quality-of-life' },
};

const themes = ['metropolitan-governance', 'quality-of-life', 'social-cohesion']
  .concat(['economic-development', 'sustainability', 'gender-equality'])
  .map((theme) => `for example theme="${theme}"`);

/** What an author wrote in place of something good, and what is suggested. */
const rows: readonly (readonly [FigureName, Input, ...suggested: string[]])[] = [
  ['stat-tile', { qualifier: 'more than' }, 'qualifier="more-than"'],
  ['stat-tile', { qualifier: 'More __ Than' }, 'qualifier="more-than"'],
  ['stat-tile', { qualifier: 'on-average, nearly' }, 'qualifier="on-average nearly"'],
  ['stat-tile', { qualifier: 'nearby on-averag' }, 'qualifier="nearly on-average"'],
  [
    'stat-tile',
    { qualifier: 'about nearly on-average' },
    'qualifier="on-average about"',
    'qualifier="on-average nearly"',
  ],
  ['stat-tile', { lang: 'fr', theme: 'QUALITÉ de  vie' }, 'theme="quality-of-life"'],
  ['stat-tile', { theme: 'Social_Cohesion' }, 'theme="social-cohesion"'],
  ['stat-tile', { theme: 'culture' }, ...themes],
  ['stat-tile', { value: '24/7 h', previous: '5' }, 'previous=""'],
  ['stat-tile', { value: '63', of: '62' }, 'of=""'],
  [
    'stat-tile',
    { note: '**33.000** in 2020' },
    'note="**33000** in 2020"',
    'note="**33.0** in 2020"',
  ],
  ['stat-tile', { note: 'in **#1** town' }, 'note="in #1 town"'],
  ['stat-tile', { label: '{{ label }} **5**' }, 'for example label="members"'],
  ['stat-tile', { value: '⅔' }, 'value="2/3"'],
  ['stat-tile', { value: '1,5e3' }, 'value="1500"'],
  ['stat-tile', { value: '~300+', unit: 'km' }, 'value="300" qualifier="more-than"'],
  ['stat-tile', { value: '1,234,567 km', unit: 'km' }, 'value="1234567" unit="km"'],
  ['stat-tile', { value: '$5', unit: 'CAD' }, 'value="5" unit="CAD"'],
  ['stat-tile', { previous: '1.234.567' }, 'previous="1234567"'],
  ['funding-shift-bar', { unit: 'euro', shares: 'A: 5 to 6' }, 'unit="EUR"'],
  ['funding-shift-bar', { unit: 'Eurasia', shares: 'A: 5 to 6' }, 'for example unit="EUR"'],
  [
    'funding-shift-bar',
    { unit: '$', shares: 'A: 5 to 6' },
    ...['USD', 'CAD', 'AUD', 'MXN'].map((unit) => `unit="${unit}"`),
  ],
  [
    'funding-shift-bar',
    { shares: 'A: 36 to 52; B: 0 to 0; a: 64 to 48; C: 0 to 0' },
    'for example shares="A: 36 to 52; B: 0 to 0; a 2: 64 to 48; C: 0 to 0"',
  ],
  ['gender-split', { women: '43%', men: ' 50% ' }, 'for example men="57%"'],
  ['gender-split', { women: ' 10 ', men: '7', total: 'all' }, 'for example total="17"'],
];

for (const [name, input, ...suggested] of rows)
  test(`${name} ${JSON.stringify(input)}: ${suggested.join(' or ')}`, () => {
    const { problems } = figures[name].read({ ...good[name], ...input }, 'en');
    const markup = problems.flatMap(({ suggestions }) =>
      suggestions.map((each) => (each.example ? 'for example ' : '') + suggestionMarkup(each)),
    );
    assert.deepEqual(markup, suggested);
  });
