import fc from 'fast-check';
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { describe, test } from 'node:test';
import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { inlineStyles, styleHashes, toMail, toPage, toText } from '#dist/documents/index.js';
import { writeFigureLink } from '#dist/model/figure-link.js';

const tile = '<metro-stat-tile value="5850" label="people">5,850 people</metro-stat-tile>';
const wrong = '<metro-stat-tile value="33.000" label="people">33 people</metro-stat-tile>';
const block =
  '<p data-metro="stat-tile" data-period="2020" data-value="5850" data-label="people">5,850 people</p>';
const options = { lang: 'en', upgrade: 'blocks' };

/** A page without what was drawn into it; what was a block is known by its period. */
const undrawn = (page: string): string =>
  page
    .replace(/<template shadowrootmode="open">.*?<\/template>/gs, '')
    .replace(/<metro-stat-tile data-period[^<]*>(.*?)<\/metro-stat-tile>/gs, '$1');

const textIn = (node: Tree.Node): string =>
  'value' in node ? node.value : 'childNodes' in node ? node.childNodes.map(textIn).join('') : '';

/** What our elements hold besides their root. */
const fallbacksIn = (node: Tree.Node): string[] =>
  node.nodeName.startsWith('metro-')
    ? [textIn(node)]
    : 'childNodes' in node
      ? node.childNodes.flatMap(fallbacksIn)
      : [];

const count = (page: string): number => page.split('<template shadowrootmode="open">').length - 1;

