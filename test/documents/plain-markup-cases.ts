/**
 * A page: the attributes of its script's tag, what is in it, and the figures drawn, as `parent names of attributes`; the parent
 * is `quotation` where a figure has taken the place of one.
 */
export type PlainMarkupCase = readonly [
  what: string,
  script: string,
  content: string,
  ...drawn: readonly string[],
];

/** Where the pages of these cases stand. */
export const address = 'https://city.example/news/today.html';

const page = 'https://city.example/figure.html';
const both = `data-figures="${page}" data-upgrade="links blocks"`;
const links = `data-figures="${page}"`;
const carried = '#metro-stat-tile/value=141/label=members';

const quotation = (link: string, words = '141 members ') =>
  `<blockquote><p>${words}${link}</p></blockquote>`;
const linkTo = (href: string, attributes = '') => `<a href="${href}"${attributes}>See</a>`;
const link = quotation(linkTo(page + carried));
const blockIn = (tag: string, more = '') =>
  `<${tag} data-metro="stat-tile" data-value="141" data-label="members"${more}>141 members</${tag}>`;
const block = blockIn('p');

const inLink = 'quotation value label';
const inBlock = 'p value label';

const rules: readonly PlainMarkupCase[] = [
  ['nothing is said', '', link + block],
  ['a page is named', links, link + block, inLink],
  ['links count, but no page is named', 'data-upgrade="links"', link + block],
  ['blocks count', 'data-upgrade="blocks"', link + block, inBlock],
  ['a page is named, and blocks count', `${links} data-upgrade="blocks"`, link + block, inBlock],
  ['both count', both, link + block, inLink, inBlock],
  ['in any order', `${links} data-upgrade=" blocks\n links "`, link + block, inLink, inBlock],
  ['no form counts', `${links} data-upgrade=""`, link + block],
  ['a form that there is not', `${links} data-upgrade="all"`, link + block],
  ['an empty page', 'data-figures=""', link + block],
  ['a page of space alone', 'data-figures=" "', quotation(linkTo(carried)) + link],
  [
    'the first tag counts',
    both,
    `<script data-figures="https://x.example/"></script>${link}`,
    inLink,
  ],
  ['no tag in a template counts', '', `<template><script ${both}></script></template>${block}`],
  [
    'no tag in a comment or text counts',
    '',
    `<!-- <script ${both}></script> --><textarea><script ${both}></script></textarea>${block}`,
  ],
  ['no other element counts', '', `<div ${both}></div><meta ${both}>${link}${block}`],
];

const areas = `<main><article class="text">${block}</article></main><section class="comments">${link}${block}</section>`;
const where: readonly PlainMarkupCase[] = [
  ['everywhere', both, areas, inBlock, inLink, inBlock],
  ['not in comments', `${both} data-where=":not(.comments *)"`, areas, inBlock],
  ['in the text', `${both} data-where="body > main > article *"`, areas, inBlock],
  ['in either', `${both} data-where=".text *, .comments > p"`, areas, inBlock, inBlock],
  [
    'in what a visitor marks as text',
    `${both} data-where="body > main > article *"`,
    `<section class="comments"><main><article>${block}</article></main></section>`,
  ],
  ['nowhere', `${both} data-where=".none *"`, areas],
  ['a selector that is none', `${both} data-where="main["`, areas],
  ['an empty one', `${both} data-where=""`, areas],
  ...[
    ':not(:contains(x))',
    ':not(:matches(i))',
    ':not(:header)',
    ':not(:text)',
    ':not(:scope)',
    '[id!=x]',
  ].map((selector): PlainMarkupCase => [
    `${selector}, which is no selector of pages`,
    `${both} data-where="${selector}"`,
    areas,
  ]),
  ['one that begins in the middle', `${both} data-where="> main *"`, areas],
  ['by what stands before', `${both} data-where="main + section > blockquote"`, areas, inLink],
];

const visitors: readonly PlainMarkupCase[] = [
  'ugc',
  'nofollow',
  'UGC',
  'noopener\tNoFollow',
  'nofollow ugc',
].map((rel) => [`rel=${rel}`, both, quotation(linkTo(page + carried, ` rel="${rel}"`))]);
const others: readonly PlainMarkupCase[] = [
  'noopener',
  'noreferrer external',
  'x-ugc',
  'nofollows',
  '',
].map((rel) => [`rel=${rel}`, both, quotation(linkTo(page + carried, ` rel="${rel}"`)), inLink]);

