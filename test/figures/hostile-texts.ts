import fc from 'fast-check';
import { figures, type FigureName } from '#dist/figures.js';
import { attributesOf, languages, others, results } from '../../demo/examples.js';

/** The names of the figures. */
export const names = Object.keys(figures) as FigureName[];

/** The same cases in each run; another number looks further. A case that fails is printed with what repeats it. */
export const seed = 2020;

/** What has broken out of one template, parser or style sheet or another. Each would set `hacked` if it ran. */
const pieces = [
  ...['<script>hacked=1</script>', '"><img src=x onerror=hacked=1>', "' onclick=hacked=1 x='"],
  ...[
    '<svg onload=hacked=1>',
    '<!--',
    '-->',
    '</style>',
    '</template>',
    '<slot>',
    ']]>',
    '&lt;',
    '&#x3c;',
  ],
  ...[
    'javascript:hacked=1',
    'JaVaScRiPt:hacked=1',
    'java\tscript:hacked=1',
    '\u0001javascript:hacked=1',
  ],
  ...[
    'javascript&colon;hacked=1',
    'javascript\u0000:hacked=1',
    'java\nscript:hacked=1//',
    '\\javascript:',
  ],
  ...[
    'data:text/html,<script>hacked=1</script>',
    'vbscript:hacked=1',
    'blob:x',
    'file:///etc/passwd',
  ],
  ...[
    '//example.org/',
    'https://example.org/',
    'https:',
    '/x',
    '?x',
    '#x',
    'mailto:a@example.org',
    '\\',
  ],
  ...[
    '${hacked=1}',
    '{{hacked=1}}',
    '{% hacked %}',
    '<?php',
    '<%= hacked %>',
    '`',
    '$&',
    "$'",
    '$1',
    '$$',
  ],
  ...['lit$0$', '?lit$0$', '<!--?lit$-->', '{{lit-0}}', '$lit$', '<?>'],
  ...[
    'url(//example.org/x)',
    'expression(hacked=1)',
    '}*{display:none}',
    ';color:red',
    '@import "x";',
    '*/',
  ],
  ...[
    '\u202e',
    '\u2066',
    '\u2069',
    '\ufeff',
    '\u0000',
    '\u001b[31m',
    '\u2028',
    '\r\n',
    '\t',
    '\u00a0',
    '\u202f',
  ],
  ...['\ud800', '\udc00', '👩‍🔬', 'e\u0301\u0301\u0301', '𝟙', '١', 'İ', 'ﬁ'],
  ...['__proto__', 'constructor', 'toString', 'prototype', 'hasOwnProperty', 'valueOf'],
  ...[
    'undefined',
    'null',
    'NaN',
    '[object Object]',
    'Infinity',
    '-0',
    '1e9',
    '0x10',
    '1_000',
    '33.000',
  ],
  ...[
    '0',
    '1',
    '9',
    '99.9',
    '100%',
    '%',
    '**',
    '*',
    ';',
    '\\;',
    ':',
    ' to ',
    '→',
    '>',
    '/',
    '-',
    '−',
    '.',
    ',',
  ],
  ...[
    'EUR',
    'eur',
    'XXX',
    'es-',
    'fr_',
    'es-MX',
    'x-private',
    'more-than',
    'about',
    'people',
    'bar',
  ],
] as const;

/** Any text of any characters. The `binary` strings of fast-check are the same, but it takes a second to list their units. */
export const anyText = fc.string({
  unit: fc.nat(0x10f7ff).map((at) => String.fromCodePoint(at < 0xd800 ? at : at + 0x800)),
});

/** Any text, or one made of these pieces, or one longer than anybody writes. */
const hostileText = fc.oneof(
  anyText,
  fc.string({ unit: fc.constantFrom(...pieces), maxLength: 5 }),
  fc.constantFrom(...pieces, 'x'.repeat(5000), '<b>'.repeat(1000)),
);

/** A right text, with something hostile in place of a part of it. */
const spoilt = (text: string) =>
  fc
    .tuple(fc.nat(text.length), fc.nat(3), hostileText)
    .map(([at, length, piece]) => text.slice(0, at) + piece + text.slice(at + length));

const examplesOf = (name: FigureName): readonly Record<string, string>[] =>
  [...results, ...others]
    .filter(({ figure }) => figure === name)
    .flatMap((example) =>
      languages.map((lang) => ({
        lang,
        href: '/x',
        'source-href': '/y',
        ...attributesOf(example, lang),
      })),
    );

