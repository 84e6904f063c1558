import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { toPage } from '#dist/documents/index.js';
import { address, plainMarkupCases } from './plain-markup-cases.js';

const everyElement = (node: Tree.Node): Tree.Element[] =>
  'childNodes' in node
    ? node.childNodes.flatMap((child) => [
        ...('tagName' in child ? [child] : []),
        ...everyElement(child),
      ])
    : [];

const isDrawn = ({ tagName, childNodes: [first] }: Tree.Element): boolean =>
  tagName.startsWith('metro-') && first?.nodeName === 'template';

/** The figures drawn in a page: where, and by which attributes. */
const drawnIn = (html: string): string[] =>
  everyElement(parse(html))
    .filter(isDrawn)
    .map(({ parentNode, attrs, childNodes: [, content] }) =>
      [
        content?.nodeName === 'blockquote' ? 'quotation' : parentNode?.nodeName,
        ...attrs
          .filter(({ name }) => name !== 'data-quotation')
          .map(({ name }) => name.replace(/^data-/, '')),
      ].join(' '),
    );

for (const [subject, cases] of Object.entries(plainMarkupCases))
  describe(`plain markup in a document, ${subject}`, () => {
    for (const [what, script, content, ...drawn] of cases)
      test(what, () => {
        const source = `<!doctype html><html lang="en"><script ${script}></script><body>${content}`;
        assert.deepEqual(drawnIn(toPage(source, { base: address }).html), drawn);
      });
  });

test('the options say which markup is read in all documents', () => {
  const figures = 'https://city.example/figure.html';
  const link = `<blockquote>141 members <a href="${figures}#metro-stat-tile/value=141/label=x">See</a></blockquote>`;
  const source = `<html lang="en"><script data-figures="https://evil.example/"></script><div class="comments">${link}</div>${link}`;
  const count = (options: Parameters<typeof toPage>[1]) =>
    drawnIn(toPage(source, options).html).length;
  assert.equal(count({}), 0);
  assert.equal(count({ figures }), 2);
  assert.equal(count({ figures, where: ':not(.comments *)' }), 1);
  assert.equal(count({ figures, upgrade: 'blocks' }), 0);
});

test('if the address of a document is unknown, only addresses that do not depend on it are matched', () => {
  const count = (href: string, page: string) =>
    drawnIn(
      toPage(
        `<html lang="en"><base target="x"><script data-figures="${page}"></script><blockquote>141 members <a href="${href}#metro-stat-tile/value=141/label=x">See</a></blockquote>`,
      ).html,
    ).length;
  assert.equal(count('https://city.example/f', 'https://city.example/f'), 1);
  assert.equal(count('figure.html', 'figure.html'), 1);
  assert.equal(count('/f/figure.html', '/f/figure.html'), 1);
  for (const host of ['relative', 'a', 'b'])
    for (const folder of ['', 'a/', 'b/'])
      assert.equal(count(`https://${host}.invalid/${folder}figure.html`, 'figure.html'), 0);
});