/** Addresses of the named page, and others: each with the page that is named, and what the page says of its own address. */
const same: readonly (readonly [href: string, named?: string, head?: string])[] = [
  [page],
  ['/figure.html'],
  ['../figure.html'],
  ['//city.example/figure.html'],
  ['HTTPS://City.Example:443/figure.html'],
  ['https:\\\\city.example\\figure.html'],
  [' https://city.example/figure.html'],
  ['https://city.example/a/../figure.html'],
  ['https://city.example/%2e/figure.html'],
  [page, '/figure.html'],
  [page, '../figure.html#top'],
  ['figure.html', 'figure.html'],
  ['https://bücher.example/f', 'https://xn--bcher-kva.example/f'],
  ['figure.html', page, '<base href="https://city.example/">'],
  ['figure.html', page, '<base href="/">'],
  ['figure.html', page, '<base target="_top"><base href="/"><base href="/x/">'],
  ['../figure.html', page, '<base href="javascript:1">'],
  ['../figure.html', page, '<base href="data:text/html,x">'],
  ['../figure.html', page, '<template><base href="/a/b/"></template>'],
  ['https://city.example/figure.html?'],
  ['https://city.example/figure.html?ref=city.example'],
  ['/wiki?page=1&ref=city.example', 'https://city.example/wiki?page=1'],
  ['figure.html', '/news/figure.html?ref=city.example'],
];
const different: typeof same = [
  ['https://city.example/figure.html.php'],
  ['https://city.example/figure.html/'],
  ['https://city.example/Figure.html'],
  ['https://city.example/figure%2Ehtml'],
  ['https://city.example/figure.html?x=1'],
  ['http://city.example/figure.html'],
  ['https://city.example:8443/figure.html'],
  ['https://city.example./figure.html'],
  ['https://user@city.example/figure.html'],
  ['https://city.example@evil.example/figure.html'],
  ['https://city.example.evil.example/figure.html'],
  ['https://evil.example/?https://city.example/figure.html'],
  ['https://evil.example/#https://city.example/figure.html'],
  ['https://relative.invalid/figure.html'],
  ['https://a.invalid/figure.html', '/figure.html'],
  ['https://city.example/fig\ture.html'],
  ['https://city.example/fig\nure.html'],
  ['https://city.example/figure.html\u202e'],
  ['javascript:https://city.example/figure.html'],
  ['figure.html', page],
  ['figure.html', page, '<base href="https://evil.example/">'],
  ['', page],
  ['/wiki?page=2&ref=city.example', 'https://city.example/wiki?page=1'],
  ['https://city.example/figure.html?href=city.example'],
];
const addresses: readonly PlainMarkupCase[] = [
  ...same.map(([href, named = page, head = '']): PlainMarkupCase => [
    `${JSON.stringify(href)} is ${named} ${head}`,
    `data-figures="${named}"`,
    head + quotation(linkTo(href + carried)),
    inLink,
  ]),
  ...different.map(([href, named = page, head = '']): PlainMarkupCase => [
    `${JSON.stringify(href)} is not ${named} ${head}`,
    `data-figures="${named}"`,
    head + quotation(linkTo(href + carried)),
  ]),
];

