import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { checker, describeFinding, toMail, type Finding } from '#dist/documents/index.js';
import { messagesEn } from '#dist/messages/en.js';
import { messagesEs } from '#dist/messages/es.js';
import { messagesFr } from '#dist/messages/fr.js';
import { describeProblem, problemWords } from '#dist/messages/problems-en.js';
import type { Rule } from '#dist/model/problem.js';

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
      'p.html:3:3: <metro-stat-tile> value="33.000": could mean 33 or 33,000; write value="33000" or value="33.0"',
    ],
    [
      'no language',
      tile('value="142" label="members"', '142 members'),
      'p.html:1:1: <metro-stat-tile> lang="": is missing; write lang="en"',
    ],
    [
      'another number in the sentence',
      `<p lang="en">${tile('value="142" label="members"', '141 members')}</p>`,
      'p.html:1:14: <metro-stat-tile>: the sentence inside says 141, the figure 142; write 142 members',
    ],
    [
      'a sentence that says nothing of it',
      `<p lang="en">${tile('value="142" label="members"', 'Loading…')}</p>`,
      'p.html:1:14: <metro-stat-tile>: the sentence inside says none of its numbers: 142; write 142 members',
    ],
    [
      'a sentence in words of its own',
      `<p lang="en">${tile('value="5850" label="people"', 'In 2020 we met 5 850 (5,850) people.')}</p>`,
      'p.html:1:14: <metro-stat-tile>: the sentence inside says 2020, the figure 5850; write 5,850 people',
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
      'p.html:1:14: <metro-stat-tile>: has no sentence inside for readers who do not see the figure; write 142 members',
    ],
    [
      'an attribute that is misspelt',
      `<p lang="en">${tile('value="142" label="members" qualifer="about"', '142 members')}</p>`,
      'p.html:1:59: <metro-stat-tile> qualifer="about": is no attribute of this figure; write qualifier="about"',
    ],
    [
      'one of another figure',
      `<p lang="en">${tile('value="142" label="members" shares="A: 1 to 2"', '142 members')}</p>`,
      'p.html:1:59: <metro-stat-tile> shares="A: 1 to 2": is no attribute of this figure',
    ],
    [
      'attributes that any element has',
      `<p lang="en">${tile('id="a" class="b" data-id="7" aria-label="x" value="142" label="members"', '142 members')}</p>`,
    ],
    [
      'a block with data that is misspelt',
      '<p lang="en" data-metro="stat-tile" data-value="142" data-lable="members" data-label="members">142 members</p>',
      'p.html:1:54: <metro-stat-tile> data-lable="members": is no attribute of this figure; write data-label="members"',
    ],
    [
      'an element that is misspelt',
      '<metro-stat-tyle value="1">1</metro-stat-tyle>',
      'p.html:1:1: <metro-stat-tyle>: there is no figure "stat-tyle"; write <metro-stat-tile>',
    ],
    [
      'a block that names no figure',
      '<p data-metro="tile">1</p>',
      'p.html:1:1: <metro-tile>: there is no figure "tile"; write data-metro="stat-tile" or data-metro="funding-shift-bar" or data-metro="gender-split" or data-metro="theme-badge"',
    ],
    [
      'an element that is not closed',
      '<p lang="en"><metro-stat-tile value="142" label="members" /></p>',
      'p.html:1:14: <metro-stat-tile>: has no end tag, so that what follows would be part of it; write </metro-stat-tile>',
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
      ['results.es.html:1:17: <metro-stat-tile>: says 142, but 141 at results.fr.html:1:17'],
    ));

  test('one of them lacks a figure', () =>
    assert.deepEqual(found(['results.fr.html', fr], ['results.es.html', es.replace(/\n.*/, '')]), [
      'results.es.html:1:17: <metro-stat-tile>: is the last of 1 figures, but there are 2 from results.fr.html:1:17 on',
    ]));

  test('the same figure says another number elsewhere', () =>
    assert.deepEqual(found(['home.html', fr], ['members.html', fr.replaceAll('141', '142')]), [
      'members.html:1:17: <metro-stat-tile>: says 142, but 141 at home.html:1:17',
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
      '<metro-stat-tile> href="/members?a=1&b=2": leads nowhere from a mail, which stands on no site; it is left out; write href="https://…"',
      '<metro-stat-tile> source-href="sources.html": leads nowhere from a mail, which stands on no site; it is left out; write source-href="https://…"',
    ],
  );
});

describe('findings in words', () => {
  const found = (rule: Rule): Finding => ({
    line: 1,
    column: 1,
    tag: 'metro-stat-tile',
    problem: {
      attribute: 'value',
      rule,
      written: '33.000'.padEnd(70, '0'),
      found: '33\n33,000',
      examples: ['value="33000"', 'value="33.0"'],
      severity: 'error',
    },
  });

  test('are the same in the console of a page and on the command line', () => {
    for (const rule of Object.keys(problemWords) as Rule[]) {
      const { tag, problem } = found(rule);
      assert.equal(describeFinding(found(rule)), describeProblem(tag, { ...problem, rule }));
    }
  });

  test('say in every language what was found, and all that may be written instead', () => {
    for (const words of [messagesEn, messagesFr, messagesEs])
      for (const [rule, text] of Object.entries(words.wrong))
        assert.equal(
          text.split('$').length,
          messagesEn.wrong[rule as Rule].split('$').length,
          text,
        );
    assert.match(describeFinding(found('missing'), 'fr-CA'), /value="33000" ou value="33\.0"$/);
  });
});
