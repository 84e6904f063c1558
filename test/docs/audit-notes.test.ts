import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { parseFragment, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { toPage } from '#dist/documents/index.js';
import { matcherOf } from '#dist/documents/selector.js';
import { figures } from '#dist/figures.js';

const elementsIn = (node: Tree.Node): Tree.Element[] => [
  ...('tagName' in node ? [node] : []),
  ...('childNodes' in node ? node.childNodes.flatMap(elementsIn) : []),
];

/** The shadow roots of the figures of a page, each as its elements. */
const rootsIn = (html: string) => {
  const drawn = toPage(html, { lang: 'fr', styles: { link: '/figures.css' } }).html;
  return [...drawn.matchAll(/<template shadowrootmode="open">([^]*?)<\/template>/g)].map(
    ([, root = '']) => elementsIn(parseFragment(root)),
  );
};

const criteria = ['1.1', '1.2', '1.3', '3.1', '3.2', '3.3']
  .concat(['5.1', '5.2', '5.3', '5.4', '5.5', '5.6', '5.7', '5.8'])
  .sort();

/** The criteria that a heading names: "5.1, 5.2, 5.4 à 5.7". */
const namedIn = (heading: string) =>
  [...heading.matchAll(/(\d)\.(\d)(?: à \d\.(\d))?/g)].flatMap(([, theme = '', first, last]) =>
    Array.from(
      { length: Number(last ?? first) - Number(first) + 1 },
      (_, index) => `${theme}.${Number(first) + index}`,
    ),
  );

describe('the notes for an RGAA audit', () => {
  for (const name of Object.keys(figures)) {
    const page = readFileSync(new URL(`../../../docs/fr/${name}.md`, import.meta.url), 'utf8');
    const [, note = ''] = /```text audit\n([^]*?)```/.exec(page) ?? [];
    const sections = note.trim().split('\n\n').slice(1);

    test(`${name}: say of each criterion once how it is met and how to verify that`, () => {
      assert.deepEqual(
        sections.flatMap((each) => namedIn(each.split(' – ')[0] ?? '')).sort(),
        criteria,
      );
      for (const section of sections) assert.match(section, /^.+\n[^]+\nVérifier : /);
      assert.doesNotMatch(note, /conforme|non applicable/i);
    });

    const examples = [...page.matchAll(/```html live\n([^]*?)```/g)].map(([, html = '']) => html);
    const roots = rootsIn(examples.join('\n'));
    const selectors = [...note.matchAll(/querySelectorAll\('(.+)'\)\.length vaut (\d+)/g)];
    test(`${name}: each line that names a selector is read`, () => {
      assert.ok(selectors.length > 2);
      assert.equal(selectors.length, note.split('querySelectorAll').length - 1);
    });
    for (const [, selector = '', count] of selectors)
      test(`${name}: ${selector} finds ${count ?? ''}`, () => {
        assert.ok(roots.length);
        // A selector that cannot be read matches nothing: what it excludes has to match.
        assert.ok(roots.some((root) => root.some(matcherOf(`:not(${selector})`))));
        for (const root of roots)
          assert.equal(root.filter(matcherOf(selector)).length, Number(count));
      });
  }
});