const nothingSeen = [
  '',
  ' ',
  '\u00a0',
  '\u200b',
  '\u200d\u2060',
  '\ufeff',
  '\u00ad',
  '\u3164',
  '\uffa0',
  '…',
  '— ',
  '<br>',
  '<img alt="141 members">',
];
const quotations: readonly PlainMarkupCase[] = [
  ...nothingSeen.map((words): PlainMarkupCase => [
    `${JSON.stringify(words)} is no sentence`,
    both,
    quotation(linkTo(page + carried), words),
  ]),
  ['a word is one', both, quotation(linkTo(page + carried), '会員'), inLink],
  ['a digit is one', both, quotation(linkTo(page + carried), '9'), inLink],
  [
    'words after the link',
    both,
    `<blockquote>${linkTo(page + carried)} members</blockquote>`,
    inLink,
  ],
  [
    'in two paragraphs',
    both,
    `<blockquote><p>141 members</p><p>${linkTo(page + carried)}</p></blockquote>`,
    inLink,
  ],
  ['with another link', both, quotation(linkTo(page + carried) + linkTo('/'))],
  ['with another figure link', both, quotation(linkTo(page + carried) + linkTo(page + carried))],
  ['with a link in SVG', both, quotation(`${linkTo(page + carried)}<svg><a href="/">x</a></svg>`)],
  ['a link in SVG', both, quotation(`<svg>${linkTo(page + carried)}</svg>`)],
  ['with a script or a style', both, quotation(`${linkTo(page + carried)}<style>p {}</style>`)],
  ['in another language', both, link.replace('>', ' lang="fr">'), `${inLink} lang`],
  [
    'in another language than that of the link',
    both,
    quotation(linkTo(`${page + carried}/lang=es`)).replace('>', ' lang="fr">'),
    `${inLink} lang`,
  ],
  ...[
    '<p>Text',
    '<p><b>Text',
    '<p>',
    '<br>',
    '<img>',
    'text',
    '<math><mi>',
    '<table>',
    '<ul><li>',
  ].map((before): PlainMarkupCase => [`after ${before}`, both, before + link, inLink]),
  ['in another link', both, `<a href=x>Text${link}`],
  ['wrong', both, quotation(linkTo(`${page}#metro-stat-tile/value=33.000/label=x`))],
  ['no quotation', both, `<p>141 members ${linkTo(page + carried)}</p>`],
  ['in the inner of two', both, `<blockquote>Words ${link}</blockquote>`, inLink],
  [
    'in the outer of two',
    both,
    `<blockquote>Words <blockquote>more</blockquote>${linkTo(page + carried)}</blockquote>`,
    inLink,
  ],
  ['that is edited', both, `<div contenteditable>${link}</div>`],
  [
    'in which something is edited',
    both,
    quotation(`<span contenteditable>${linkTo(page + carried)}</span>`),
  ],
  ['with what editors wrongly write', both, `<div contenteditable="FALSE">${link}</div>`],
  ['that is not edited', both, `<div contenteditable="false">${link}</div>`, inLink],
  [
    'in an element of ours',
    both,
    `<metro-theme-badge theme="quality-of-life">${link}</metro-theme-badge>`,
    'quotation theme',
  ],
  [
    'around an element of ours',
    both,
    quotation(
      `<metro-theme-badge theme="quality-of-life">x</metro-theme-badge>${linkTo(page + carried)}`,
    ),
    'p theme',
  ],
  ['in a template', both, `<template>${link}</template>`],
  [
    'in a declarative root',
    both,
    `<div><template shadowrootmode="open">${link}${block}</template></div>`,
  ],
  [
    'in an unknown form of it',
    both,
    `<div><template shadowrootmode="x">${link}${block}</template></div>`,
  ],
  [
    'with a block in it',
    both,
    `<blockquote>${block}${linkTo(page + carried)}</blockquote>`,
    inBlock,
  ],
  [
    'with a block in it that does not count',
    links,
    `<blockquote>${block}${linkTo(page + carried)}</blockquote>`,
  ],
  [
    'that is a block too',
    both,
    `<blockquote data-metro="theme-badge" data-theme="quality-of-life">x ${linkTo(page + carried)}</blockquote>`,
    'quotation theme',
  ],
  ['that names no figure', both, quotation(linkTo(`${page}#metro-`))],
  ['that names no element of ours', both, quotation(linkTo(`${page}#x-tile/value=1#metro-`))],
  [
    'that names one without our prefix',
    both,
    quotation(linkTo(`${page}#stat-tile/value=1/label=x#metro-`)),
  ],
  ['with a lone %', both, quotation(linkTo(`${page + carried}%`))],
  [
    'with a space in its address',
    both,
    quotation(linkTo(`${page}#metro-stat-tile/value=1/label=a b`)),
  ],
  [
    'with bytes that are no text',
    both,
    quotation(linkTo(`${page}#metro-stat-tile/value=%E9/label=x`)),
  ],
  [
    'with a name in other letters',
    both,
    quotation(linkTo(page + carried.replace('metro-', 'Metro-'))),
  ],
  [
    'that says what to look for in the page',
    both,
    quotation(linkTo(`${page + carried}:~:text=members`)),
    inLink,
  ],
];

