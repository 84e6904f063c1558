import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { checker, describeFinding, toMail } from '#dist/documents/index.js';
import { figures, type FigureName } from '#dist/figures.js';
import { describeProblem } from '#dist/messages/problems-en.js';
import type { Input } from '#dist/model/attribute-reader.js';

/** What is found in documents that are checked one after the other, as the command line tells it. */
const found = (...documents: readonly (readonly [file: string, source: string])[]) => {
  const check = checker({ upgrade: 'blocks' });
  return documents.flatMap(([file, source]) =>
    check(source, file).map(
      (finding) => `${file}:${finding.line}:${finding.column}: ${describeFinding(finding)}`,
    ),
  );
};

const tile = (attributes: string, sentence: string) =>
  `<metro-stat-tile ${attributes}>${sentence}</metro-stat-tile>`;

describe('in one document', () => {
  const cases: readonly (readonly [what: string, source: string, ...messages: string[]])[] = [
    ['nothing wrong', `<html lang="en">${tile('value="142" label="members"', '142 members')}`],
    [
      'a value that could be two numbers',
      `<html lang="en">\n  ${tile('label="cities"\n  value="33.000"', '33 cities')}`,
      'p.html:3:3: <metro-stat-tile> value="33.000": "33.000" could mean 33 or 33,000. Please write value="33000" or value="33.0".',
    ],
    [
      'no language',
      tile('value="142" label="members"', '142 members'),
      'p.html:1:1: <metro-stat-tile> lang="": This attribute is missing. Please write, for example, lang="en" or lang="es" or lang="fr" or lang="ar" or lang="pt" or lang="zh".',
    ],
    [
      'another number in the sentence',
      `<p lang="en">${tile('value="142" label="members"', '141 members')}</p>`,
      'p.html:1:14: <metro-stat-tile>: The sentence inside says 141, the figure 142. Please write 142 members.',
    ],
    [
      'a sentence that says nothing of it',
      `<p lang="en">${tile('value="142" label="members"', 'Loading…')}</p>`,
      'p.html:1:14: <metro-stat-tile>: The sentence inside states none of the numbers of the figure: 142. Please write 142 members.',
    ],
    [
      'a sentence in words of its own',
      `<p lang="en">${tile('value="5850" label="people"', 'In 2020 we met 5 850 (5,850) people.')}</p>`,
      'p.html:1:14: <metro-stat-tile>: The sentence inside says 2020, the figure 5850. Please write 5,850 people.',
    ],
    [
      'a number of its small print',
      `<p lang="en">${tile('value="5850" label="people" period="2018–2020"', 'In 2020 we met 5.850 people.')}</p>`,
    ],
    [
      'a number as it is spoken',
      `<p lang="en">${tile('value="2/3" label="of members" qualifier="more-than"', 'More than two thirds of members')}</p>`,
    ],
    [
      'a part of what a bar says',
      '<p lang="fr"><metro-funding-shift-bar label="Sources" shares="A: 36 to 52,1; B: 64 to 47,9">A passe de 36\u00a0% à 52,1\u00a0%.</metro-funding-shift-bar></p>',
    ],
    [
      'numbers in groups of another language',
      `<p lang="es">${tile('value="33000" label="cuentas"', '33.000 cuentas')}</p>`,
    ],
    [
      'no sentence',
      `<p lang="en">${tile('value="142" label="members"', ' ')}</p>`,
      'p.html:1:14: <metro-stat-tile>: There is no sentence inside for readers who do not see the figure. Please write 142 members.',
    ],
    [
      'an attribute that is misspelt',
      `<p lang="en">${tile('value="142" label="members" qualifer="about"', '142 members')}</p>`,
      'p.html:1:59: <metro-stat-tile> qualifer="about": This figure has no such attribute. Please write qualifier="about".',
    ],
    [
      'one of another figure',
      `<p lang="en">${tile('value="142" label="members" shares="A: 1 to 2"', '142 members')}</p>`,
      'p.html:1:59: <metro-stat-tile> shares="A: 1 to 2": This figure has no such attribute.',
    ],
    [
      'attributes that any element has',
      `<p lang="en">${tile('id="a" class="b" data-id="7" aria-label="x" value="142" label="members"', '142 members')}</p>`,
    ],
    [
      'a block with data that is misspelt',
      '<p lang="en" data-metro="stat-tile" data-value="142" data-lable="members" data-label="members">142 members</p>',
      'p.html:1:54: <metro-stat-tile> data-lable="members": This figure has no such attribute. Please write data-label="members".',
    ],
    [
      'an element that is misspelt',
      '<metro-stat-tyle value="1">1</metro-stat-tyle>',
      'p.html:1:1: <metro-stat-tyle>: There is no figure "stat-tyle". Please write <metro-stat-tile>.',
    ],
    [
      'a block that names no figure',
      '<p data-metro="tile">1</p>',
      'p.html:1:1: <metro-tile>: There is no figure "tile". Please write data-metro="stat-tile" or data-metro="funding-shift-bar" or data-metro="gender-split" or data-metro="theme-badge".',
    ],
    [
      'an element that is not closed',
      '<p lang="en"><metro-stat-tile value="142" label="members" /></p>',
      'p.html:1:14: <metro-stat-tile>: This has no end tag, so everything after it would become part of it. Please write </metro-stat-tile>.',
    ],
  ];
  for (const [what, source, ...messages] of cases)
    test(what, () => assert.deepEqual(found(['p.html', source]), messages));
});

