import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { toPage } from '#dist/documents/index.js';
import { publish, readResults } from '#dist/results/index.js';

/** The content of each script of a page. */
const scriptsIn = (node: Tree.Node): string[] =>
  node.nodeName === 'script' && 'childNodes' in node
    ? node.childNodes.map((each) => ('value' in each ? each.value : ''))
    : 'childNodes' in node
      ? node.childNodes.flatMap(scriptsIn)
      : [];

const draw = (source: string, jsonLd = true): string => toPage(source, { lang: 'en', jsonLd }).html;

const dataIn = (page: string): unknown => {
  const [data = '', ...others] = scriptsIn(parse(page));
  assert.equal(others.length, 0);
  return JSON.parse(data);
};

const tile = (attributes: string): string =>
  `<metro-stat-tile ${attributes}>sentence</metro-stat-tile>`;

describe('data for search engines', () => {
  test('has the number, the period, the date and the source of a figure', () => {
    const source = tile(
      'value="3.2 million" unit="EUR" label="in gifts" period="2018–2020" as-of="2020-12-31" source="Metropolis" source-href="https://example.org/"',
    );
    assert.deepEqual(dataIn(draw(source)), {
      '@context': 'https://schema.org',
      '@graph': [
        {
          '@type': 'Observation',
          name: '3.2 million euros in gifts',
          value: 3_200_000,
          unitText: 'EUR',
          observationDate: '2020-12-31',
          observationPeriod: '2018/2020',
          subjectOf: {
            '@type': 'Dataset',
            name: 'Metropolis',
            description: '3.2 million euros in gifts',
            inLanguage: 'en',
            creator: { '@type': 'Organization', name: 'Metropolis', url: 'https://example.org/' },
            temporalCoverage: '2018/2020',
          },
        },
      ],
    });
  });

  test('leaves out what a figure does not state: a number of a text, a period, a wrong date', () => {
    const source = tile('value="24/7 h" label="of help" as-of="31/12/2020"');
    assert.deepEqual(dataIn(draw(source)), {
      '@context': 'https://schema.org',
      '@graph': [{ '@type': 'Observation', name: '24/7 h of help' }],
    });
  });

  test('is written once for all figures, without those that are wrong and without themes', () => {
    const page = draw(
      `<!doctype html><body>${tile('value="1" label="town"')}<p>${tile('value="33.000" label="x"')}</p><metro-gender-split women="10" men="7" label="experts">17</metro-gender-split><metro-theme-badge theme="sustainability">S</metro-theme-badge></body>`,
    );
    const { '@graph': graph } = dataIn(page) as { '@graph': { name: string }[] };
    assert.deepEqual(
      graph.map(({ name }) => name),
      ['1 town', '17 experts: 10 women and 7 men'],
    );
  });

  test('is not written unless asked for, nor for a page without figures', () => {
    assert.doesNotMatch(draw(tile('value="1" label="town"'), false), /ld\+json/);
    assert.doesNotMatch(draw('<p>metro-</p>'), /ld\+json/);
    assert.doesNotMatch(
      draw('<metro-theme-badge theme="sustainability">S</metro-theme-badge>'),
      /ld\+json/,
    );
  });

  test('is replaced when a page is drawn again, and removed when it is no longer asked for', () => {
    const source = `<main>${tile('value="1" label="town"')}</main>`;
    const once = draw(source);
    assert.equal(draw(once), once);
    assert.doesNotMatch(draw(once, false), /ld\+json/);
    assert.equal(draw(once, false), draw(source, false));
    assert.deepEqual(
      dataIn(draw(once.replace('value="1" label="town"', 'value="2" label="towns"'))),
      {
        '@context': 'https://schema.org',
        '@graph': [{ '@type': 'Observation', name: '2 towns', value: 2 }],
      },
    );
  });

  for (const hostile of [
    '</script><script>alert(1)</script>',
    '<!--<script>',
    ']]>',
    '\u2028\u2029',
    '\ud800',
    '{"@type":"Person"}',
    "';alert(1)//",
  ])
    test(`cannot be left by ${JSON.stringify(hostile)}`, () => {
      const text = hostile.replaceAll('"', '&quot;');
      const page = draw(
        `${tile(`value="1" label="a ${text} b" source="${text}"`)}<p id="after">after</p>`,
      );
      const data = scriptsIn(parse(page));
      assert.equal(data.length, 1);
      assert.match(data[0] ?? '', /^[ -~]*$/);
      assert.doesNotMatch(data[0] ?? '', /[<>&]/);
      const graph = JSON.parse(data[0] ?? '') as { '@graph': { '@type': string }[] };
      assert.deepEqual(
        graph['@graph'].map((each) => each['@type']),
        ['Observation'],
      );
      assert.ok(page.endsWith('<p id="after">after</p>'));
    });

  test('a results page has all results as one set of data, in its language', () => {
    const root = new URL('../../../', import.meta.url);
    const { results } = readResults(readFileSync(new URL('demo/results.csv', root), 'utf8'));
    const options = { jsonLd: true, baseUrl: 'https://example.org/results/' };
    const page = (asked: object) =>
      [
        ...(([...publish(results, asked)].find(({ path }) => path === 'fr/index.html')?.content() ??
          []) as Iterable<string>),
      ].join('');
    const [data = ''] = scriptsIn(parse(page(options))).filter((each) => each.startsWith('{'));
    const set = JSON.parse(data) as Record<string, unknown> & { about: { name: string }[] };
    const { about, ...rest } = set;
    assert.equal(rest['@type'], 'Dataset');
    assert.equal(rest['inLanguage'], 'fr');
    assert.equal(rest['temporalCoverage'], '2018/2020');
    assert.deepEqual(rest['distribution'], [
      {
        '@type': 'DataDownload',
        encodingFormat: 'text/csv',
        contentUrl: 'https://example.org/results/data/results.csv',
      },
      {
        '@type': 'DataDownload',
        encodingFormat: 'application/json',
        contentUrl: 'https://example.org/results/data/results.json',
      },
    ]);
    const numbers = results.results.filter(({ figure }) => figure !== 'theme-badge');
    assert.equal(about.length, numbers.length);
    assert.ok(about.some(({ name }) => name.includes('5\u00a0850 personnes')));
    assert.doesNotMatch(page({}), /ld\+json/);
  });
});
