import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { toPage } from '#dist/documents/index.js';
import { streamPage, type PageOptions } from '#dist/documents/streams.js';
import { languages } from '../../demo/examples.js';
import { resultsDocument } from '../../demo/results-document.js';
import { markup } from '#dist/design/markup.js';
import { exampleDocument } from './example-documents.js';

const tile = '<metro-stat-tile value="5850" label="people">5,850 people</metro-stat-tile>';
const block = '<p data-metro="stat-tile" data-value="5850" data-label="people">5,850 people</p>';
const link =
  '<blockquote>5,850 people: <a href="/f#metro-stat-tile/value=5850/label=people">source</a></blockquote>';

const addresses = { fr: 'fr', en: 'en', es: 'es' };
const pages: readonly (readonly [what: string, source: string])[] = [
  ...languages.flatMap((language) => [
    [`the results page in ${language}`, resultsDocument(language, addresses, markup``)] as const,
    [`the examples in ${language}`, exampleDocument(language)] as const,
  ]),
  [
    'rules on the script tag',
    `<html lang="en"><script data-figures="/f" data-upgrade="links blocks" data-where="main *"></script>${block}<main>${link}${block}</main>`,
  ],
  [
    'rules on a script tag that does not count',
    `<template><script data-upgrade="blocks"></script></template><noscript><script data-upgrade="blocks"></script><base href="/x/"></noscript>${block}`,
  ],
  [
    'the language of an ancestor that has ended',
    `<p lang="fr">Un</p><div lang="es">${tile}</div>${tile}`,
  ],
  [
    'elements without end tags',
    `<ul><li lang="fr">${tile}<li>${tile}</ul><p>One<p lang="es">${tile}<br>`,
  ],
  [
    'figures in templates, scripts, comments and drawings',
    `<template>${tile}</template><script>${tile}</script><!-- ${tile} --><svg>${tile}</svg><textarea>${tile}</textarea>`,
  ],
  ['a figure without an end', `<metro-stat-tile value="1" label="a">One`],
  [
    'a figure without an end in an element',
    `<div><metro-stat-tile value="1" label="a">One</div>${tile}`,
  ],
  ['an unknown figure', '<metro-stat-tiel value="1">One</metro-stat-tiel>'],
  ['a figure that is drawn already', toPage(tile, { lang: 'en' }).html],
  ['content that is edited', `<div contenteditable>${block}</div>${block}`],
  ['elements that are nested too deep', `${tile}${'<b>'.repeat(600)}${tile}`],
  ['a figure that is nested too deep', `${tile}<metro-stat-tile>${'<b>'.repeat(600)}${tile}`],
  ['text that is cut short', `${tile}<p title="`],
];
const options = { upgrade: 'blocks', lang: 'en' };

const passed = (source: string, length: number, settings: PageOptions = options): string => {
  const page = streamPage(settings);
  const parts = source.match(new RegExp(`[^]{1,${length}}`, 'g')) ?? [];
  return [...parts.map((part) => page.write(part)), page.end()].join('');
};

describe('a page that arrives in parts is drawn like a whole one', () => {
  for (const [what, source] of pages)
    for (const length of [1, 97, 65_536])
      test(`${what}, ${length} characters at a time`, () => {
        const settings = what.startsWith('rules') ? { lang: 'en' } : options;
        assert.equal(passed(source, length, settings), toPage(source, settings).html);
      });
});

test('what need not wait for the end of a figure is sent at once', () => {
  const page = streamPage(options);
  assert.equal(page.write('<p>One</p><p>Two'), '<p>One</p><p>Two');
  assert.equal(page.write(tile.slice(0, 20)), '');
  assert.match(page.write(tile.slice(20)), /<template/);
});

test('the time for a page is in proportion to its length, however its elements are nested', () => {
  const page = streamPage(options);
  const start = performance.now();
  for (let part = 0; part < 30; part += 1) page.write('<b>'.repeat(20_000));
  assert.ok(performance.now() - start < 5000);
});

test('a figure that is too long stays, and those after it are drawn', () => {
  const long = `<metro-stat-tile value="1" label="a">${'word '.repeat(30_000)}</metro-stat-tile>`;
  assert.equal(passed(long + tile, 1000), long + toPage(tile, options).html);
});
