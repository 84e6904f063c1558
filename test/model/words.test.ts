import assert from 'node:assert/strict';
import { test } from 'node:test';
import { en } from '#dist/i18n/en.js';
import { fr } from '#dist/i18n/fr.js';
import { spokenFraction } from '#dist/model/fraction.js';
import { ownLabel } from '#dist/model/own-theme.js';
import { sentenceOnly, spaceBefore, textOf } from '#dist/model/phrase.js';
import { patternFor } from '#dist/model/plural.js';
import { unitAfter, unitsOf, unitWords } from '#dist/model/unit.js';

/** Units as written, and what they may be. */
const units: Readonly<Record<string, readonly string[]>> = {
  '%%': ['%'],
  '٪': ['%'],
  '%x': ['%x'],
  '%%x': ['%%x'],
  'x%%': ['x%%'],
  eur: ['EUR'],
  Eur: ['EUR'],
  '€': ['EUR'],
  $: ['USD', 'CAD', 'AUD', 'MXN'],
  mad: ['mad'],
  MAD: ['MAD'],
  km: ['km'],
};

for (const [written, meant] of Object.entries(units))
  test(`the unit ${written} may be ${meant.join(', ')}`, () => {
    assert.deepEqual(unitsOf(written), meant);
  });

test('only a percent or per mille sign on its own means a share of a hundred or a thousand', () => {
  const after = ['%', '‰', 'x%', '%x', 'km', 'EUR', ''].map((unit) => unitAfter(unit, en));
  assert.deepEqual(after, ['%', '‰', '\u00a0x%', '\u00a0%x', '\u00a0km', '', '']);
});

test('a unit has words however its letters are written, not where only some of them are', () => {
  const words = ['m²', 'm2', 'km / h', 'tCO₂eq', 'tCO2e', 'qm²', 'km', 'toString'];
  const known = words.filter((unit) => unitWords(unit, en));
  assert.deepEqual(known.includes('qm²') || known.includes('toString'), false);
  assert.deepEqual(known.slice(0, 3), ['m²', 'm2', 'km / h']);
});

test('fractions below 1 with up to ten parts are spoken in words', () => {
  const spoken = ['1/2', '2/3', '9/10', '0/3', '3/3', '4/3', '1/11', 'x 2/3', '2/3 x', '10/12'];
  assert.deepEqual(
    spoken.filter((text) => spokenFraction(text, en)),
    ['1/2', '2/3', '9/10'],
  );
});

test('only whole numbers take words without a number', () => {
  const patterns = { one: 'un point', other: '# points' };
  assert.equal(patternFor(patterns, '1', fr), 'un point');
  assert.equal(patternFor(patterns, '1.5', fr), '# points');
  assert.equal(patternFor({ ...patterns, one: '# point' }, '1.5', fr), '# point');
});

test('a theme of a site has the label of the language, else of a nearby one, else the first', () => {
  const label = { en: 'Climate', fr: 'Climat', 'fr-CA': 'Le climat' };
  const labelIn = (tag: string) =>
    ownLabel({ name: 'x', colour: '#333333', icon: 'M0 0', label }, { ...fr, tag });
  assert.deepEqual(['fr-CA', 'fr', 'fr-CH', 'es'].map(labelIn), [
    'Le climat',
    'Climat',
    'Climat',
    'Climate',
  ]);
});

test('what only a sentence needs is written and spoken, not drawn', () => {
  const phrase = ['a', sentenceOnly(': '), ['b']];
  const texts = (['shown', 'written', 'spoken'] as const).map((form) => textOf(phrase, form));
  assert.deepEqual(texts, ['ab', 'a: b', 'a: b']);
});

test('in a script without spaces only words of another script have one before them', () => {
  const texts = ['成员', '，x', 'km', 'km，成', ''].map((text) => spaceBefore(text, { space: '' }));
  assert.deepEqual(texts, ['', '', ' ', ' ', '']);
  assert.equal(spaceBefore('成员', { space: '\u00a0' }), '\u00a0');
});