const hostile = [
  'onclick=hacked%3D1',
  'style=color%3Ared',
  'is=x-y',
  'slot=x',
  'class=x',
  'id=x',
  'part=x',
  'hx-get=%2Fx',
  'data-hx-get=%2Fx',
  'bind=x',
  'uk-icon=x',
  '__proto__=x',
  'constructor=x',
  'toString=x',
  'prototype=x',
  'hasOwnProperty=x',
  'valueOf=x',
  '=x',
  '',
  'x',
  'data-=x',
  'data-data-value=9',
  'metro=gender-split',
  'VALUE=9',
  'Label=9',
  'val%75e=9',
  'value%00=9',
  'value%20=9',
  '%20a=1',
  '%3E%3Cimg%20src%3Dx%20onerror%3Dhacked%3D1%3E=1',
  'm"onclick="hacked=1=1'.replaceAll('"', '&quot;'),
  'a%2Fb=1',
  'xmlns=x',
  'xlink:href=x',
  'shadowrootmode=open',
  'value.=9',
  '🙂=1',
];
const names: readonly PlainMarkupCase[] = [
  ...hostile.map((entry): PlainMarkupCase => [
    `a link with ${entry}`,
    both,
    quotation(linkTo(`${page}#metro-stat-tile/${entry}/value=141/label=members/${entry}`)),
    inLink,
  ]),
  ['a name twice', both, quotation(linkTo(`${page + carried}/value=9`)), inLink],
  [
    'a name twice, once empty',
    both,
    quotation(linkTo(`${page}#metro-stat-tile/value=/label=members/value=141`)),
    'quotation label value',
  ],
  [
    'a name with data- before it',
    both,
    quotation(linkTo(`${page}#metro-stat-tile/data-value=141/label=members`)),
    'quotation label value',
  ],
  [
    'the first of a name and its twin',
    both,
    quotation(linkTo(`${page + carried}/data-value=9`)),
    inLink,
  ],
  ...[
    'onclick="hacked=1"',
    'style="color:red"',
    'data-hx-get="/x"',
    'data-bind="x"',
    'data-uk-icon="x"',
    'data-__proto__="x"',
    'data-constructor="x"',
    'data-="x"',
    'data-data-value="9"',
    'value="9"',
    'is="x-y"',
    'slot="x"',
    'data-onclick="hacked=1"',
    'data-style="x"',
    'data-x=y/data-z',
  ].map((attribute): PlainMarkupCase => [
    `a block with ${attribute}`,
    both,
    blockIn('p', ` ${attribute}`),
    inBlock,
  ]),
];

const blocks: readonly PlainMarkupCase[] = [
  ...['div', 'section', 'article', 'li', 'h2', 'figure', 'span', 'strong'].map(
    (tag): PlainMarkupCase => [`<${tag}>`, both, blockIn(tag), `${tag} value label`],
  ),
  ['<blockquote>', both, blockIn('blockquote'), inLink],
  ['<td>', both, `<table><tr>${blockIn('td')}</table>`, 'td value label'],
  ...[
    'title',
    'textarea',
    'noscript',
    'style',
    'xmp',
    'iframe',
    'noembed',
    'noframes',
    'script type="x"',
    'select',
    'option',
    'table',
    'form',
    'button',
    'a',
    'label',
    'object',
    'video',
    'canvas',
    'details',
    'template',
    'my-element',
    'form><input name="matches"',
    'fieldset',
  ].map((tag): PlainMarkupCase => [
    `<${tag}> is no block`,
    both,
    blockIn(tag).replace(/<\/.*/, `</${tag.replace(/\W.*/, '')}>`),
  ]),
  ['in SVG', both, `<svg>${blockIn('section')}</svg>`],
  [
    'in SVG, where HTML begins again',
    both,
    `<svg><foreignObject>${block}</foreignObject></svg>`,
    inBlock,
  ],
  ...[
    'title',
    'textarea',
    'noscript',
    'xmp',
    'style',
    'svg><style',
    'svg><title',
    'math><mtext',
  ].map((tag): PlainMarkupCase => [
    `in <${tag}>`,
    both,
    `<${tag}>${block}</${tag.replace(/.*</, '')}>`,
    ...(/^svg|mtext/.test(tag) ? [inBlock] : []),
  ]),
  ['in a comment', both, `<!-- ${block} -->`],
  [
    'in a block',
    both,
    `<div data-metro="theme-badge" data-theme="quality-of-life">x ${block}</div>`,
    'div theme',
  ],
  [
    'in a block that is wrong',
    both,
    `<div data-metro="stat-tile" data-value="33.000">x ${block}${link}</div>`,
    inBlock,
    inLink,
  ],
  ['in a block of no figure', both, `<div data-metro="pie">x ${block}</div>`, inBlock],
  ['no name', both, '<p data-metro data-value="1" data-label="x">x</p>'],
  ...[
    '__proto__',
    'constructor',
    'toString',
    'stat-tile ',
    'STAT-TILE',
    'metro-stat-tile',
    'x-y',
    '<img src=x>',
  ].map((name): PlainMarkupCase => [
    `data-metro="${name}"`,
    both,
    `<p data-metro="${name}" data-value="1" data-label="x">x</p>`,
  ]),
];

/** What becomes a figure, in a page and in a document alike. */
export const plainMarkupCases: Readonly<Record<string, readonly PlainMarkupCase[]>> = {
  'what the site says': rules,
  'where it counts': where,
  'who wrote it': [...visitors, ...others],
  'where it leads': addresses,
  'in which quotation': quotations,
  'which names pass': names,
  'in which block': blocks,
};
