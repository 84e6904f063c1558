import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { simpleParser } from 'mailparser';
import { figures, isFigureName } from '#dist/figures.js';
import { parseDocument } from '#dist/documents/document.js';
import { findFigures, type FoundFigure } from '#dist/documents/found-figure.js';
import { checker, toMail, toText } from '#dist/documents/index.js';
import { languages, results, type ExampleLanguage } from '../../demo/examples.js';
import { published } from '../../demo/results-data.js';
import { writeFigure } from '../../demo/results-document.js';
import { contrastOf } from '../browsers/contrast.js';
import { modes, seenIn, type Kind } from './contrast.js';
import { lintMail, type Rule } from './lint.js';
import { mail, mailOf, source, subject, text } from './newsletter.js';
import { deliver } from './send.js';
import { examples } from '../documents/example-documents.js';
import { noReason, supportPage } from './support.js';

const examplesIn = (language: ExampleLanguage): string =>
  examples
    .filter(({ name }) => !name.startsWith('wrong'))
    .map((example) => `${writeFigure(example, language)}\n`)
    .join('');

/** The newsletter, and every example, each language as a mail of its own. */
const mails: Readonly<Record<string, string>> = {
  newsletter: mail.html,
  ...Object.fromEntries(
    languages.map((each) => [`examples in ${each}`, mailOf(examplesIn(each), each)]),
  ),
  'examples from right to left': mailOf(examplesIn('en'), 'ar'),
};

describe('the newsletter', () => {
  const found = [...findFigures(parseDocument(source), { upgrade: 'blocks' })];

  /** What it is given, but where it leads: that is for the newsletter to say. */
  const givenTo = ({ attributes }: FoundFigure) =>
    Object.fromEntries(
      attributes
        .map(([name, value]) => [name.replace(/^data-/, ''), value] as const)
        .filter(([name]) => !['metro', 'href'].includes(name)),
    );

  test('has figures of every kind, as elements and as plain markup', () => {
    assert.deepEqual(new Set(found.map(({ name }) => name)), new Set(Object.keys(figures)));
    assert.deepEqual(new Set(found.map(({ form }) => form)), new Set(['element', 'block']));
  });

  for (const figure of found)
    test(`states what is published: ${figure.sentence}`, () => {
      const example = results.find(
        ({ figure: name, sentence }) =>
          name === figure.name &&
          sentence.fr.replaceAll('\u00a0', ' ') === figure.sentence.replaceAll('\u00a0', ' '),
      );
      assert.ok(example);
      const { attributes } = published.results.find(({ id }) => id === example.name) ?? {};
      // Whose newsletter it is says the source.
      const given = {
        ...givenTo(figure),
        ...('period' in givenTo(figure) && { source: 'Metropolis' }),
      };
      assert.deepEqual(given, attributes?.['fr']);
      assert.ok(isFigureName(figure.name));
      const { outputs } = figures[figure.name].render(givenTo(figure), figure.lang);
      assert.equal(
        outputs?.sentence.replaceAll('\u00a0', ' '),
        figure.sentence.replaceAll('\u00a0', ' '),
      );
    });

  test('leaves nothing to put right', () => {
    assert.deepEqual(
      [mail.findings, text.findings, checker({ upgrade: 'blocks' })(source, 'newsletter')],
      [[], [], []],
    );
  });

  test('arrives as it was sent', async () => {
    const sent = { subject, html: mail.html, text: text.text };
    const message = await deliver(sent);
    const parsed = await simpleParser(message, { skipTextToHtml: true });
    assert.deepEqual({ subject: parsed.subject, html: parsed.html, text: parsed.text }, sent);
    const type = parsed.headers.get('content-type');
    assert.equal(
      type && typeof type === 'object' && 'value' in type && type.value,
      'multipart/alternative',
    );
    const parts = [...message.toString('latin1').matchAll(/^Content-Type: (text\/.+)\r$/gm)];
    assert.deepEqual(
      parts.map(([, part]) => part),
      ['text/plain; charset=utf-8', 'text/html; charset=utf-8'],
    );
  });
});

