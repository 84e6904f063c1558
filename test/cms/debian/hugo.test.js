import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { parse } from 'parse5';
import { figures } from '../../../dist/figures.js';
import { forms, written } from '../wordpress/forms.js';
import { checkTable, examplesIn } from '../templates/documentation.js';
import { hostileTiles, hostileValues } from '../templates/hostile.js';
import { Reader } from '../templates/reader.js';
import { buildHugo, shortcode } from './hugo.js';

// The shortcodes in a real Hugo: as it comes, and where its configuration allows raw HTML.
const ways = {
  shortcode,
  'shortcode in a list': (figure) => `- ${shortcode(figure)}`,
  'figure link in a quotation': ({ sentence, link }) =>
    `> ${sentence} [Voir ce résultat](<${link}>)`,
  'paragraph with `data-metro`': forms['paragraph with `data-metro`'],
  element: forms['element, classic'],
};
const raw = /^(paragraph|element)/;
const expected = (way, isUnsafe) => {
  if (!raw.test(way) || isUnsafe) return ['figure', 'sentence'];
  return way === 'element' ? ['sentence', 'sentence'] : ['lost', 'lost'];
};

const pageOf = (way) => way.replaceAll(/\W+/g, '-');
const everything = (name, value) => ({
  name,
  attributes: Object.fromEntries(figures[name].attributes.map((each) => [each, value])),
  sentence: value,
});
const refused = { onclick: 'hacked=1', style: 'color:red', id: 'x', srcdoc: 'x', slot: 'x' };

const pages = Object.fromEntries(
  Object.entries(ways).map(([way, write]) => [pageOf(way), written.map(write).join('\n\n')]),
);
pages.hostile = hostileTiles.map(shortcode).join('\n\n');
pages.positional = '{{< metro-stat-tile "141" >}}141 membres{{< /metro-stat-tile >}}';
pages.unquoted = '{{< metro-stat-tile value=0 label="" previous=12.5 >}}0{{< /metro-stat-tile >}}';
for (const [index, value] of hostileValues.entries())
  pages[`every-${index}`] = Object.keys(figures)
    .map((name) => everything(name, value))
    .map((figure) => shortcode({ ...figure, attributes: { ...refused, ...figure.attributes } }))
    .join('\n\n');
pages.examples = examplesIn('hugo', 'hugo').join('\n\n');

const metroIn = (node) => [
  ...(node.tagName?.startsWith('metro-') ? [node] : []),
  ...(node.childNodes ?? []).flatMap(metroIn),
];

const found = {};
for (const isUnsafe of [false, true])
  describe(isUnsafe ? 'Hugo that allows raw HTML' : 'Hugo as it comes', () => {
    let folder;
    let reader;
    before(async () => {
      folder = buildHugo(isUnsafe ? 'hugo-unsafe' : 'hugo', pages, isUnsafe);
      reader = await Reader.open(pathToFileURL(folder));
    });
    after(() => reader?.close());
    const elementsIn = (page) =>
      metroIn(parse(readFileSync(`${folder}${page}/index.html`, 'utf8'))).map((node) => ({
        tag: node.tagName,
        attributes: Object.fromEntries(node.attrs.map(({ name, value }) => [name, value])),
        sentence: node.childNodes.map(({ value }) => value).join(''),
      }));

    for (const way of Object.keys(ways))
      test(`${way}: with JavaScript and without`, async () => {
        const path = `/${pageOf(way)}/`;
        const drawn = await reader.outcomes(path, written, true);
        const plain = await reader.outcomes(path, written, false);
        found[`${way}${raw.test(way) && isUnsafe ? ', where raw HTML is allowed' : ''}`] = {
          drawn,
          plain,
        };
        const [first, second] = expected(way, isUnsafe);
        assert.deepEqual([drawn, plain], [written.map(() => first), written.map(() => second)]);
        if (process.env.UPDATE && way === 'shortcode')
          await reader.picture(path, 'docs/hugo.png', true);
      });

    test('hostile values execute nothing and lose nothing', async () => {
      for (const isScripted of [true, false])
        for (const outcome of await reader.outcomes('/hostile/', hostileTiles, isScripted))
          assert.match(outcome, isScripted ? /^(figure|sentence)$/ : /^sentence$/);
    });

    test('every attribute of every figure is passed on, and nothing else', () => {
      for (const [index, value] of hostileValues.entries())
        assert.deepEqual(
          elementsIn(`every-${index}`),
          Object.keys(figures).map((name) => {
            const { attributes, sentence } = everything(name, value);
            return { tag: figures[name].tag, attributes, sentence };
          }),
        );
    });

    test('a 0 is a value, an empty text is none; parameters without a name are not passed on', () => {
      assert.deepEqual(elementsIn('unquoted')[0].attributes, { value: '0', previous: '12.5' });
      assert.deepEqual(elementsIn('positional'), [
        { tag: 'metro-stat-tile', attributes: {}, sentence: '141 membres' },
      ]);
    });

    test('the examples of the documentation are figures', () => {
      const all = elementsIn('examples');
      assert.ok(all.length);
      for (const { tag, attributes } of all) {
        const { read } = Object.values(figures).find((each) => each.tag === tag);
        assert.deepEqual(read(attributes, 'en').problems, []);
      }
    });
  });

test('docs/hugo.md says what was found (UPDATE=1 rewrites it)', () => checkTable('hugo', found));