describe('across documents', () => {
  const page = (lang: string, ...tiles: string[]) => `<html lang="${lang}">${tiles.join('\n')}`;
  const fr = page(
    'fr',
    tile('value="141" label="membres"', '141 membres'),
    tile('value="33000" label="abonnés"', '33000 abonnés'),
  );
  const es = page(
    'es',
    tile('value="141" label="miembros"', '141 miembros'),
    tile('value="33000" label="seguidores"', '33 000 seguidores'),
  );

  test('the languages of a page agree', () =>
    assert.deepEqual(
      found(
        ['results.fr.html', fr],
        ['results.es.html', es],
        ['fr/index.html', fr],
        ['es/index.html', es],
      ),
      [],
    ));

  test('one of them has another number', () =>
    assert.deepEqual(
      found(['results.fr.html', fr], ['results.es.html', es.replaceAll('141', '142')]),
      [
        'results.es.html:1:17: <metro-stat-tile>: This says 142, but 141 at results.fr.html:1:17. Please correct the wrong one.',
      ],
    ));

  test('one of them lacks a figure', () =>
    assert.deepEqual(found(['results.fr.html', fr], ['results.es.html', es.replace(/\n.*/, '')]), [
      'results.es.html:1:17: <metro-stat-tile>: This is the last figure of the page, number 1, but the version in another language has 2, the first at results.fr.html:1:17. Please give both the same figures.',
    ]));

  test('the same figure says another number elsewhere', () =>
    assert.deepEqual(found(['home.html', fr], ['members.html', fr.replaceAll('141', '142')]), [
      'members.html:1:17: <metro-stat-tile>: This says 142, but 141 at home.html:1:17. Please correct the wrong one.',
    ]));

  test('the same words with other years are another figure', () => {
    const years = (value: string, period: string) =>
      page('en', tile(`value="${value}" label="members" period="${period}"`, `${value} members`));
    assert.deepEqual(found(['a.html', years('141', '2020')], ['b.html', years('137', '2017')]), []);
  });
});

test('a relative link in a mail is whole where the mail has a base, and else left out and reported', () => {
  const source = `<p>${tile('lang="en" value="142" label="members" href="/members?a=1&amp;b=2" source="Metropolis" source-href="sources.html"', '142')}</p>`;
  const { html, findings } = toMail(source, { base: 'https://www.example.org/news/' });
  assert.deepEqual(findings, []);
  assert.match(html, /href="https:\/\/www\.example\.org\/members\?a=1&amp;b=2"/);
  assert.match(html, /href="https:\/\/www\.example\.org\/news\/sources\.html"/);
  const without = toMail(source);
  assert.doesNotMatch(without.html, /<a/);
  assert.deepEqual(
    without.findings.map((finding) => describeFinding(finding)),
    [
      '<metro-stat-tile> href="/members?a=1&b=2": A relative link does not work in an email, so it is left out. Please write href="https://…".',
      '<metro-stat-tile> source-href="sources.html": A relative link does not work in an email, so it is left out. Please write source-href="https://…".',
    ],
  );
});