describe('toPage draws figures, and leaves the rest as it is', () => {
  const documents: readonly (readonly [what: string, source: string, drawn: number])[] = [
    ['a fragment', `<p>Before</p>${tile}<p>After`, 1],
    [
      'a whole document',
      `<!doctype html><html lang="en"><head><title>x</title></head><body>${tile}</body></html>\n`,
      1,
    ],
    ['text alone', 'No figures & no markup <', 0],
    ['nothing', '', 0],
    ['line ends of Windows, and of old', `<p>\r\n${tile}\r\n</p>\r\n\r${tile}\r`, 2],
    ['a byte order mark', `\ufeff${tile}`, 1],
    [
      'letters in capitals',
      '<METRO-STAT-TILE VALUE="5850" LABEL="people">5,850</METRO-STAT-TILE>',
      1,
    ],
    [
      'values without quotes',
      '<metro-stat-tile value=5850 label=people>5,850</metro-stat-tile>',
      1,
    ],
    [
      'values in single quotes',
      "<metro-stat-tile value='5850' label='\"people\"'>5,850</metro-stat-tile>",
      1,
    ],
    [
      'entities',
      '<metro-stat-tile value="5&#56;50" label="caf&eacute;s &lt;b>">5,850</metro-stat-tile>',
      1,
    ],
    [
      'an attribute twice',
      '<metro-stat-tile value="5850" value="1" label=x>5,850</metro-stat-tile>',
      1,
    ],
    [
      'attributes on many lines',
      '<metro-stat-tile\n\tvalue="5850"\n\tlabel="people"\n>\n5,850\n</metro-stat-tile\n>',
      1,
    ],
    [
      'data- names',
      '<metro-stat-tile data-value="5850" data-label="people">5,850</metro-stat-tile>',
      1,
    ],
    [
      'other attributes',
      '<metro-stat-tile id=a class="b c" style="" value="5850" label=x onclick=y>5,850</metro-stat-tile>',
      1,
    ],
    ['a figure in a comment', `<!-- ${tile} --><!--> ${tile} --><!-->-->`, 1],
    ['in a script', `<script>"${tile}"</script><script type="text/x">${tile}</script>`, 0],
    [
      'in styles, text areas, titles',
      `<style>${tile}</style><textarea>${tile}</textarea><title>${tile}</title>`,
      0,
    ],
    ['in a template', `<template>${tile}<div>${block}</div></template>${tile}`, 1],
    ['in a frame', `<iframe>${tile}</iframe><noscript>${tile}</noscript>`, 0],
    [
      'in SVG, which has no elements of ours',
      `<svg><title>x</title><metro-stat-tile value=1 label=x></metro-stat-tile></svg>`,
      0,
    ],
    ['in a table, where it does not belong', `<table>${tile}<tr>${tile}<td>${tile}</table>`, 3],
    ['in elements that are not closed', `<div><p><b>${tile}<p><i>${tile}`, 2],
    ['in elements that are closed twice', `</p></div>${tile}</p></b></div>`, 1],
    ['misnested', `<b><i>${tile}</b></i><a href=x>${tile}</div></a>`, 2],
    [
      'a figure in the sentence of another',
      `<metro-stat-tile value="5850" label="people">x ${tile}</metro-stat-tile>`,
      1,
    ],
    [
      'a figure in that of one that is wrong',
      `<metro-stat-tile value="33.000" label="people">x ${tile}</metro-stat-tile>`,
      1,
    ],
    [
      'one that is not closed',
      `<p><metro-stat-tile value="5850" label="people">x</p><p>Others</p>`,
      0,
    ],
    [
      'one that closes itself, which HTML does not know',
      `<metro-stat-tile value="5850" label="people" /><p>Others</p>`,
      0,
    ],
    ['a wrong one', `<p>${wrong}</p>`, 0],
    [
      'elements of others',
      '<metro-map value="1">x</metro-map><my-stat-tile value="1">x</my-stat-tile>',
      0,
    ],
    ['a block', block, 1],
    ['a block that is being edited', `<div contenteditable>${block}</div>`, 0],
    ['half a tag at the end', `${tile}<metro-stat-tile value="58`, 1],
    ['a tag that never ends', `${tile}<p title="`, 1],
    ['characters of all kinds', `\0\u0001<p>\ud800é\u202f😀</p>${tile}\uffff`, 1],
    ['a declaration in the middle', `${tile}<!doctype html><html lang=fr><body class=x>${tile}`, 2],
  ];
  for (const [what, source, drawn] of documents)
    test(what, () => {
      const page = toPage(source, options).html;
      assert.equal(count(page), drawn);
      assert.equal(undrawn(page), source);
      assert.equal(toPage(page, options).html, page, 'drawn once more it is the same');
    });

  test('a declarative root in a text is text', () => {
    const drawn = toPage(tile, { lang: 'en' }).html;
    const texts: readonly ((root: string) => string)[] = [
      (root) => `<title>${root}</title>`,
      (root) => `<textarea>${root}</textarea>`,
      (root) => `<noscript>${root}</noscript>`,
      (root) => `<style>${root}</style>`,
      (root) => `<svg><style>${root}</style></svg>`,
      (root) => `<svg><title><style>${root}</style></title></svg>`,
      (root) => `<!--${root}-->`,
      (root) => `<xmp>${root}</xmp><noembed>${root}</noembed>`,
      (root) => `<p title='${root.replaceAll("'", '')}'></p>`,
    ];
    for (const write of texts) {
      assert.equal(toPage(write(drawn), { lang: 'en' }).html, write(drawn));
      const around = (root: string) => tile.replace('>5', `>${write(root)}5`);
      const page = toPage(around(drawn), { lang: 'en' }).html;
      const root = /<template.*?<\/template>/s.exec(page)?.[0] ?? '';
      assert.equal(
        page,
        around(drawn).replace('>', () => `>${root}`),
      );
    }
  });

  test('any mixture of these', () => {
    const parts = [
      ...documents.map(([, source]) => source),
      '<',
      '>',
      '"',
      "'",
      '</',
      '<!--',
      '-->',
      '<p>',
      '</p>',
      ' ',
      '\r\n',
    ];
    const holds = (list: readonly string[]) => {
      const source = list.join('');
      assert.equal(undrawn(toPage(source, options).html), source);
      toMail(source, options);
      toText(source, options);
    };
    fc.assert(fc.property(fc.array(fc.constantFrom(...parts), { maxLength: 12 }), holds), {
      numRuns: 3000,
      seed: 2020,
    });
  });

  test('50 MB', () => {
    const paragraph = `<p>Words &amp; <b>more words</b> in a paragraph of a page${'.'.repeat(140)}</p>\r\n`;
    const filling = paragraph.repeat(250_000);
    const source = `${tile}${filling}${tile}`;
    assert.ok(source.length > 50_000_000);
    const page = toPage(source, { lang: 'en' }).html;
    assert.equal(count(page), 2);
    assert.ok(page.includes(filling));
    assert.equal(
      page.length - source.length,
      toPage(`${tile}${tile}`, { lang: 'en' }).html.length - 2 * tile.length,
    );
  });
});

