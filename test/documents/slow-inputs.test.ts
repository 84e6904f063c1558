import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import {
  checker,
  loadDefaultFonts,
  toImages,
  toMail,
  toPage,
  toText,
  type Finding,
} from '#dist/documents/index.js';
import { readFigureLink } from '#dist/model/figure-link.js';
import { hostileDocuments, tile } from '../bench/hostile-documents.js';

const fonts = await loadDefaultFonts();

const rulesOf = (findings: readonly Finding[]) =>
  new Set(findings.map(({ problem }) => problem.rule));

/** A page without what was drawn into its elements. */
const undrawn = (page: string): string =>
  page.replace(/<template shadowrootmode="open">.*?<\/template>/gs, '');

describe('a document that is made to be slow comes back with its first figure drawn', () => {
  for (const [name, source] of Object.entries(hostileDocuments(30_000)))
    test(name, () => {
      assert.match(toPage(source).html, /^.{60,200}<template shadowrootmode="open">/s);
      assert.match(toMail(source).html, /^.{40,60}<\/script><table/s);
      assert.match(toText(source).text, /^5,850\u00a0?people|^5,850 people/);
      assert.match(toImages(source, { fonts, size: 'column' }).images[0]?.alt ?? '', /^5,850/);
      checker()(source, 'page.html');
    });
});

describe('elements in one another', () => {
  const nested = (tag: string, depth: number, attributes = '') =>
    `<p lang="en">${tile}</p>${`<${tag}${attributes}>`.repeat(depth)}${tile}${`</${tag}>`.repeat(depth)}${tile}`;

  const cases: readonly (readonly [tag: string, attributes?: string])[] = [
    ['b'],
    ['div'],
    ['blockquote'],
    ['div', ' data-metro="stat-tile"'],
    ['metro-stat-tile'],
  ];
  for (const [tag, attributes = ''] of cases)
    test(`<${tag}${attributes}> 800 and 100,000 deep: what comes after 512 is left, and told`, () => {
      for (const depth of [800, 100_000]) {
        const source = nested(tag, depth, attributes);
        const { html, findings } = toPage(source, { lang: 'en' });
        assert.equal(undrawn(html), source);
        assert.equal(html.split('<template').length, 2);
        assert.ok(rulesOf(findings).has('too-deep'));
        for (const { findings } of [
          toMail(source),
          toText(source),
          toImages(source, { fonts, size: 'column' }),
          { findings: checker()(source, 'page.html') },
        ])
          assert.ok(rulesOf(findings).has('too-deep'));
      }
    });

  test('are drawn up to 500 deep', () => {
    const source = nested('div', 500);
    assert.equal(toPage(source, { lang: 'en' }).html.split('<template').length, 4);
    assert.equal(toText(source, { lang: 'en' }).text.match(/5,850/g)?.length, 3);
  });

  test('are reported with the place where they are too deep, and what to write', () => {
    const [finding] = toPage(`${tile}\n${'<b>'.repeat(600)}`, { lang: 'en' }).findings;
    assert.deepEqual([finding?.tag, finding?.line], ['b', 2]);
    assert.ok(finding && 'instead' in finding.problem);
    assert.deepEqual(finding.problem.instead, ['</b>']);
  });

  test('end the reading if each paragraph opens them again', () => {
    const source = `${tile}<p>${Array.from({ length: 400 }, (_, id) => `<b id=${id}>`).join('')}${'<p>x'.repeat(20_000)}`;
    const { html, findings } = toPage(source, { lang: 'en' });
    assert.equal(undrawn(html), source);
    assert.deepEqual([...rulesOf(findings)], ['too-deep']);
  });
});

describe('many figures', () => {
  test('are drawn up to 10,000, and up to 200 pictures; the others keep their sentence, and are told once', () => {
    const source = (count: number) => `<p lang="en">${tile.repeat(count)}</p>`;
    const page = toPage(source(10_002));
    assert.equal(page.html.split('<template').length - 1, 10_000);
    assert.ok(page.html.endsWith(`${tile}${tile}</p>`));
    assert.deepEqual(
      page.findings.map(({ problem }) => problem.rule === 'too-many-figures' && problem.most),
      [10_000],
    );
    assert.equal(toPage(page.html).html, page.html);
    const pictures = toImages(source(202), { fonts, size: 'column' });
    assert.equal(pictures.images.length, 200);
    assert.deepEqual([...rulesOf(pictures.findings)], ['too-many-figures']);
  });

  test('of long texts are drawn until their pictures are 16 million characters', () => {
    const text = 'Words and '.repeat(190);
    const long = `<metro-stat-tile lang="en" value="1" label="${text}" note="${text}" context="${text}">1</metro-stat-tile>`;
    const { images, findings } = toImages(long.repeat(50), { fonts, size: 'column' });
    assert.ok(images.length > 4 && images.length < 20, `${images.length}`);
    assert.deepEqual(
      findings.map(({ problem }) => [
        problem.rule,
        problem.rule === 'too-many-figures' && `${problem.most}`,
      ]),
      [['too-many-figures', `${images.length}`]],
    );
  });
});

test('a link of a million characters is read as fast as one of a hundred', () => {
  const { tag, attributes } = readFigureLink('x'.repeat(1e6));
  assert.deepEqual([tag.length, attributes], [1e6, []]);
  assert.equal(readFigureLink('/'.repeat(1e6)).attributes.length, 1e6);
});
