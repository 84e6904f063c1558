import assert from 'node:assert/strict';
import { test } from 'node:test';
import { figures } from '#dist/figures.js';
import { textOf } from '#dist/model/phrase.js';
import { sentenceOf, spokenOf } from '#dist/model/sentence.js';
import { golden, periods, shifts } from './golden.js';

/** What is shown and what is spoken, with the spaces that the table makes visible. */
const saidOf = (text: string): readonly [shown: string, spoken: string] => {
  const [shown = '', spoken = shown] = text
    .replaceAll('␣', '\u00a0')
    .replaceAll('⍽', '\u202f')
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

for (const { figure: name, same, words } of golden)
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

for (const [values, words] of Object.entries(shifts))
  for (const [lang, said] of Object.entries(words))
    test(`funding shift bar ${values}, ${lang}: ${plain(said)}`, () => {
      const { figure, problems } = figures['funding-shift-bar'].read(
        { label: 'Sources', shares: `Fees: ${values}` },
        lang,
      );
      assert.deepEqual(problems, []);
      assert(figure?.sources[0]);
      const {
        values: [before, after],
        change,
      } = figure.sources[0];
      const [shown, spoken] = saidOf(said);
      const drawn = `${before.shown} ${after.shown}`;
      assert.equal(`${drawn}, ${change.shown}`, shown);
      const colon = lang === 'fr' ? '\u00a0: ' : ': ';
      assert.equal(before.spoken + after.spoken + change.spoken, `${colon}${spoken}. `);
      assert.equal(sentenceOf(figure), `Sources. Fees${colon}${spoken}.`);
    });

for (const [period, words] of Object.entries(periods))
  for (const [lang, said] of Object.entries(words))
    test(`period ${period}, ${lang}: ${plain(said)}`, () => {
      const { figure, problems } = figures['stat-tile'].read(
        { value: '141', label: 'members', source: 'Metropolis', period },
        lang,
      );
      assert.deepEqual(problems, []);
      assert(figure);
      const { source } = figure;
      const told = (form: 'shown' | 'spoken') =>
        source.intro + source.name + textOf(figure.period, form);
      assert.deepEqual([told('shown'), told('spoken')], saidOf(said));
    });