describe('a figure in a page', () => {
  test('speaks the nearest language around it, or that of the page', () => {
    const source = `<html lang="fr"><div lang="es">${tile}</div><metro-stat-tile lang="en" value="5850" label="x">x</metro-stat-tile>${tile}`;
    const said = [...toPage(source).html.matchAll(/lang="(\w+)" dir/g)].map(([, lang]) => lang);
    assert.deepEqual(said, ['es', 'en', 'fr']);
    assert.match(toPage(tile, { lang: 'es' }).html, /lang="es" dir/);
  });

  test('speaks every language that there is a catalogue of', () => {
    const source = (lang: string) =>
      `<p lang="${lang}"><metro-theme-badge theme="sustainability">x</metro-theme-badge></p>`;
    const says = { ar: 'الاستدامة', pt: 'Sustentabilidade', zh: '可持续性' };
    for (const [lang, words] of Object.entries(says)) {
      const { html, findings } = toPage(source(lang));
      assert.deepEqual(findings, []);
      assert.ok(html.includes(words), html);
      assert.ok(toMail(source(lang)).html.includes(words));
      assert.equal(toText(source(lang)).text, `${words}\n`);
    }
    assert.match(toPage(source('ar')).html, /lang="ar" dir="rtl"/);
    assert.match(toMail(source('ar')).html, /lang="ar" dir="rtl"/);
  });

  test('holds its numbers for machines too, no style attribute and nothing that Lit left behind', () => {
    const { html } =
      toPage(`<metro-stat-tile lang=fr value="5 850" unit=EUR label="dont **33000**">x</metro-stat-tile>
<metro-funding-shift-bar lang=fr label=x shares="A: 36 to 52,1; B: 64 to 47,9">x</metro-funding-shift-bar>
<metro-gender-split lang=fr label=x women=10 men=7>x</metro-gender-split>`);
    const data = [...html.matchAll(/<data[^>]* value="([^"]*)"[^>]*>(?:<[^>]*>)?([^<]*)</g)].map(
      ([, value, text = '']) => [value, text.replace(/\s/g, ' ')],
    );
    assert.deepEqual(data, [
      ['5850', '5 850 €'],
      ['33000', '33 000'],
      ['17', '17'],
      ['10', '10'],
      ['7', '7'],
    ]);
    assert.doesNotMatch(html, /\sstyle=|<!--|\?lit\$/);
    assert.match(html, /<td>52,1\s%<\/td>/);
  });

  test('that was drawn before and is wrong now is drawn no more', () => {
    const { html } = toPage(toPage(tile, { lang: 'en' }).html.replace('5850"', '33.000"'), {
      lang: 'en',
    });
    assert.equal(html, tile.replace('5850"', '33.000"'));
  });

  test('written as a block is drawn by an element in it, which the script leaves alone', () => {
    assert.match(
      toPage(block, options).html,
      /^<p data-metro="stat-tile" data-period="2020" data-value="5850" data-label="people"><metro-stat-tile data-period="2020" data-value="5850" data-label="people"><template shadowrootmode="open">.*<\/template>5,850 people<\/metro-stat-tile><\/p>$/s,
    );
  });

  test('written as a link is drawn where the link leads to the page that the site names', () => {
    const page = 'https://www.example.org/figure.html';
    const link = writeFigureLink(page, {
      tag: 'metro-stat-tile',
      attributes: [
        ['value', '141'],
        ['label', 'members'],
      ],
    });
    const quotation = `<blockquote lang="en"><p>141 members</p><p><a href="${link}">See this result</a></p></blockquote>`;
    assert.equal(count(toPage(quotation).html), 0);
    assert.equal(count(toPage(quotation, { figures: page }).html), 1);
    assert.equal(count(toPage(`<script data-figures="${page}"></script>${quotation}`).html), 1);
    assert.equal(count(toPage(quotation, { figures: 'https://elsewhere.example/' }).html), 0);
    assert.equal(
      count(toPage(quotation.replace('<a ', '<a rel="ugc nofollow" '), { figures: page }).html),
      0,
    );
    assert.equal(count(toPage(quotation.replace('141/', '%E9/'), { figures: page }).html), 0);
  });
});