/** A right figure with one piece in place of one attribute: every piece, every attribute. */
export const everyPiece = (name: FigureName): Record<string, string>[] =>
  examplesOf(name)
    .slice(0, 1)
    .flatMap((example) =>
      figures[name].attributes.flatMap((attribute) =>
        pieces.map((piece) => ({ ...example, [attribute]: piece })),
      ),
    );

/** Every piece, every attribute, once: the figures that have an attribute in common share out its pieces. */
export const pieceForEach = (name: FigureName): Record<string, string>[] =>
  everyPiece(name).filter((_, index) => {
    const attribute = figures[name].attributes[Math.floor(index / pieces.length)] ?? '';
    const having = names.filter((each) => figures[each].attributes.some((of) => of === attribute));
    return having[index % having.length] === name;
  });

/** What an attacker or an accident makes of an example: hostile text in some of its attributes, or in others. */
export const hostileInput = (name: FigureName): fc.Arbitrary<Record<string, string>> =>
  fc.constantFrom(...examplesOf(name)).chain((example) => {
    const attributes = fc.subarray([...figures[name].attributes], { minLength: 1, maxLength: 3 });
    return attributes.chain((chosen) =>
      fc
        .tuple(...chosen.map((each) => fc.oneof(hostileText, spoilt(example[each] ?? ''))))
        .map((texts) => ({
          ...example,
          ...Object.fromEntries(chosen.map((each, index) => [each, texts[index] ?? ''])),
        })),
    );
  });

/** Names that no figure reads: of handlers, of gadgets of other scripts, of prototypes, and what only looks like ours. */
const otherNames = [
  ...[
    'onclick',
    'onerror',
    'onfocus',
    'autofocus',
    'style',
    'class',
    'id',
    'is',
    'slot',
    'part',
    'hidden',
    'srcdoc',
    'src',
  ],
  ...[
    'hx-get',
    'hx-on:click',
    'data-hx-get',
    'data-bind',
    'uk-icon',
    'x-data',
    'v-html',
    'ng-bind-html',
    '@click',
    ':href',
  ],
  ...[
    '__proto__',
    'constructor',
    'prototype',
    'toString',
    'valueOf',
    'hasOwnProperty',
    '__defineGetter__',
    'length',
  ],
  ...[
    '',
    '=',
    'data-',
    'data-data-value',
    'metro',
    'block',
    'VALUE',
    'Label',
    'val%75e',
    'value%00',
    'value\u0000',
    'l\u0430bel',
  ],
  ...[
    '><img src=x onerror=hacked=1>',
    '%3E%3Cimg%20src=x%20onerror=hacked=1%3E',
    '"onclick="hacked=1',
    "'",
    '`',
    '<!--',
    '-->',
  ],
  ...[
    '</template>',
    '</style>',
    '</script><script>hacked=1</script>',
    'a/b',
    'a%2Fb',
    '\r\n',
    '\u202e',
    '\u2028',
    '$lit$',
    'lit$0$',
    '😀',
    '.value',
    '?hidden',
  ],
] as const;

/** Any name, or one of these. */
export const hostileName = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...otherNames) },
  fc.string({ unit: fc.constantFrom(...otherNames), minLength: 1, maxLength: 3 }),
  anyText,
);

/** Attributes as written, in their order. */
export type Attributes = readonly (readonly [name: string, value: string])[];

/** Attributes of a right figure among others, of hostile names and values, twice the same too, in any order. */
export const hostileAttributes = (name: FigureName): fc.Arbitrary<Attributes> =>
  fc.constantFrom(...examplesOf(name)).chain((example) => {
    const other = fc.tuple(hostileName, fc.oneof(hostileText, fc.constant('hacked=1')));
    const all = fc.tuple(fc.array(other, { minLength: 1, maxLength: 5 }), fc.boolean());
    return all.map(([others, first]) =>
      first ? [...others, ...Object.entries(example)] : [...Object.entries(example), ...others],
    );
  });

/** Every one of these names, before and after the attributes of a right figure. */
export const everyName = (name: FigureName): Attributes[] =>
  examplesOf(name)
    .slice(0, 1)
    .flatMap((example) =>
      otherNames.flatMap((each) => [
        [[each, 'hacked=1'] as const, ...Object.entries(example)],
        [...Object.entries(example), [each, '9'] as const],
      ]),
    );

/** Every one of these names, once at each place: the figures share them out. */
export const nameForEach = (name: FigureName): Attributes[] =>
  everyName(name).filter((_, index) => index % names.length === names.indexOf(name));

/** Whether following an address runs nothing: it leads to a page or a letter, or nowhere. */
export const isHarmless = (address: string): boolean =>
  !URL.canParse(address, 'https://example.org/') ||
  ['http:', 'https:', 'mailto:'].includes(new URL(address, 'https://example.org/').protocol);
