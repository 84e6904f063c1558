import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { publish, readResults, withinPage, writeCsv, writeJson } from '#dist/results/index.js';
import { csvOf } from './support.js';

const columns = 'id;figure;value;label-en;note-en';
const read = (...rows: readonly string[]) => readResults(csvOf(columns, ...rows)).results;
const csv = (...rows: readonly string[]) => [...writeCsv(read(...rows))].join('').split('\r\n');

/** A file of the site of one tile with a link and a source. */
const published = (path: string, link: string, source: string, baseUrl?: string): string => {
  const row = `a;stat-tile;1;${link};Metropolis;${source};x`;
  const { results } = readResults(csvOf('id;figure;value;href;source;source-href;label-en', row));
  const file = [...publish(results, { baseUrl })].find((each) => each.path === path);
  const content = file?.content() ?? assert.fail();
  return content instanceof Promise ? assert.fail() : [...content].join('');
};

describe('results written as CSV', () => {
  for (const [text, written] of [
    ['=1+1', "'=1+1"],
    ['@x', "'@x"],
    ['-x', "'-x"],
    ['x -', 'x -'],
    ['-12', '-12'],
    ['"say ""yes"""', '"say ""yes"""'],
    ['"a;b"', '"a;b"'],
  ] as const)
    test(`hold no formula, and cells as they were: ${text}`, () => {
      assert.equal(csv(`a;stat-tile;1;x;${text}`)[1], `a;stat-tile;1;x;${written}`);
    });

  test('have the columns that are filled, and words in every language if in one', () => {
    const names = 'id;figure;theme;value;label-en;label-fr;note-en;section';
    const { results } = readResults(csvOf(names, 'a;theme-badge;sustainability;;;;;'));
    assert.deepEqual([...writeCsv(results)].join('').split('\r\n'), [
      '\ufeffid;figure;theme;label-en;label-fr',
      'a;theme-badge;sustainability;;',
      '',
    ]);
  });

  test('of no result are a line of columns', () => {
    assert.deepEqual(csv(), ['\ufeffid;figure;label-en', '']);
  });
});

describe('results written as JSON', () => {
  test('have an object of the words in several languages, beside none for all', () => {
    const names = 'id;figure;value;label-en;label-fr;note;note-fr';
    const { results } = readResults(csvOf(names, 'a;stat-tile;1;x;y;n;m'));
    assert.deepEqual(JSON.parse([...writeJson(results)].join('')), {
      languages: ['en', 'fr'],
      results: [
        {
          id: 'a',
          figure: 'stat-tile',
          value: '1',
          ...{ label: { en: 'x', fr: 'y' } },
          note: 'n',
          'note-fr': 'm',
        },
      ],
    });
  });
});

describe('a figure of a page that states period and source', () => {
  test('states its own if it has a cell for them, in this language or in all', () => {
    const names = 'id;figure;value;label-en;period;source-en;source';
    const { results } = readResults(
      csvOf(
        names,
        ';page;;T;2018;Metropolis;',
        'a;stat-tile;1;x;2018;;',
        'b;stat-tile;1;x;;Metropolis;',
        'c;stat-tile;1;x;;;',
      ),
    );
    assert.deepEqual(
      results.results.map((each) => withinPage(results, each, 'en')),
      [
        { value: '1', label: 'x', period: '2018' },
        { value: '1', label: 'x', source: 'Metropolis' },
        { value: '1', label: 'x' },
      ],
    );
  });
});

describe('the links of figures in a newsletter', () => {
  const base = 'https://example.org/r/';
  for (const [link, source, baseUrl, linked] of [
    [
      'https://a.example/x',
      'https://b.example/y',
      undefined,
      ['https://a.example/x', 'https://b.example/y'],
    ],
    ['x.html', 'https://b.example/y', undefined, ['https://b.example/y']],
    ['https://a.example/x', 'y.html', undefined, ['https://a.example/x']],
    ['x.html', 'y.html', base, [`${base}en/x.html`, `${base}en/y.html`]],
  ] as const)
    test(`are complete or left out: ${link} and ${source}, ${baseUrl ? 'with' : 'without'} an address`, () => {
      const mail = published('en/newsletter.html', link, source, baseUrl);
      const found = [...mail.matchAll(/href="([^"]*)"/g)].map(([, href]) => href);
      assert.deepEqual(found.filter((href) => href !== `${base}en/`).sort(), [...linked].sort());
    });
});

test('a site of no results has published none', () => {
  const files = [...publish(read())];
  const content = files.find(({ path }) => path === 'results.json')?.content() ?? assert.fail();
  assert.ok(!(content instanceof Promise));
  assert.deepEqual(JSON.parse([...content].join('')), []);
});
