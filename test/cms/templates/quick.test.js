import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, test } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { parseFragment } from 'parse5';
import { checker, toPage } from '../../../dist/documents/index.js';
import { figures } from '../../../dist/figures.js';
import { templates } from '../../../integrations/write-templates.js';
import { written } from '../wordpress/forms.js';
import { checkTable, examplesIn } from './documentation.js';
import { engines, renderFigures } from './engines.js';
import { hostileTiles, hostileValues } from './hostile.js';
import { findTwig, readYaml } from './php.js';
import { pageWith, Reader } from './reader.js';

// The templates in the engines that render without a site around.
const kinds = Object.entries(figures);
const missing = findTwig();
const isHere = ([name]) => !missing || !name.includes('PHP');
const here = Object.entries(engines).filter(isHere);

const elementIn = (html) => {
  const { childNodes } = parseFragment(html.trim());
  assert.equal(childNodes.length, 1, html);
  const [{ tagName, attrs, childNodes: content }] = childNodes;
  const attributes = Object.fromEntries(attrs.map(({ name, value }) => [name, value]));
  return { tagName, attributes, text: content.map(({ value }) => value).join('') };
};

test('the templates are those that the manifest makes: `npm run manifest` writes them', () => {
  for (const [path, text] of Object.entries(templates))
    assert.equal(
      readFileSync(new URL(`../../../integrations/${path}`, import.meta.url), 'utf8'),
      text,
      path,
    );
});

/** All that a figure reads, each with a value of its own, and names that none reads. */
const everything = (name, value) => ({
  name,
  attributes: Object.fromEntries(figures[name].attributes.map((each) => [each, value(each)])),
  sentence: `${name} sentence`,
});
const others = { onclick: 'hacked=1', style: 'color: red', id: 'x', srcdoc: 'x', slot: 'x' };

for (const [engine, means] of here)
  describe(engine, () => {
    test('passes on every attribute of every figure and nothing else; the sentence is the content', async () => {
      const all = kinds.map(([name]) => everything(name, (each) => `${each} of ${name}`));
      const given = all.map((each) => ({ ...each, attributes: { ...others, ...each.attributes } }));
      const read = (await renderFigures(means, given)).map(elementIn);
      const expected = all.map(({ name, attributes, sentence }) => ({
        tagName: figures[name].tag,
        attributes,
        text: sentence,
      }));
      assert.deepEqual(read, expected);
    });

    test('a hostile value stays a value, in every attribute and in the sentence', async () => {
      for (const value of hostileValues) {
        const all = kinds.map(([name]) => ({ ...everything(name, () => value), sentence: value }));
        const read = (await renderFigures(means, all)).map(elementIn);
        for (const [index, { attributes, text }] of read.entries())
          assert.deepEqual([attributes, text], [all[index].attributes, value]);
      }
    });

    test('a number is a value, 0 as well; an empty field is none', async () => {
      const attributes = { value: 0, label: 'members', previous: 12.5, unit: '', note: null };
      const [html] = await renderFigures(means, [
        { name: 'stat-tile', attributes, sentence: '0 members' },
      ]);
      const expected = { value: '0', label: 'members', previous: '12.5' };
      assert.deepEqual(elementIn(html).attributes, expected);
    });
  });

test(
  'the components of Drupal declare the attributes of the manifest, and accept the examples',
  { skip: missing || false },
  () => {
    const paths = Object.keys(templates).filter((path) => path.endsWith('.yml'));
    assert.equal(paths.length, kinds.length);
    const components = readYaml(paths.map((path) => templates[path]));
    for (const [index, { props, slots }] of components.entries()) {
      const [name] = kinds.find(([, { tag }]) => paths[index].includes(`/${tag}/`));
      const names = figures[name].attributes.map((each) => each.replaceAll('-', '_'));
      assert.deepEqual(Object.keys(props.properties).sort(), names.sort());
      assert.deepEqual(Object.keys(slots), ['sentence']);
      const isValid = new Ajv2020({ allowUnionTypes: true }).compile(props);
      for (const { attributes } of written.filter((each) => each.name === name))
        assert.ok(isValid(attributes), JSON.stringify(isValid.errors));
    }
  },
);

describe('In Chromium', () => {
  const pages = {};
  let reader;
  before(async () => {
    for (const [engine, means] of here)
      for (const [kind, shown] of Object.entries({ figures: written, hostile: hostileTiles })) {
        const html = await renderFigures(means, shown);
        pages[`/${kind}/${encodeURI(engine)}.html`] = pageWith(html.join('\n'));
      }
    reader = await Reader.open(pages);
  });
  after(() => reader?.close());

  const found = {};
  for (const [engine] of here)
    test(`${engine}: drawn once; without JavaScript, the sentence`, async () => {
      const path = `/figures/${encodeURI(engine)}.html`;
      const drawn = await reader.outcomes(path, written, true);
      const plain = await reader.outcomes(path, written, false);
      found[engine] = { drawn, plain };
      const all = (outcome) => written.map(() => outcome);
      assert.deepEqual([drawn, plain], [all('figure'), all('sentence')]);
      const hostile = `/hostile/${encodeURI(engine)}.html`;
      for (const isScripted of [true, false]) {
        const outcomes = await reader.outcomes(hostile, hostileTiles, isScripted);
        // Some are refused: then the sentence is kept.
        for (const outcome of outcomes)
          assert.match(outcome, isScripted ? /^(figure|sentence)$/ : /^sentence$/);
      }
    });

  const tables = { twig: /^Twig/, liquid: /^Liquid/, nunjucks: /^Nunjucks/ };
  for (const [page, names] of Object.entries(tables))
    test(
      `docs/${page}.md says what was found (UPDATE=1 rewrites it)`,
      { skip: missing || false },
      () =>
        checkTable(
          page,
          Object.fromEntries(Object.entries(found).filter(([name]) => names.test(name))),
        ),
    );
});

describe('The documentation', () => {
  test('docs/spip.md: the examples are figures, as SPIP splits them', () => {
    const examples = examplesIn('spip', 'spip').flatMap((text) => text.trim().split('\n'));
    assert.ok(examples.length);
    for (const example of examples) {
      const [tag, ...given] = example.slice(1, -1).split('|');
      const attributes = Object.fromEntries(given.map((each) => each.split(/=(.*)/s, 2)));
      const [, { read }] = kinds.find(([, each]) => each.tag === tag);
      assert.deepEqual(read(attributes, 'fr').problems, []);
      assert.ok(attributes.sentence);
    }
  });

  const pages = { twig: 'twig', liquid: 'liquid', nunjucks: 'njk' };
  for (const [page, language] of Object.entries(pages))
    for (const [engine, { render, ...means }] of here)
      if (means.language === language)
        test(`docs/${page}.md: the examples are figures in ${engine}`, async () => {
          const sources = examplesIn(page, language);
          assert.ok(sources.length);
          const published = {
            members: { value: 141, label: 'members', sentence: '141 members' },
          };
          const data = { published, site: { data: { published } } };
          for (const html of await render(sources.map((source) => ({ source, data })))) {
            const { html: drawn, findings } = toPage(`<html lang="en">${html}`);
            assert.deepEqual([...findings, ...checker()(`<html lang="en">${html}`, 'x.html')], []);
            assert.match(drawn, /<template shadowrootmode/);
          }
        });
});
