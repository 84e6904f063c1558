import assert from 'node:assert/strict';
import { test } from 'node:test';
import { figures } from '#dist/figures.js';
import { textOf } from '#dist/model/phrase.js';
import { sentenceOf, spokenOf } from '#dist/model/sentence.js';
import { ar } from '#dist/i18n/ar.js';
import { pt } from '#dist/i18n/pt.js';
import { addLanguage, languageOf } from '#dist/i18n/registry.js';
import { zh } from '#dist/i18n/zh.js';
import { dates, editorsGolden } from './golden-editors.js';
import { amounts, golden, periods, roundings, shifts } from './golden.js';

[ar, pt, zh].forEach(addLanguage);

/** What is shown and what is spoken, with the spaces that the table makes visible. */
const saidOf = (text: string): readonly [shown: string, spoken: string] => {
  const [shown = '', spoken = shown] = text
    .replaceAll('␣', '\u00a0')
    .replaceAll('⍽', '\u202f')
    .replaceAll('°', '\u200e')
    .split(' ‖ ');
  return [shown, spoken];
};

/** A name that can be typed. */
const plain = (text: string): string => text.replace(/[\s␣⍽]/g, ' ').replace(/ ‖ .*/, '');

/** Attributes as an author writes them; words without any are a label. */
const attributesOf = (words: string): Record<string, string> =>
  words.includes('="')
    ? Object.fromEntries(
        [...words.matchAll(/([\w-]+)="([^"]*)"/g)].map(([, name = '', value = '']) => [
          name,
          value,
        ]),
      )
    : { label: words };

for (const { figure: name, same, words } of [...golden, ...editorsGolden])
  for (const [lang, [own, said]] of Object.entries(words)) {
    const given = Object.entries(attributesOf(same)).map(([attribute, value]) =>
      ['value', 'qualifier', 'unit'].includes(attribute) ? value : `${attribute} ${value}`,
    );
    const input = [name.replace(/-/g, ' '), ...given].join(' ').replace(/\s+/g, ' ');
    test(`${input}, ${lang}: ${plain(said)}`, () => {
      const { figure, problems } = figures[name].read(
        { ...attributesOf(same), ...attributesOf(own) },
        lang,
      );
      assert.deepEqual(problems, []);
      assert.deepEqual([figure && sentenceOf(figure), figure && spokenOf(figure)], saidOf(said));
    });
  }

const rows = [
  ...Object.entries(shifts).map(([values, words]) => ({ shares: `A: ${values}`, unit: '', words })),
  ...Object.entries(amounts).map(([shares, words]) => ({ shares, unit: 'EUR', words })),
];

for (const { shares, unit, words } of rows)
  for (const [lang, said] of Object.entries(words))
    test(`funding shift bar ${shares} ${unit}, ${lang}: ${plain(said)}`, () => {
      const input = { label: 'B', shares, unit };
      const { figure, problems } = figures['funding-shift-bar'].read(input, lang);
      const language = languageOf(lang);
      assert.deepEqual(problems, []);
      assert(figure?.sources[0] && language);
      const {
        values: [before, after],
        change,
      } = figure.sources[0];
      const [shown, spoken] = saidOf(said);
      const { colon, comma, stop } = language;
      const arrow = language.dir ? '←' : '→';
      assert.equal(`${before.shown} ${arrow} ${after.shown}${comma}${change.shown}`, shown);
      assert.equal(textOf([before, after, change], 'written'), `${colon}${spoken}${stop}`);
      const sentence = sentenceOf(figure).replace(/[\u2068\u2069]/g, '');
      assert(sentence.startsWith(`B${stop}A${colon}${spoken}${stop}`.trim()), sentence);
    });

for (const [lang, said] of Object.entries(roundings))
  test(`rounding, ${lang}: ${plain(said)}`, () => {
    const input = { label: 'A', women: '33.3%', men: '33.3%', 'non-binary': '33.3%' };
    const { figure } = figures['gender-split'].read(input, lang);
    assert.equal(textOf(figure?.rounding ?? [], 'written'), saidOf(said)[0]);
  });

/** Tests the small print of each language. */
const testSmallPrint = (
  attribute: string,
  rows: Readonly<Record<string, Readonly<Record<string, string>>>>,
): void => {
  for (const [text, words] of Object.entries(rows))
    for (const [lang, said] of Object.entries(words))
      test(`${attribute} ${text}, ${lang}: ${plain(said)}`, () => {
        const { figure, problems } = figures['stat-tile'].read(
          { value: '141', label: 'members', source: 'Metropolis', [attribute]: text },
          lang,
        );
        assert.deepEqual(problems, []);
        assert(figure);
        const { source } = figure;
        const told = (form: 'shown' | 'spoken') =>
          source.intro + source.name + textOf(figure.period, form);
        assert.deepEqual([told('shown'), told('spoken')], saidOf(said));
      });
};
testSmallPrint('period', periods);
testSmallPrint('as-of', dates);

test('period and date: 2018–2020, as of December 31, 2020', () => {
  const { figure } = figures['stat-tile'].read(
    { value: '141', label: 'members', period: '2018-2020', 'as-of': '2020-12-31' },
    'en',
  );
  assert.equal(textOf(figure?.period ?? [], 'shown'), '2018–2020, as of December 31, 2020');
});

test('date alone: As of December 31, 2020', () => {
  const { figure } = figures['stat-tile'].read(
    { value: '141', label: 'members', 'as-of': '2020-12-31' },
    'en',
  );
  assert.equal(textOf(figure?.period ?? [], 'shown'), 'As of December 31, 2020');
});
