import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { checker, toPage, toText } from '#dist/documents/index.js';
import { parseDocument } from '#dist/documents/document.js';
import { findFigures } from '#dist/documents/found-figure.js';
import { markup } from '#dist/design/markup.js';
import { figures, isFigureName } from '#dist/figures.js';
import { languages, type ExampleLanguage } from '../demo/examples.js';
import { resultsDocument } from '../demo/results-document.js';

const addresses = { fr: '/fr', en: '/en', es: '/es' };
const page = (language: ExampleLanguage) => resultsDocument(language, addresses, markup``);

/** One kind of space for all: the document itself was typed with plain ones. */
const plainSpaces = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ').trim();

/** The document, line by line; `#` is its title, `##` a heading. */
const documentIn = (language: ExampleLanguage): string[] =>
  plainSpaces(
    readFileSync(new URL(`../../test/results-page/${language}.txt`, import.meta.url), 'utf8'),
  )
    .split('\n')
    .filter(Boolean);

const textOf = (node: Tree.Node): string =>
  'value' in node ? node.value : 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';

/** The headings of a page and the sentences inside its figures, in order. */
const linesOf = (node: Tree.Node): string[] => {
  const marks: Readonly<Record<string, string>> = { h1: '# ', h2: '## ' };
  const mark = marks[node.nodeName] ?? (node.nodeName.startsWith('metro-') ? '' : undefined);
  if (mark !== undefined) return [mark + plainSpaces(textOf(node))];
  return 'childNodes' in node ? node.childNodes.flatMap(linesOf) : [];
};

/** What the figures themselves say, in order. */
const saidIn = (source: string): string[] =>
  [...findFigures(parseDocument(source), {})].map(({ name, attributes, lang }) => {
    assert.ok(isFigureName(name));
    const { outputs } = figures[name].render(Object.fromEntries(attributes), lang);
    return plainSpaces(outputs?.sentence ?? '');
  });

describe('the results page publishes the document', () => {
  for (const language of languages) {
    const lines = documentIn(language);

    test(`word for word, heading by heading, in order: ${language}`, () => {
      assert.deepEqual(linesOf(parse(page(language))), lines);
    });

    test(`the figures say the same as the sentences inside them: ${language}`, () => {
      const sentences = lines.filter((line) => !line.startsWith('#'));
      assert.deepEqual(saidIn(page(language)), sentences);
    });

    test(`without anything to put right: ${language}`, () => {
      const source = page(language);
      assert.deepEqual(
        [checker()(source, 'results'), toPage(source).findings, toText(source).findings],
        [[], [], []],
      );
    });
  }

  test('with the seven headings of the document, and its years in words for the ear', () => {
    const lines = documentIn('fr');
    assert.equal(lines.filter((line) => line.startsWith('#')).length, 7);
    assert.match(page('fr'), /<h1 aria-label="Principaux résultats 2018 à 2020">/);
  });
});
