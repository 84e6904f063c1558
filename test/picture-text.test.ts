import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { drawImage } from '#dist/documents/image.js';
import { figures } from '#dist/figures.js';
import { ar } from '#dist/i18n/ar.js';
import { addLanguage } from '#dist/i18n/registry.js';
import { loadDefaultFonts } from '#dist/picture/default-fonts.js';
import type { Direction } from '#dist/picture/fonts.js';
import { loadFonts } from '#dist/picture/load-fonts.js';
import { text } from '#dist/picture/text.js';

addLanguage(ar);

const folder = new URL('../../node_modules/@expo-google-fonts/', import.meta.url);
const file = (path: string) => readFileSync(new URL(path, folder));
const inter = await loadDefaultFonts();
const fonts = await loadFonts({
  regular: [
    file('inter/400Regular/Inter_400Regular.ttf'),
    file('noto-sans-arabic/400Regular/NotoSansArabic_400Regular.ttf'),
  ],
  bold: [
    file('inter/700Bold/Inter_700Bold.ttf'),
    file('noto-sans-arabic/700Bold/NotoSansArabic_700Bold.ttf'),
  ],
});

const style = { size: 10, colour: '#000000' };
const layOut = (words: string, dir: Direction, width: number) =>
  text([words], style)({ fonts, dir }).layOut(width);

/** What stands on each line. */
const linesOf = (words: string, width: number): string[] => {
  const lines = new Map<number, string>();
  for (const run of layOut(words, 'ltr', width).runs)
    lines.set(run.y, (lines.get(run.y) ?? '') + run.text);
  return [...lines.values()];
};

describe('lines end where readers expect it', () => {
  const cases: readonly [text: string, width: number, lines: readonly string[]][] = [
    ['Plus de 5\u202f850 personnes', 40, ['Plus de', '5\u202f850', 'personn', 'es']],
    ['2018–2020, 1/3', 60, ['2018–2020,', '1/3']],
    ['well-known', 35, ['well-', 'known']],
    ['a — b', 25, ['a —', 'b']],
    ['中国（北京）的城市，合作。', 35, ['中国（北', '京）的城', '市，合作。']],
    ['«\u00a0Ville\u00a0» !', 30, ['«\u00a0Ville', '\u00a0» !']],
  ];
  for (const [words, width, lines] of cases)
    test(`${words}, ${width} wide`, () => assert.deepEqual(linesOf(words, width), lines));

  for (const character of ['🇫🇷', '👍🏽', '👩‍🔬', 'é', 'e\u0301', 'क्षि'])
    test(`never within ${character}`, () => {
      const lines = linesOf(character.repeat(4), 1);
      assert.deepEqual(lines, [character, character, character, character]);
    });
});

describe('texts of both directions are in the order in which they are read', () => {
  // From left to right, as they are seen.
  const cases: readonly [dir: Direction, text: string, runs: readonly string[]][] = [
    ['ltr', 'villes مدن villes', ['villes', 'مدن', 'villes']],
    ['ltr', '\u2068مدن\u2069 2018–2020', ['مدن', '2018–2020']],
    ['ltr', 'القاهرة 20 مصر', ['مصر', '20', 'القاهرة']],
    ['rtl', 'شراكات مع World Cities', ['World Cities', 'شراكات مع']],
    ['rtl', 'في 60 دولة', ['دولة', '60', 'في']],
    ['rtl', '← 52\u200e%\u200e', ['52%', '←']],
    ['rtl', '\u2068Metropolis (2020)\u2069، 2018', ['2018', '،', 'Metropolis (2020)']],
  ];
  for (const [dir, words, expected] of cases)
    test(`${dir}: ${words}`, () => {
      const { runs } = layOut(words, dir, 900);
      const sign = dir === 'rtl' ? -1 : 1;
      const seen = runs.toSorted((one, other) => sign * (one.x - other.x));
      assert.deepEqual(
        seen.map((run) => run.text),
        expected,
      );
      for (const [index, run] of seen.entries()) {
        const next = seen[index + sign];
        assert.ok(!next || run.x + run.width <= next.x + 0.01, `${run.text} is under another`);
      }
    });
});

test('in Arabic the arrow between two values points to the newer one, however narrow the picture', () => {
  const input = { label: 'مصادر', unit: 'EUR', shares: 'رسوم: 1200000 to 1500000; منح: 1 to 1' };
  const { outputs } = figures['funding-shift-bar'].render(input, 'ar');
  assert.ok(outputs);
  const { svg } = drawImage(outputs, { size: 'column', fonts, family: 'Inter' });
  const [arrow, value] = [
    /<text x="([\d.]+)"[^>]*>←</,
    /<text x="([\d.]+)"[^>]*>[^<]*1,500,000/,
  ].map((run) => Number(run.exec(svg)?.[1]));
  assert.ok(arrow && value && arrow > value, `${arrow}, ${value}`);
});

describe('the fonts decide how text looks', () => {
  const widths = (...texts: readonly string[]) =>
    texts.map((each) => fonts.width(each, false, 'rtl')).reduce((sum, width) => sum + width, 0);

  test('kerning', () => {
    assert.ok(fonts.width('AVA', true) < fonts.width('A', true) * 2 + fonts.width('V', true));
  });
  test('Arabic letters join', () => assert.notEqual(widths('ههه'), widths('ه', 'ه', 'ه')));
  test('lam and alef are one', () => assert.ok(widths('لا') < widths('ل', 'ا') * 0.8));
  test('vowel signs stand over letters', () => assert.equal(widths('بِسْمِ'), widths('بسم')));
  test('brackets face what they hold', () => {
    const outline = (bracket: string, dir: Direction) => fonts.outline(bracket, false, dir).d;
    assert.equal(outline('(', 'rtl'), outline(')', 'ltr'));
  });
  test('numbers are kept apart, whatever the space', () => {
    for (const space of [' ', '\u00a0', '\u202f', '\u2009'])
      assert.ok(fonts.width(`5${space}8`, false) - fonts.width('58', false) > 0.15, space);
  });
});

describe('fonts in order', () => {
  test('the first that has a character draws it', () => {
    for (const words of ['Metropolis, 5\u202f850', 'Élu'])
      assert.deepEqual(fonts.outline(words, true, 'ltr'), inter.outline(words, true, 'ltr'));
    assert.deepEqual(fonts.missing('مدن Metropolis', false), []);
    assert.deepEqual(inter.missing('مدن Metropolis', false), ['م', 'د', 'ن']);
  });

  const inputs = [
    [
      'stat-tile',
      { value: '5850', label: 'شخص في **33** مدينة مع Metropolis', note: 'في 60 دولة' },
    ],
    ['funding-shift-bar', { label: 'مصادر', shares: 'رسوم: 30 to 40; Grants: 70 to 60' }],
    ['gender-split', { label: 'خبراء', women: '43%', men: '57%' }],
    ['theme-badge', { theme: 'gender-equality' }],
  ] as const;
  for (const [name, input] of inputs)
    test(`an Arabic ${name} has all of its glyphs`, () => {
      const { outputs } = figures[name].render(input, 'ar');
      assert.ok(outputs);
      const { svg, missing } = drawImage(outputs, { size: 'card', fonts });
      assert.deepEqual(missing, []);
      assert.doesNotMatch(svg, /<text|NaN/);
    });
});
