import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { after, before, describe, test } from 'node:test';
import { parse } from 'parse5';
import { figures } from '../../../dist/figures.js';
import { forms, written } from '../wordpress/forms.js';
import { checkTable, examplesIn } from '../templates/documentation.js';
import { hostileTiles, hostileValues } from '../templates/hostile.js';
import { Reader } from '../templates/reader.js';
import { roles, Wiki } from './mediawiki.js';

// The tags in a real MediaWiki, written by a visitor without an account, a member and an administrator.
const element = forms['element, classic'];
const quotation = ({ sentence, link }) =>
  `<blockquote>${sentence} [${link} Voir ce résultat]</blockquote>`;
const vouchedFor = 'figure link in a quotation, its site vouched for';
const ways = {
  tag: element,
  'tag in a list': (figure) => `* ${element(figure)}`,
  'figure link in a quotation': quotation,
  [vouchedFor]: quotation,
  'paragraph with `data-metro`': forms['paragraph with `data-metro`'],
};

// MediaWiki marks every external link "nofollow", so figures take it for a visitor's.
const outcomeOf = (way) => (way === 'figure link in a quotation' ? 'sentence' : 'figure');

const metroIn = (node) => [
  ...(node.tagName?.startsWith('metro-') ? [node] : []),
  ...(node.childNodes ?? []).flatMap(metroIn),
];
const refused = { onclick: 'hacked=1', style: 'color:red', id: 'x', srcdoc: 'x', slot: 'x' };
const everything = (name, value) => ({
  name,
  attributes: Object.fromEntries(figures[name].attributes.map((each) => [each, value])),
  sentence: value,
});
const tidy = (text) => text.replaceAll(/\s+/g, ' ').trim();

describe('MediaWiki', () => {
  let wiki;
  let reader;
  before(async () => {
    wiki = await Wiki.create();
    reader = await Reader.open({});
  });
  after(async () => {
    await reader?.close();
    wiki?.stop();
  });

  const htmlOf = async (address) => (await fetch(address)).text();
  const elementsAt = async (address) =>
    metroIn(parse(await htmlOf(address))).map((node) => ({
      tag: node.tagName,
      attributes: Object.fromEntries(node.attrs.map(({ name, value }) => [name, tidy(value)])),
      sentence: tidy(node.childNodes.map(({ value }) => value).join('')),
    }));

  const found = {};
  for (const [way, write] of Object.entries(ways))
    for (const role of roles)
      test(`${way} by ${role}: with JavaScript and without`, async () => {
        if (way === vouchedFor)
          wiki.configure("$wgNoFollowDomainExceptions = ['metropolis.example'];");
        const text = written.map(write).join('\n\n');
        const address = await wiki.write(`${way} by ${role}`, text, role);
        const drawn = await reader.outcomes(address, written, true);
        const plain = await reader.outcomes(address, written, false);
        found[way] ??= { drawn: [], plain: [] };
        found[way].drawn.push(...drawn);
        found[way].plain.push(...plain);
        assert.deepEqual(
          [drawn, plain],
          [written.map(() => outcomeOf(way)), written.map(() => 'sentence')],
        );
        if (process.env.UPDATE && way === 'tag' && role === 'visitor')
          await reader.picture(address, 'docs/mediawiki.png', true);
      });

  for (const role of roles)
    test(`hostile values by ${role} execute nothing and lose nothing`, async () => {
      const text = hostileTiles.map(element).join('\n\n');
      const address = await wiki.write(`Hostile by ${role}`, text, role);
      for (const isScripted of [true, false])
        for (const outcome of await reader.outcomes(address, hostileTiles, isScripted))
          assert.match(outcome, isScripted ? /^(figure|sentence)$/ : /^sentence$/);
    });

  test('every attribute of every figure is passed on, and nothing else', async () => {
    for (const value of hostileValues) {
      const all = Object.keys(figures).map((name) => everything(name, value));
      const text = all
        .map((each) => element({ ...each, attributes: { ...refused, ...each.attributes } }))
        .join('\n\n');
      const expected = all.map(({ name, attributes }) => ({
        tag: figures[name].tag,
        attributes: Object.fromEntries(Object.keys(attributes).map((key) => [key, tidy(value)])),
        sentence: tidy(value),
      }));
      assert.deepEqual(await elementsAt(await wiki.write('Every', text)), expected);
    }
  });

  test('what another tag writes does not break out of an attribute', async () => {
    const inner = '<metro-theme-badge label="onmouseover=hacked=1 x=">x</metro-theme-badge>';
    const text = `{{#tag:metro-stat-tile|4 villes|value=4|label=villes ${inner}}}`;
    assert.deepEqual(await elementsAt(await wiki.write('Nested', text)), [
      {
        tag: 'metro-stat-tile',
        attributes: { value: '4', label: 'villes' },
        sentence: '4 villes',
      },
    ]);
  });

  test('only a page with a figure has the script', async () => {
    const without = await wiki.write('Without', 'No figure: &lt;metro-stat-tile>');
    assert.doesNotMatch(await htmlOf(without), /metropolis-widgets\.js/);
    const withOne = await wiki.write('With', written.map(element).join('\n\n'));
    assert.equal((await htmlOf(withOne)).match(/metropolis-widgets\.js/g).length, 1);
  });

  test('the examples of the documentation are figures', async () => {
    const [members, template, use] = examplesIn('mediawiki', 'wikitext');
    await wiki.write('Template:Members', template);
    const all = await elementsAt(await wiki.write('Examples', `${members}\n\n${use}`));
    assert.equal(all.length, 2);
    for (const { tag, attributes, sentence } of all) {
      const { read } = Object.values(figures).find((each) => each.tag === tag);
      assert.deepEqual(read(attributes, 'en').problems, []);
      assert.match(sentence, /^\d+ members$/);
    }
  });

  test('PHP complains about nothing of ours', () => {
    const said = existsSync(wiki.log) ? readFileSync(wiki.log, 'utf8') : '';
    assert.deepEqual(
      said.split('\n').filter((line) => line.includes('Metropolis')),
      [],
    );
  });

  test('docs/mediawiki.md says what was found (UPDATE=1 rewrites it)', () =>
    checkTable('mediawiki', found, roles));
});