describe('one line stays one line in a text', () => {
  const breaks = [
    '\n',
    '\r\n',
    '\r',
    '&#10;',
    '&#13;&#10;',
    '\f',
    '&#11;',
    '&#x85;',
    '&#x2028;',
    '&#x2029;',
  ];
  const forged = 'https://forged.example/';
  const places: Readonly<Record<string, (text: string) => string>> = {
    'a label': (text) => `<metro-stat-tile lang="en" value="1" label="${text}">1</metro-stat-tile>`,
    'a figure in a line': (text) =>
      `<p>In <metro-stat-tile lang="en" value="1" label="${text}">1</metro-stat-tile> year</p>`,
    'a source': (text) =>
      `<metro-stat-tile lang="en" value="1" label="x" source="${text}">1</metro-stat-tile>`,
    'where a figure leads': (text) =>
      `<metro-stat-tile lang="en" value="1" label="x" href="https://a.example/${text}">1</metro-stat-tile>`,
    'where a source is': (text) =>
      `<metro-stat-tile lang="en" value="1" label="x" source="y" source-href="https://a.example/${text}">1</metro-stat-tile>`,
    'an alternative text': (text) => `<p><img alt="${text}"></p>`,
    'an address': (text) => `<p><a href="https://a.example/${text}">x</a></p>`,
    'a sentence': (text) =>
      `<metro-stat-tile lang="en" value="1.000" label="x">${text}</metro-stat-tile>`,
  };
  for (const [place, write] of Object.entries(places))
    test(place, () => {
      for (const each of [...breaks, ' ', '&#x1b;[2J', '&gt; &lt;']) {
        const { text } = toText(write(`a${each}${each}${forged}`), { lang: 'en' });
        assert.doesNotMatch(text, /^\W*https:\/\/forged/m, JSON.stringify(each));
        assert.doesNotMatch(text, /[^\P{Cc}\n]|[\u2028\u2029]/u, JSON.stringify(each));
        if (/lead|source is|address/.test(place))
          assert.doesNotMatch(text, /\s\W*https:\/\/forged/);
      }
    });
});