describe('findings in words', () => {
  const told = (name: FigureName, input: Input, lang: string) => {
    const tag = `metro-${name}`;
    const { problems } = figures[name].read(input, 'en');
    return problems.map((problem) => describeFinding({ line: 1, column: 1, tag, problem }, lang));
  };

  test('are the same in the console of a page and on the command line', () => {
    for (const name of Object.keys(figures) as FigureName[])
      for (const input of [
        {},
        { value: '33.000', label: '', theme: 'x', shares: 'A: 1 to 2; B: 3' },
      ]) {
        const { tag, read } = figures[name];
        const messages = read(input).problems.map((problem) => describeProblem(tag, problem));
        assert.deepEqual(
          messages,
          read(input).problems.map((problem) =>
            describeFinding({ line: 1, column: 1, tag, problem }),
          ),
        );
      }
  });

  const tile = { value: '33.000', label: 'people' };
  const bar = { label: 'F', from: '2018', to: '2020', shares: 'A: 36 to 52,5; B: 60 to 46' };
  const cases: readonly (readonly [FigureName, Input, lang: string, said: string])[] = [
    ['stat-tile', tile, 'en', '"33.000" could mean 33 or 33,000. Please write value="33000" or'],
    [
      'stat-tile',
      tile,
      'fr-CA',
      '«␣33.000␣» peut vouloir dire 33 ou 33⍽000. Veuillez écrire value',
    ],
    [
      'stat-tile',
      tile,
      'es',
      '«33.000» puede significar 33 o 33⍽000. Por favor, escriba value="33',
    ],
    ['stat-tile', { ...tile, value: '5,850' }, 'es', '«5,850» puede significar 5,85 o 5850. Por'],
    ['stat-tile', { value: '5' }, 'en', 'missing. Please write, for example, label="members".'],
    ['stat-tile', { value: '5' }, 'fr', 'manque. Veuillez écrire, par exemple, label="members".'],
    [
      'stat-tile',
      { value: '5' },
      'es',
      'atributo. Por favor, escriba, por ejemplo, label="members".',
    ],
    [
      'funding-shift-bar',
      bar,
      'en',
      'For 2018, 36 + 60 = 96: 4 less than 100. For 2020, 52.5 + 46 = 98.5: 1.5 less than 100. Please write, for example, shares="A: 36 to 52,5; B: 60 to 46; …: 4 to 1.5".',
    ],
    [
      'funding-shift-bar',
      bar,
      'fr',
      'Pour 2018, 36 + 60 = 96␣: il manque 4 pour arriver à 100. Pour 2020, 52,5 + 46 = 98,5␣: il manque 1,5 pour arriver à 100.',
    ],
    [
      'funding-shift-bar',
      bar,
      'es',
      'En 2018, 36 + 60 = 96: faltan 4 para llegar a 100. En 2020, 52,5 + 46 = 98,5: faltan 1,5',
    ],
    [
      'gender-split',
      { label: 'x', women: '60%', men: '60%' },
      'en',
      ' 60 + 60 = 120: 20 more than 100.',
    ],
    [
      'gender-split',
      { label: 'x', women: '60%', men: '60%' },
      'fr',
      ' 60 + 60 = 120␣: c’est 20 de plus que 100.',
    ],
    [
      'gender-split',
      { label: 'x', women: '10', men: '7', total: '20' },
      'en',
      '10 + 7 = 17: 3 less than 20. Please write total="17".',
    ],
  ];
  for (const [name, input, lang, said] of cases)
    test(`${lang}: ${said}`, () => {
      const messages = told(name, input, lang).join('\n');
      assert.ok(
        messages.replaceAll('\u00a0', '␣').replaceAll('\u202f', '⍽').includes(said),
        messages,
      );
    });

  test('are whole sentences in every language, for every problem and finding', () => {
    const wrong = [
      ...Object.keys(figures).map((name) => `<metro-${name} theme="x" lang="tlh"></metro-${name}>`),
      '<metro-gender-split lang="en" label="x" women="50%" men="50%" total="17">1</metro-gender-split>',
      '<metro-stat-tile lang="en" value="5" unit="$" label="x" qualifier="x" href="a:b">6</metro-stat-tile>',
      '<metro-tile value="1">',
    ].join('');
    for (const lang of ['en', 'fr', 'es'])
      for (const finding of checker()(wrong, 'p.html'))
        assert.match(
          describeFinding(finding, lang),
          /^<metro-[\w-]+>( [\w-]+="[^"]*")?\u00a0?: ["«\p{Lu}].*\.$/u,
        );
  });

  test('are one line, harmless in a terminal', () => {
    const value = '1\u001b[31m\n\u202e<metro-stat-tile> value="2": forged\u2028\u0085';
    for (const message of told('stat-tile', { value, unit: '€', label: '**33\u0007.000**' }, 'en'))
      assert.doesNotMatch(message, /[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/u);
  });
});
