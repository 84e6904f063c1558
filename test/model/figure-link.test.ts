import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readFigureLink, readFigureLinkTo, writeFigureLink } from '#dist/model/figure-link.js';

type Pairs = readonly (readonly string[])[];

/** Links that anyone may write, and the figure in them. */
const links: Readonly<Record<string, readonly [tag: string, attributes: Pairs]>> = {
  'https://city.example/f.html#metro-stat-tile/value=141/label=members': [
    'metro-stat-tile',
    [
      ['value', '141'],
      ['label', 'members'],
    ],
  ],
  '#metro-stat-tile/label=a%2Fb%3Dc%23d': ['metro-stat-tile', [['label', 'a/b=c#d']]],
  '#metro-stat-tile/label=1+1=2': ['metro-stat-tile', [['label', '1+1=2']]],
  '#metro-stat-tile/value=1#/value=2': [
    'metro-stat-tile',
    [
      ['value', '1#'],
      ['value', '2'],
    ],
  ],
  '#metro-stat-tile/value=141:~:text=members/value=5:~:x': ['metro-stat-tile', [['value', '141']]],
  '#metro-stat-tile/value': ['metro-stat-tile', [['value', '']]],
  '#metro-stat-tile': ['metro-stat-tile', []],
  '#': ['', []],
};

for (const [link, [tag, attributes]] of Object.entries(links))
  test(`${link} carries ${tag || 'nothing'} ${attributes.join(' ')}`, () => {
    assert.deepEqual(readFigureLink(link), { tag, attributes });
  });

test('a malformed encoding is refused', () => {
  assert.throws(() => readFigureLink('#metro-stat-tile/label=%E0%A4%A'), URIError);
});

const base = 'https://city.example/news/today.html';
const tile = '#metro-stat-tile/value=141';

/** The page that a site names, a link, and whether the link leads to that page. */
const targets: readonly (readonly [page: string, href: string, leads: boolean])[] = [
  ['https://city.example/f.html', `https://city.example/f.html${tile}`, true],
  ['https://city.example/f.html', `/f.html${tile}`, true],
  ['../f.html', `https://city.example/f.html${tile}`, true],
  [' /f.html\n', `\t/f.html${tile} `, true],
  ['/f.html#any', `/f.html${tile}`, true],
  ['/f.html', `/f.html?ref=newsletter${tile}`, true],
  ['/f.html?ref=x', `/f.html${tile}`, true],
  ['/f.html?a=1', `/f.html?a=1&ref=x${tile}`, true],
  ['/f.html', `/f.html?referrer=x${tile}`, false],
  ['/f.html', `/f.html?a=1${tile}`, false],
  ['/f.html', `/g.html${tile}`, false],
  ['/f.html', `http://city.example/f.html${tile}`, false],
  ['/f.html', `https://evil.example/f.html${tile}`, false],
  ['https://', `/f.html${tile}`, false],
  ['/f.html', `https://[${tile}`, false],
  ['https://[', `https://[${tile}`, false],
  ['/f.html', `/f.ht ml${tile}`, false],
];

for (const [page, href, leads] of targets)
  test(`${JSON.stringify(href)} ${leads ? 'leads' : 'does not lead'} to ${JSON.stringify(page)}`, () => {
    const attributes = [['value', '141']];
    const expected = leads ? { tag: 'metro-stat-tile', attributes } : undefined;
    assert.deepEqual(readFigureLinkTo(page, href, base), expected);
  });

/** Values, and how they are written in a link. */
const written: Readonly<Record<string, string>> = {
  '5 850': '5%20850',
  'a/b=c&d#e?f': 'a%2Fb%3Dc%26d%23e%3Ff',
  "l'été (2020) *!": 'l%27%C3%A9t%C3%A9%20%282020%29%20%2A%21',
  '"<a>"': '%22%3Ca%3E%22',
  '\ud83d\ude00': '%F0%9F%98%80',
  'a\ud800b\udc00': 'a%EF%BF%BDb%EF%BF%BD',
};

for (const [value, encoded] of Object.entries(written))
  test(`${JSON.stringify(value)} is written as ${encoded}`, () => {
    const figure = {
      tag: 'metro-stat-tile',
      attributes: [
        ['value', '1'],
        ['label', value],
      ],
    };
    const link = writeFigureLink('/f.html', figure);
    assert.equal(link, `/f.html#metro-stat-tile/value=1/label=${encoded}`);
    const kept = value.replace(/\p{Surrogate}/gu, '\ufffd');
    assert.equal(readFigureLink(link).attributes[1]?.[1], kept);
  });

test('an attribute without a value is written as an empty one', () => {
  const link = writeFigureLink('/f.html', { tag: 'metro-stat-tile', attributes: [['note']] });
  assert.equal(link, '/f.html#metro-stat-tile/note=');
});