/** Each rule of the linter, and ways to break it: what is replaced in the newsletter, and by what. */
const broken: Readonly<Record<Rule, readonly (readonly [from: string, to: string])[]>> = {
  html: [
    ['<!doctype html>', ''],
    ['<td ', '<td bgcolor="#ffffff" '],
    ['</b>', '</b></i>'],
    ['</b>', ''],
  ],
  weight: [['</h1>', `${'x'.repeat(102_400)}</h1>`]],
  element: [
    ['<br />', '<svg></svg>'],
    ['<br />', '<img src="https://metropolis.example/a.png" alt="">'],
    ['<br />', '<metro-theme-badge theme="quality-of-life"></metro-theme-badge>'],
    ['<br />', '<div></div>'],
    ['</title>', '</title><style>td { color: red }</style>'],
    ['</title>', '</title><link rel="stylesheet" href="https://metropolis.example/a.css">'],
    ['</title>', '</title><script>1</script>'],
  ],
  missing: [
    [' role="presentation"', ''],
    [' cellpadding="0"', ''],
    [' cellspacing="0"', ''],
    [' border="0"', ''],
    [' lang="fr"', ''],
    [' bgcolor="#ffffff"', ''],
  ],
  attribute: [
    ['<b ', '<b class="a" '],
    ['<b ', '<b id="a" '],
    ['<b ', '<b onclick="a()" '],
    ['<b ', '<b aria-label="a" '],
    ['<b ', '<b role="heading" '],
    ['<b ', '<b data-metro="stat-tile" '],
    ['<tr>', '<tr bgcolor="#ffffff">'],
  ],
  'attribute-value': [
    ['role="presentation"', 'role="table"'],
    ['cellspacing="0"', 'cellspacing="2"'],
    ['width="600"', 'width="640"'],
    ['width="100%"', 'width="600"'],
    ['width="36%"', 'width="36.5%"'],
    ['href="https:', 'href="javascript:'],
    ['href="https:', 'href="data:'],
    ['href="https://metropolis.example/', 'href="/'],
    ['bgcolor="#ffffff"', 'bgcolor="white"'],
  ],
  style: [
    ['margin: 0 0 16px"', 'position: absolute"'],
    ['margin: 0 0 16px"', 'display: flex"'],
    ['margin: 0 0 16px"', 'display: grid"'],
    ['margin: 0 0 16px"', 'padding: 16px"'],
    ['margin: 0 0 16px"', 'nothing"'],
    ['background: #ffffff', 'background: #ffffff; background-image: none'],
  ],
  'style-value': [
    ['margin: 0 0 16px"', 'margin: 0 0 -16px"'],
    ['margin: 0 0 16px"', 'margin: 0 0 1em"'],
    ['margin: 0 0 16px"', 'margin: 0 auto"'],
    ['color: #0b3d91', 'color: var(--accent)'],
    ['color: #0b3d91', 'color: rgb(11 61 145)'],
    ['font: 16px/24px Arial', 'font: 1rem/24px Arial'],
    ['font: 16px/24px Arial', 'font: 16px Arial'],
    ['background: #ffffff', 'background: url(https://metropolis.example/a.png)'],
    ['width:36%', 'width:36.5%'],
  ],
  key: [
    ['\u00a0</span>\u00a0', '\u00a0</span> '],
    ['\u00a0</span>\u00a0', '\u00a0</span>'],
    ['\u00a0</span>\u00a0', '■</span>\u00a0'],
    ['\u00a0</span>\u00a0', '<b>\u00a0</b></span>\u00a0'],
  ],
  comment: [['<br />', '<!--[if mso]><br><![endif]-->']],
  sign: [
    ['</h1>', '33\u202f000</h1>'],
    ['</h1>', '\u2068Metropolis\u2069</h1>'],
    ['</h1>', '&#8239;</h1>'],
    ['</h1>', '\u200b</h1>'],
  ],
  'table-width': [
    ['width:100%;margin', 'margin'],
    ['width:100%;margin', 'width:300px;margin'],
    [' width="100%"', ''],
    ['<table role="presentation" cell', '<table role="presentation" width="100%" cell'],
    ['                width="600"\n', ''],
  ],
  ground: [
    ['bgcolor="#ffffff"', 'bgcolor="#fffffe"'],
    ['; background: #ffffff', ''],
  ],
  'text-ground': [
    [
      'bgcolor="#ffffff"\n                style="padding: 24px 0; background: #ffffff',
      'bgcolor="#0b3d91"\n                style="padding: 24px 0; background: #0b3d91',
    ],
  ],
  'text-colour': [['; color: #16202e', '']],
  'text-height': [
    ['font: 16px/24px Arial', 'font: 28px/24px Arial'],
    ['; line-height: 36px', ''],
  ],
  'bar-sum': [
    [
      '<td width="36%" height="14" bgcolor="#0f408e" style="width:36%',
      '<td width="35%" height="14" bgcolor="#0f408e" style="width:35%',
    ],
  ],
  'bar-width': [
    ['style="width:36%', 'style="width:35%'],
    ['style="width:36%;', 'style="'],
  ],
  'bar-height': [
    ['height="14"', 'height="15"'],
    ['font-size:1px;', ''],
    ['line-height:14px;', ''],
    [';mso-line-height-rule:exactly', ''],
  ],
  'bar-text': [
    ['exactly">\u00a0<', 'exactly">36 %<'],
    ['exactly">\u00a0<', 'exactly"><'],
    ['exactly">\u00a0<', 'exactly"><b>\u00a0</b><'],
  ],
};

describe('the mail linter', () => {
  for (const [name, html] of Object.entries(mails))
    test(`finds nothing: ${name}`, () => {
      assert.deepEqual(lintMail(html), []);
    });

  for (const [rule, ways] of Object.entries(broken))
    test(`finds what breaks the rule ${rule}`, () => {
      for (const [from, to] of ways) {
        assert.ok(mail.html.includes(from), from);
        const told = lintMail(mail.html.replace(from, to));
        assert.ok(
          told.some((each) => each.startsWith(`${rule}: `)),
          `${from} → ${to}: ${told.join('\n')}`,
        );
      }
    });
});

