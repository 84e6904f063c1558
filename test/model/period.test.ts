import assert from 'node:assert/strict';
import { test } from 'node:test';
import { figures } from '#dist/figures.js';
import { textOf } from '#dist/model/phrase.js';

/** Ranges of years, as shown and as spoken. */
const ranges: Readonly<Record<string, readonly [shown: string, spoken: string]>> = {
  '2018-2020': ['2018–2020', '2018 to 2020'],
  '2018–2020': ['2018–2020', '2018 to 2020'],
  '2018 — 2020': ['2018–2020', '2018 to 2020'],
  '2018-19': ['2018–19', '2018 to 2019'],
  '2018–20': ['2018–20', '2018 to 2020'],
  '1999-00': ['1999–00', '1999 to 2000'],
  '2008-09': ['2008–09', '2008 to 2009'],
  'FY 2018-19, audited': ['FY 2018–19, audited', 'FY 2018 to 2019, audited'],
  '2018-2020 – Metropolis': ['2018–2020 – Metropolis', '2018 to 2020 – Metropolis'],
  '2010-2012 and 2018-2020.': ['2010–2012 and 2018–2020.', '2010 to 2012 and 2018 to 2020.'],
};

/** What is no range of years stays as it is. */
const others = [
  '2020',
  '2020-12-31',
  '2020-12',
  '2018-12-01/2020-12-31',
  '2018-2020-2022',
  '2018 - 2020 - 2022',
  '2020-2018',
  '2018-2018',
  '12/2018-12/2020',
  '01.2018-12.2020',
  '31-12-2020',
  '5000-6000',
  '12018-2020',
  '2018-20201',
  '+33 1 2018-2020-15',
];

const read = (attributes: Readonly<Record<string, string>>) => {
  const { figure, problems } = figures['stat-tile'].read(
    { value: '5', label: 'x', ...attributes },
    'en',
  );
  assert.deepEqual(problems, []);
  return [textOf(figure?.period ?? [], 'shown'), textOf(figure?.period ?? [], 'spoken')];
};

for (const [period, expected] of Object.entries(ranges))
  test(`${period} is spoken ${expected[1]}`, () => assert.deepEqual(read({ period }), expected));

for (const period of others)
  test(`${period} stays as it is`, () => assert.deepEqual(read({ period }), [period, period]));

test('programs get the period and the date as they were written', () => {
  const datesOf = (attributes: Readonly<Record<string, string>>) =>
    figures['stat-tile'].read({ value: '5', label: 'x', ...attributes }, 'en').figure?.dates;
  const period = '2018-2020';
  assert.deepEqual(datesOf({ period, 'as-of': '2020-12-31' }), { period, asOf: '2020-12-31' });
  assert.deepEqual(datesOf({ 'as-of': '2020-02-30' }), { period: '', asOf: '' });
});