const page = 'https://www.example.org/figure.html';
const quotation = `<blockquote><p>141 members <a href="${page}#metro-stat-tile/value=141/label=members">See</a></p></blockquote>`;
const linked = { lang: 'en', figures: page };

describe('a quotation whose link is a figure', () => {
  test('becomes the fallback of the element that takes its place', () => {
    assert.match(
      toPage(`<p>Before</p>${quotation}<p>After`, linked).html,
      /^<p>Before<\/p><metro-stat-tile data-value="141" data-label="members" data-quotation><template.*<\/template><blockquote>.*<\/blockquote><\/metro-stat-tile><p>After$/s,
    );
  });
  test('ends the paragraph before it, as its own tag would', () => {
    assert.match(toPage(`<p>Before${quotation}`, linked).html, /^<p>Before<\/p><metro-stat-tile /);
  });
  test('keeps the element inside where its tags end more than a paragraph', () => {
    for (const before of ['<svg><text>', '<svg><svg>', '<math>'])
      assert.match(toPage(before + quotation, linked).html, /><blockquote><metro-stat-tile /);
  });
  test('gives up its bar and its indent in a mail and a text too', () => {
    const tile = toMail('<metro-stat-tile value=141 label=members></metro-stat-tile>', linked);
    assert.equal(toMail(quotation, linked).html, tile.html);
    assert.equal(toText(quotation, linked).text, '141 members\n');
  });
  test('stands as it was where the figure is wrong', () => {
    const wrong = quotation.replace('141/', '33.000/');
    for (const write of [toPage, toMail]) assert.equal(write(wrong, linked).html, wrong);
    assert.match(toText(wrong, linked).text, /^> 141 members See/);
  });
  test('holds no tag that the parser would put elsewhere, whatever stands before it', () => {
    const tags = 'p b a i div table tr td li ul h1 span button svg math font br form pre nobr';
    const parts = [quotation, ...tags.split(' ').flatMap((tag) => [`<${tag}>`, `</${tag}>`])];
    const holds = (list: readonly string[]) => {
      const { html } = toPage(`<!doctype html>${list.join('')}`, linked);
      assert.deepEqual(fallbacksIn(parse(html)), Array(count(html)).fill('141 members See'));
    };
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...parts, quotation), { maxLength: 12 }), holds),
      {
        numRuns: 3000,
        seed: 2020,
      },
    );
  });
});

describe('styles', () => {
  test('stand in each figure, and a policy allows them by their published hash', async () => {
    const { html } = toPage(tile, { lang: 'en' });
    const [, styles = ''] = /<style>(.*?)<\/style>/s.exec(html) ?? [];
    const hash = createHash('sha256').update(styles).digest('base64');
    assert.ok((await styleHashes()).includes(`'sha256-${hash}'`));
    assert.equal(styles, inlineStyles['stat-tile']);
    assert.doesNotMatch(Object.values(inlineStyles).join(''), /[^\n -~]|<\//);
  });
  test('are allowed by a nonce', () => {
    assert.match(toPage(tile, { styles: { nonce: 'a"b' } }).html, /<style nonce="a&quot;b">/);
  });
  test('are a sheet that the page links to', () => {
    const { html } = toPage(tile, { styles: { link: '/s.css?a&b' } });
    assert.match(
      html,
      /<template shadowrootmode="open"><link rel="stylesheet" href="\/s.css\?a&amp;b"><div/,
    );
    assert.doesNotMatch(html, /<style/);
  });
});
