import assert from 'node:assert/strict';
import { test } from 'node:test';
import { plainAddress, plainSmallPrint, plainText, plainWords } from '#dist/model/plain-text.js';
import { sentenceOnly, spokenAs } from '#dist/model/phrase.js';
import { statTile } from '#dist/stat-tile/figure.js';

/** Texts, and what a mail or a terminal shows of them. */
const texts: Readonly<Record<string, string>> = {
  '5\u202f850 and 7\u202f000': '5\u00a0850 and 7\u00a0000',
  'a\r\n\tb\u2028\u2029c\u0085d': 'a b c d',
  'a\u0000b\u001bc': 'abc',
  'a \u2068Metropolis\u2069 b': 'a \u200eMetropolis\u200e b',
  'a \u2068مدن\u2069 b \u2068x\u2069': 'a \u200fمدن\u200f b \u200ex\u200e',
  'a\u2068b\u2066\u2067': 'ab',
  ' kept ': ' kept ',
};

for (const [text, shown] of Object.entries(texts))
  test(`${JSON.stringify(text)} is ${JSON.stringify(shown)} in plain text`, () => {
    assert.equal(plainText(text), shown);
  });

/** Addresses, and how they are written between brackets. */
const addresses: Readonly<Record<string, string>> = {
  'https://city.example/a?b=1&c#d': 'https://city.example/a?b=1&c#d',
  '/a b\u00a0c': '/a%20b%C2%A0c',
  '/a\r\n\tb\u2028c\u2029d\u0085e': '/abcde',
  '/<a>"b"': '/%3Ca%3E%22b%22',
  '/a\u0000b\u202ec': '/a%00b%E2%80%AEc',
};

for (const [href, shown] of Object.entries(addresses))
  test(`${JSON.stringify(href)} is the address ${shown} in plain text`, () => {
    assert.equal(plainAddress(href), shown);
  });

test('a phrase in plain text has the words that a sentence needs, and no space around it', () => {
  assert.equal(
    plainWords([sentenceOnly('\u00a0More than '), spokenAs('5', 'five'), ' ']),
    'More than 5',
  );
});

/** What a tile has besides its phrase, and its lines of small print. */
const smallPrint: readonly (readonly [
  given: Readonly<Record<string, string>>,
  ...lines: string[],
])[] = [
  [{}],
  [{ source: 'Members' }, 'Source: Members'],
  [{ source: 'Members', 'source-href': '/s' }, 'Source: Members </s>'],
  [{ 'source-href': '/s' }],
  [{ period: '2018-2020' }, '2018–2020'],
  [{ source: 'Members', 'source-href': '/s', period: '2020' }, 'Source: Members </s>, 2020'],
  [{ href: '/a"b' }, '/a%22b'],
  [{ href: '/a', source: 'Members' }, 'Source: Members', '/a'],
];

for (const [given, ...lines] of smallPrint)
  test(`the small print of ${JSON.stringify(given)} is ${lines.join(' | ') || 'empty'}`, () => {
    const { figure, problems } = statTile.read({ value: '5', label: 'x', ...given }, 'en');
    assert.deepEqual(problems, []);
    assert.deepEqual(figure && plainSmallPrint(figure), lines);
  });
