import { render } from '@lit-labs/ssr';
import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';
import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { figures, type Outputs } from '#dist/figures.js';
import { drawImage, loadDefaultFonts, toPage } from '#dist/documents/index.js';
import { writeTemplate } from '#dist/documents/server-html.js';
import { numbersIn } from '#dist/documents/numbers-in.js';
import { attributesOf, languages } from '../demo/examples.js';
import { writeFigure } from '../demo/results-document.js';
import { exampleDocument, examples, outputs } from './outputs/documents.js';

const fonts = await loadDefaultFonts();
const folder = fileURLToPath(new URL('../../test/output/', import.meta.url));

const hidden = (node: Tree.Node, form: 'seen' | 'heard') =>
  'attrs' in node &&
  node.attrs.some(({ name, value }) =>
    form === 'seen' ? value === 'spoken' : name === 'aria-hidden' && value === 'true',
  );

/** The text of a tree, templates included; each element is a word of its own. */
const textIn = (node: Tree.Node, form: 'seen' | 'heard'): string => {
  if (node.nodeName === '#text' && 'value' in node) return node.value;
  if (hidden(node, form) || ['style', 'title', 'desc'].includes(node.nodeName)) return '';
  const children =
    'content' in node ? node.content.childNodes : 'childNodes' in node ? node.childNodes : [];
  return children.map((child) => textIn(child, form)).join(' ');
};

/** The words and the numbers of a text; typographic spaces and signs of punctuation and direction are neither. */
const wordsIn = (text: string) => new Set(text.toLowerCase().match(/\p{L}+/gu) ?? []);
const numbers = (text: string) =>
  new Set(numbersIn(text.replace(/(?<=\d)[\u00a0\u202f](?=\d{3})/g, '')));

/** All texts anywhere in a value. */
const stringsIn = (value: unknown): string[] =>
  typeof value === 'string'
    ? [value]
    : typeof value === 'object' && value
      ? Object.values(value).flatMap(stringsIn)
      : [];

const drawn = examples.flatMap((example) =>
  languages.flatMap((language) => {
    const result = figures[example.figure].render(attributesOf(example, language), language);
    return result.outputs ? [{ example, language, outputs: result.outputs }] : [];
  }),
);

/** What each output states of a figure, as text. */
const stated: Readonly<Record<string, (outputs: Outputs, source: string) => string>> = {
  'page, seen': (_, source) =>
    textIn(parse(toPage(source).html.replace(/>[^<]*<\/metro-/, '></metro-')), 'seen'),
  'page, heard': (_, source) =>
    textIn(parse(toPage(source).html.replace(/>[^<]*<\/metro-/, '></metro-')), 'heard'),
  mail: ({ mail }) => textIn(parse(mail().text), 'seen'),
  text: ({ text }) =>
    text()
      .join('\n')
      .replace(/ <[^>]*>|^(https?:\/)?\/.*$/gm, ''),
  'picture, seen': (outputs) =>
    textIn(parse(drawImage(outputs, { size: 'card', fonts, family: 'Inter' }).svg), 'seen'),
  'picture, in words': (outputs) => drawImage(outputs, { size: 'card', fonts }).alt,
};

describe('every output of an example states the same numbers and the same words', () => {
  for (const { example, language, outputs: each } of drawn)
    test(`${example.name}, ${language}`, () => {
      const source = `<html lang="${language}"><body>${writeFigure(example, language)}`;
      const texts = Object.entries(stated).map(
        ([name, state]) => [name, state(each, source)] as const,
      );
      const [, seen = ''] = texts.find(([name]) => name === 'page, seen') ?? [];
      const { figure } = figures[example.figure].read(attributesOf(example, language), language);
      const known = wordsIn(stringsIn(figure).join(' '));
      const core = [...wordsIn(each.sentence)].filter((word) => wordsIn(seen).has(word));
      assert.ok(core.length > 0);
      for (const [name, text] of texts) {
        if (!/heard|words/.test(name) || !/\d\/\d/.test(seen))
          assert.deepEqual(numbers(text), numbers(seen), name);
        const words = wordsIn(text);
        for (const word of words) assert.ok(known.has(word), `${name} adds "${word}"`);
        for (const word of core) assert.ok(words.has(word), `${name} lacks "${word}"`);
      }
    });
});

describe('what is made of all examples is as it was looked at', () => {
  for (const language of languages)
    for (const [name, make] of Object.entries(outputs))
      test(`${language}, ${name}`, () => {
        const made = make(exampleDocument(language), fonts);
        const file = `${folder}${language}.${name}`;
        mkdirSync(folder, { recursive: true });
        if (process.env['UPDATE']) writeFileSync(file, made);
        assert.equal(
          made === readFileSync(file, 'utf8'),
          true,
          `${file} differs; UPDATE=1 writes it`,
        );
      });
});

test('a page holds what Lit renders on a server, without its marks', () => {
  for (const { example, language, outputs: each } of drawn) {
    const rendered = collectResultSync(render(each.template()));
    const tidy = (html: string) => html.replace(/<!--.*?-->/g, '').replace(/\s+>/g, '>');
    assert.equal(
      tidy(writeTemplate(each.template())),
      tidy(rendered),
      `${example.name}, ${language}`,
    );
  }
});

describe('a fragment of a mail', () => {
  test('weighs at most 2 kB, whatever the example', () => {
    for (const { example, language, outputs: each } of drawn)
      assert.ok(Buffer.byteLength(each.mail().text) <= 2000, `${example.name}, ${language}`);
  });

  const bar = (count: number) => {
    const shares = Array.from({ length: count }, (_, index) =>
      index ? `Source ${index}: 5 to 5` : `Source 0: ${105 - 5 * count} to ${105 - 5 * count}`,
    );
    const input = { label: 'Sources of funding', source: 'Metropolis', from: '2018', to: '2020' };
    const { outputs: made } = figures['funding-shift-bar'].render(
      { ...input, shares: shares.join(';') },
      'en',
    );
    return made?.mail().text ?? '';
  };

  test('draws the bars of three sources with their keys and small print', () => {
    assert.equal(bar(3).match(/<td width="/g)?.length, 6);
    assert.equal(bar(3).match(/<span style="background/g)?.length, 3);
  });

  test('leaves out bars that would be too heavy and their keys, and keeps every number', () => {
    const mail = bar(12);
    assert.doesNotMatch(mail, /<td width="|<span style="background/);
    assert.equal(mail.match(/5% → 5%/g)?.length, 11);
    assert.match(mail, /45% → 45%/);
    assert.ok(Buffer.byteLength(mail) <= 2000);
  });
});