test('what clients support of it is as test/mail/caniemail.txt says (UPDATE=1 writes it)', () => {
  const file = new URL('../../../test/mail/caniemail.txt', import.meta.url);
  const before = readFileSync(file, 'utf8');
  const page = supportPage(Object.values(mails), before);
  if (process.env['UPDATE']) writeFileSync(file, page);
  assert.equal(readFileSync(file, 'utf8'), page);
  assert.ok(!page.includes(noReason), 'each feature has a reason why it does no harm');
});

/**
 * The least contrast by WCAG 2.2, 1.4.3 and 1.4.11. A dark mode that keeps the colours of marks leaves the dark ones less than
 * that: their neighbours are lighter, and every share stands in words below.
 */
const least = (kind: Kind, mode: string): number =>
  kind === 'text' ? 4.5 : ['in part inverted', 'all text white'].includes(mode) ? 2 : 3;

describe('a key has the colour of the part of a bar that its words are about', () => {
  for (const [name, html] of Object.entries(mails))
    for (const [mode, change] of Object.entries(modes))
      test(`${name}, ${mode}`, () => {
        const written = seenIn(html);
        const ofText = new Set(
          written.flatMap(({ kind, colour }) => (kind === 'text' ? [colour.join()] : [])),
        );
        // The part of a whole has no key: it has the colour of its number.
        const marks = written
          .filter(({ kind, colour }) => kind !== 'cell' || !ofText.has(colour.join()))
          .map(change);
        const coloursOf = (kind: Kind) => [
          ...new Set(marks.filter((each) => each.kind === kind).map(({ colour }) => colour.join())),
        ];
        assert.ok(coloursOf('key').length > 3);
        assert.deepEqual(coloursOf('key').sort(), coloursOf('cell').sort());
      });
});

describe('all is told from its ground', () => {
  for (const [name, html] of Object.entries(mails))
    for (const [mode, change] of Object.entries(modes))
      test(`${name}, ${mode}`, () => {
        const faint = seenIn(html)
          .map(change)
          .filter(({ kind, colour, ground }) => contrastOf(colour, ground) < least(kind, mode))
          .map((seen) => `${seen.what}: ${contrastOf(seen.colour, seen.ground).toFixed(2)}`);
        assert.deepEqual(faint, []);
      });
});

/** Programs that read mail in a terminal, and how they write a document as text. */
const terminals: Readonly<Record<string, readonly string[]>> = {
  '/usr/bin/w3m': ['-dump', '-T', 'text/html', '-I', 'utf-8', '-O', 'utf-8', '-cols'],
  '/usr/bin/lynx': ['-stdin', '-dump', '-assume_charset=utf-8', '-display_charset=utf-8', '-width'],
};

for (const [program, options] of Object.entries(terminals))
  describe(
    `read with ${program}`,
    { skip: !existsSync(program) && `${program} is missing` },
    () => {
      const dump = (width: number, html = mail.html): string => {
        const last = options.at(-1) ?? '';
        const sized = last === '-width' ? [`-width=${width}`] : [last, `${width}`];
        return execFileSync(program, [...options.slice(0, -1), ...sized], { input: html })
          .toString()
          .replaceAll('\u00a0', ' ');
      };

      test('no value is parted from its unit, at any width', () => {
        for (const width of [40, 60, 80])
          for (const value of ['36 %', '52 %', '+16 points', '−14 points', '5 850', '57 %'])
            assert.ok(dump(width).includes(value), `${value} in ${width} columns`);
      });

      test('a bar leaves at most one empty line', () => {
        assert.doesNotMatch(dump(60, mailOf(examplesIn('fr'), 'fr')), /\S\s*\n(\s*\n){2,}\s*\S/);
      });
    },
  );

describe('a mail and a plain text in Arabic keep the order of', () => {
  const cases = [
    ['a sign and its number', 'value="-12" label="وظيفة"', '\u200e−12'],
    ['a share', 'value="43%" label="من الميزانية"', '43\u200e%\u200e'],
    ['words in other letters', 'value="24/7 h" label="خدمة"', '\u200e24/7 h\u200e'],
  ] as const;
  for (const [what, attributes, written] of cases)
    test(what, () => {
      const source = `<metro-stat-tile lang="ar" ${attributes}></metro-stat-tile>`;
      assert.ok(toMail(source).html.includes(written));
      assert.ok(toText(source).text.includes(written));
    });
});
