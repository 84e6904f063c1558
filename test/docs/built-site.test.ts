import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { posix } from 'node:path';
import { describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import MiniSearch from 'minisearch';
import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const site = `${root}site/docs/`;
const pages = readdirSync(site, { recursive: true, encoding: 'utf8' }).filter((name) =>
  name.endsWith('.html'),
);

const elementsIn = (node: Tree.Node): Tree.Element[] => [
  ...('tagName' in node ? [node] : []),
  ...('childNodes' in node ? node.childNodes.flatMap(elementsIn) : []),
  ...('content' in node ? elementsIn(node.content) : []),
];
const attributeOf = (element: Tree.Element, name: string) =>
  element.attrs.find((each) => each.name === name)?.value;
const cache = new Map<string, Tree.Element[]>();
const elementsOf = (page: string) => {
  const known = cache.get(page) ?? elementsIn(parse(readFileSync(site + page, 'utf8')));
  cache.set(page, known);
  return known;
};

describe('the documentation as a site', () => {
  test('has pages', () => assert.ok(pages.length > 35));

  for (const page of pages) {
    const elements = elementsOf(page);

    test(`${page} links to pages, files and headings that there are`, () => {
      const links = elements.flatMap((element) =>
        ['href', 'src'].flatMap((name) => attributeOf(element, name) ?? []),
      );
      for (const link of links.filter((each) => !/^(https:|data:|\/)/.test(each))) {
        const [path = '', anchor] = link.split('#');
        const target = path ? posix.join(posix.dirname(page), path) : page;
        const file = target.endsWith('/') ? `${target}index.html` : target;
        assert.ok(existsSync(site + file), link);
        const isThere = (element: Tree.Element) => attributeOf(element, 'id') === anchor;
        if (anchor) assert.ok(elementsOf(file).some(isThere), link);
      }
      for (const name of ['index', 'composer'])
        assert.ok(links.some((link) => link.endsWith(`../${name}.html`)));
    });

    test(`${page} loads its own files alone, and has no inline styles or scripts`, () => {
      for (const element of elements) {
        const { tagName } = element;
        assert.equal(attributeOf(element, 'style'), undefined);
        assert.notEqual(tagName, 'style');
        const loaded = attributeOf(element, tagName === 'link' ? 'href' : 'src') ?? '';
        if (['script', 'img', 'link', 'iframe'].includes(tagName))
          assert.doesNotMatch(loaded, /^(https?:)?\/\//);
        if (tagName === 'script') assert.ok(loaded, 'an inline script');
      }
    });

    test(`${page} says what it is, with one first heading and headings in order`, () => {
      const levels = elements.flatMap(({ tagName }) => /^h(\d)$/.exec(tagName)?.[1] ?? []);
      assert.equal(levels.filter((level) => level === '1').length, 1);
      for (const [index, level] of levels.entries())
        assert.ok(Number(level) - Number(levels[index - 1] ?? 0) <= 1, levels.join());
      const description = elements.find((each) => attributeOf(each, 'name') === 'description');
      assert.ok((attributeOf(description ?? assert.fail(), 'content') ?? '').length > 20);
      // Ids in the shadow roots of figures are apart from those of the page.
      const roots = elements.filter((each) => attributeOf(each, 'shadowrootmode'));
      const inRoots = new Set(roots.flatMap(elementsIn));
      const ids = elements
        .filter((each) => !inRoots.has(each))
        .flatMap((element) => attributeOf(element, 'id') ?? []);
      assert.ok(ids.length);
      assert.deepEqual(ids, [...new Set(ids)]);
    });
  }

  test('draws its figures without a script, but for those that show an error', () => {
    const drawn = pages.flatMap((page) =>
      elementsOf(page)
        .filter(({ tagName }) => tagName.startsWith('metro-'))
        .map((element) => ({ page, isDrawn: element.childNodes[0]?.nodeName === 'template' })),
    );
    assert.ok(drawn.length > 60);
    for (const { page, isDrawn } of drawn)
      assert.equal(isDrawn, !page.endsWith('not-showing.html'), page);
  });

  test('is found by its search, in each language', async () => {
    const module = new URL('docs/site/sections.js', `file://${root}`).href;
    const { searchFields } = (await import(module)) as {
      searchFields: ConstructorParameters<typeof MiniSearch>[0];
    };
    const search = MiniSearch.loadJSON(readFileSync(`${site}search.json`, 'utf8'), searchFields);
    for (const [query, address] of [
      ['qualifier', 'stat-tile.html'],
      ['content security policy', 'hosting.html'],
      ['rgaa', 'accessibility.html'],
      ['wordpres', 'wordpress.html'],
      ['cotisations', 'fr/funding-shift-bar.html'],
      ['Cuotas', 'es/funding-shift-bar.html'],
    ] as const) {
      const found = search.search(query).map((each) => String(each['address']));
      assert.ok(
        found.some((each) => each.startsWith(address)),
        `${query}: ${found.join()}`,
      );
    }
  });
});
