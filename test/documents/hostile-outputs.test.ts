import fc from 'fast-check';
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import {
  checker,
  loadDefaultFonts,
  toImages,
  toMail,
  toPage,
  toText,
} from '#dist/documents/index.js';
import { figures } from '#dist/figures.js';
import { markup } from '#dist/design/markup.js';
import {
  everyName,
  everyPiece,
  hostileAttributes,
  hostileInput,
  isHarmless,
  names,
  seed,
} from '../figures/hostile-texts.js';

/** What may stand in a figure, in a page and in a mail: elements, and their attributes. */
const elements =
  /^(#text|div|p|span|b|a|svg|g|path|foreignObject|figure|figcaption|table|thead|tbody|tr|th|td|ul|li|data|link|template|br)$/;
const attributes =
  /^(class|part|lang|dir|aria-hidden|aria-labelledby|id|role|href|rel|value|d|viewBox|preserveAspectRatio|scope|shadowrootmode|x|y|width|height|cellpadding|cellspacing|border|bgcolor|align|style)$/;

const childrenOf = (node: Tree.Node): Tree.ChildNode[] => [
  ...('content' in node ? node.content.childNodes : []),
  ...('childNodes' in node ? node.childNodes : []),
];

const everyNode = (node: Tree.Node): Tree.ChildNode[] =>
  childrenOf(node).flatMap((child) => [child, ...everyNode(child)]);

/** Only what would end a value is escaped; all else comes as it is. */
const quoted = (value: string): string => value.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

const written = (input: Record<string, string>, prefix = ''): string =>
  Object.entries(input)
    .map(([attribute, value]) => ` ${prefix}${attribute}="${quoted(value)}"`)
    .join('');

/** The ways to write a figure in a document; the sentence inside is an attacker's too. */
const forms = {
  element: (name: string, input: Record<string, string>) =>
    `<metro-${name}${written(input)}>${markup`${input['label'] ?? ''}`.text}</metro-${name}>`,
  block: (name: string, input: Record<string, string>) =>
    `<div data-metro="${name}"${written(input, 'data-')}>${markup`${input['label'] ?? ''}`.text}</div>`,
};

const numRuns = 120;
const upgrade = 'links blocks';

const before = '<html lang="en"><body><p>before</p>';
const after = '<p id="after">after</p>';

/** What is in the body between the paragraphs, which must be there and whole. */
const between = (document: string): Tree.ChildNode[] => {
  const [body] = everyNode(parse(document)).filter(({ nodeName }) => nodeName === 'body');
  const children = body ? childrenOf(body) : [];
  const last = children.at(-1);
  assert.ok(last && 'attrs' in last && last.attrs[0]?.value === 'after', document);
  assert.equal(children[0]?.nodeName, 'p');
  return children.slice(1, -1);
};

const checkNode = (node: Tree.ChildNode, html: string): void => {
  assert.match(node.nodeName, elements, html);
  if (!('attrs' in node)) return;
  for (const { name, value } of node.attrs) {
    assert.match(name, attributes, html);
    if (name === 'href') assert.ok(isHarmless(value), value);
  }
};

for (const name of names)
  for (const [form, write] of Object.entries(forms))
    test(`${name} as ${form}: nothing that is written becomes markup of any output`, () => {
      let drawn = 0;
      const holds = (input: Record<string, string>) => {
        const source = before + write(name, input) + after;
        const page = toPage(source, { upgrade, styles: { link: '/s.css' } }).html;
        assert.ok(page.startsWith(before) && page.endsWith(after));
        // In a page the author's own element stays, with what the author wrote in it.
        for (const root of between(page).flatMap(everyNode))
          if (root.nodeName === 'template') {
            drawn += 1;
            for (const node of everyNode(root)) checkNode(node, page);
          }
        const mail = toMail(source, { upgrade }).html;
        assert.ok(mail.startsWith(before) && mail.endsWith(after));
        for (const node of between(mail).flatMap((root) =>
          'attrs' in root && root.attrs.some(({ name }) => name === 'data-metro')
            ? everyNode(root)
            : [root, ...everyNode(root)],
        ))
          checkNode(node, mail);
        const { text } = toText(source, { upgrade });
        assert.doesNotMatch(text, /[\0-\x08\x0b\x0c\x0e-\x1f\x7f]/);
        assert.match(text, /^before\n[^]*\nafter\n$/);
      };
      const examples = everyPiece(name).map((texts) => [texts] as [typeof texts]);
      fc.assert(fc.property(hostileInput(name), holds), { seed, numRuns, examples });
      assert.ok(drawn > numRuns / 5, `only ${drawn} of them were drawn`);
    });

describe('a control character that reverses the text after it', () => {
  /** It shows `5,850` as `058,5`, and would turn around what a page, a mail or a picture has after it. */
  const turned = '\u202e5850\u2067 \u202bx';
  const tile = markup`<metro-stat-tile lang="en" value="${turned}" label="${turned}" context="${turned}" note="${turned}" previous="\u202e12 km" previous-label="${turned}" source="${turned}" period="${turned}" href="/\u202ex"></metro-stat-tile>`;
  const bar = markup`<metro-funding-shift-bar lang="en" label="${turned}" from="${turned}" to="${turned}" shares="A\u202e: 36 to 52; B\u2067: 64 to 48"></metro-funding-shift-bar>`;
  const split = markup`<metro-gender-split lang="en" label="${turned}" women="\u202e43%" men="57%"></metro-gender-split>`;
  const badge = markup`<metro-theme-badge lang="en" label="${turned}"></metro-theme-badge>`;
  const source = [tile, bar, split, badge].map(({ text }) => text).join('\n');
  const isTurned = /[\u202a-\u202e\u2066\u2067]/;

  test('is in no mail, no text and no picture', async () => {
    const fonts = await loadDefaultFonts();
    const { images, findings } = toImages(source, { size: 'card', fonts });
    assert.deepEqual(findings, []);
    assert.equal(images.length, 4);
    for (const { svg, alt } of images) assert.doesNotMatch(svg + alt, isTurned);
    assert.doesNotMatch(toMail(source, { base: 'https://example.org/' }).html, isTurned);
    assert.doesNotMatch(toText(source).text, isTurned);
  });

  test('is in a page only in the attributes that the author wrote', () => {
    const { html } = toPage(source, { styles: { link: '/s.css' } });
    const roots = [...html.matchAll(/<template[^>]*>(.*?)<\/template>/gs)].map(([, root]) => root);
    assert.equal(roots.length, 4);
    for (const root of roots) assert.doesNotMatch(root ?? '', isTurned);
  });
});

type Attributes = readonly (readonly [name: string, value: string])[];

const figurePage = 'https://city.example/figure.html';

/** What stands in a value of HTML without quotes being ended, in a name without any end at all. */
const encoded = (text: string): string =>
  encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\ufffd')).replaceAll("'", '%27');

const quotation = (href: string) =>
  `<blockquote><p>9 cities <a href="${quoted(href)}">See</a></p></blockquote>`;

/** A name as HTML can have it; what ends one would be the author's own markup. */
const nameOf = (text: string): string => text.replace(/[\s/=>\p{Cc}\p{Surrogate}]/gu, '') || 'x';

const valueOf = (text: string): string => quoted(text.replace(/\p{Surrogate}/gu, ''));

/** The ways to write names of an attacker's own. */
const namedForms: Readonly<Record<string, (name: string, given: Attributes) => string>> = {
  'link, encoded': (name, given) =>
    quotation(
      `${figurePage}#metro-${name}/${given.map((each) => each.map(encoded).join('=')).join('/')}`,
    ),
  'link, values encoded': (name, given) =>
    quotation(
      `${figurePage}#metro-${name}/${given.map(([key, value]) => `${key}=${encoded(value)}`).join('/')}`,
    ),
  'link, data- names': (name, given) =>
    quotation(
      `${figurePage}#metro-${name}/${given.map(([key, value]) => `data-${encoded(key)}=${encoded(value)}`).join('/')}`,
    ),
  block: (name, given) =>
    `<div data-metro="${name}"${given.map(([key, value]) => ` data-${nameOf(key)}="${valueOf(value)}"`).join('')}>9 cities</div>`,
  element: (name, given) =>
    `<metro-${name}${given.map(([key, value]) => ` ${nameOf(key)}="${valueOf(value)}"`).join('')}>9 cities</metro-${name}>`,
};

const fonts = await loadDefaultFonts();

/** What a document gets from us: the elements that it did not have, and what is in their roots. */
const drawnInto = (page: string) =>
  everyNode(parse(page)).filter(
    (node): node is Tree.Template => node.nodeName === 'template' && 'content' in node,
  );

for (const name of names)
  for (const [form, write] of Object.entries(namedForms))
    test(`${name} as ${form}: no name that the figure does not read passes into any output`, () => {
      const options = { figures: figurePage, upgrade, lang: 'en' };
      // What stands in the place of a quotation is marked, for the distance to its neighbours.
      const known = ['data-quotation', ...figures[name].attributes.map((each) => `data-${each}`)];
      const pictures = { ...options, size: 'card', fonts, family: 'Inter' } as const;
      let [drawn, tried] = [0, 0];
      const holds = (given: Attributes) => {
        const source = `<html lang="en"><body>${write(name, given)}`;
        const page = toPage(source, { ...options, styles: { link: '/s.css' } }).html;
        for (const root of drawnInto(page)) {
          drawn += 1;
          const { parentNode } = root;
          if (form !== 'element' && parentNode && 'attrs' in parentNode)
            for (const each of parentNode.attrs) assert.ok(known.includes(each.name), page);
          for (const node of everyNode(root)) checkNode(node, page);
        }
        const mail = toMail(source, options).html;
        if (form.startsWith('link') && !mail.includes('<blockquote><p>9 cities'))
          for (const node of between(mail.replace('<body>', '<body><p>before</p>') + after).flatMap(
            everyNode,
          ))
            checkNode(node, mail);
        const { text } = toText(source, options);
        // What is no figure is for its author to answer.
        if (!text.includes('See')) assert.doesNotMatch(text, /[\0-\x08\x0b\x0c\x0e-\x1f\x7f]/);
        checker(options)(source, 'x.html');
        tried += 1;
        // Pictures take long; every part of the cases has some.
        if (tried % 5 === 0)
          for (const { svg } of toImages(source, pictures).images)
            for (const node of everyNode(parse(svg))) {
              assert.doesNotMatch(node.nodeName, /^(script|image|foreignObject|a|style|use)$/, svg);
              if ('attrs' in node)
                for (const { name } of node.attrs)
                  assert.doesNotMatch(name, /^on|href|^style$/, svg);
            }
      };
      const examples = everyName(name).map((given) => [given] as [typeof given]);
      fc.assert(fc.property(hostileAttributes(name), holds), {
        seed,
        numRuns: 30 + examples.length,
        examples,
      });
      assert.ok(drawn > 50, `only ${drawn} of them were drawn`);
    });
