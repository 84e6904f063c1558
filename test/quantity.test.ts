import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { en } from '#dist/i18n/en.js';
import { es } from '#dist/i18n/es.js';
import { fr } from '#dist/i18n/fr.js';
import { decimal } from '#dist/model/decimal.js';
import { formatNumber } from '#dist/model/number.js';
import { textOf } from '#dist/model/phrase.js';
import { meaningsOf, unclearNumbers } from '#dist/model/clear-number.js';
import { formatQuantity, parseQuantity } from '#dist/model/quantity.js';

/** Texts that are numbers; a sign of per cent is told apart. */
const numbers: Readonly<Record<string, string>> = {
  0: '0',
  '-0': '0',
  '0.0': '0.0',
  5850: '5850',
  '5 850': '5850',
  '5\u00a0850': '5850',
  '5\u202f850': '5850',
  '5\u2009850': '5850',
  '5\u2007850': '5850',
  '1 234 567,89': '1234567.89',
  '12.5': '12.5',
  '12,50': '12.50',
  '0.125': '0.125',
  '1234.567': '1234.567',
  '-12': '-12',
  '−12': '-12',
  '–12': '-12',
  '36%': '36%',
  '36 %': '36%',
  '12,5\u00a0%': '12.5%',
  '-3%': '-3%',
  999999999999999: '999999999999999',
  '+12': '12 with plus',
  '+12%': '12% with plus',
  '＋12': '12 with plus',
  '+0': '0',
  '٣٣٠٠٠': '33000',
  '٣٣٬٠٠٠': '33000',
  '٣٣٫٠٠٠': '33.000',
  '۱۲٪': '12%',
  '１２３': '123',
  '１２．５％': '12.5%',
  '－３': '-3',
};

for (const [text, expected] of Object.entries(numbers))
  test(`parseQuantity('${text}') is ${expected}`, () => {
    const quantity = parseQuantity(text);
    assert(quantity?.number);
    const { number, percent, plus } = quantity;
    assert.equal(number + (percent ? '%' : '') + (plus ? ' with plus' : ''), expected);
  });

/** Texts that are shown as they were written. */
const texts: Readonly<Record<string, string>> = {
  '24/7 h': '24/7 h',
  '2/3': '2/3',
  '2 / 3': '2/3',
  '24/7': '24/7',
  '0/5': '0/5',
  many: 'many',
  '１/٢': '1/2',
  '14:30': '14:30',
  '2018-2020': '2018-2020',
  '2020-12-31': '2020-12-31',
  '12,5 km': '12,5 km',
  '1 234,567 km': '1 234,567 km',
  'v2.100': 'v2.100',
  '1.2.3 beta': '1.2.3 beta',
};

for (const [text, expected] of Object.entries(texts))
  test(`parseQuantity('${text}') is the text ${expected}`, () => {
    assert.deepEqual(parseQuantity(text), {
      text: expected,
      number: undefined,
      percent: false,
      plus: false,
    });
  });

const neither = ['', ' ', '-', '%', '12..5', '1e6', '1E+6', '5  850', '5 85', '1 2345', '007']
  .concat(['1,234.5', '1.234.567', '12.', '.5', '1/0', '1/', '36%%', '€5', '1234567890123456'])
  .concat(['33.000', '5,850', '-5,850', '33.000 %', '1 00']);

for (const text of neither)
  test(`parseQuantity('${text}') is nothing`, () => {
    assert.equal(parseQuantity(text), undefined);
  });

test('a number has two meanings with one separator before exactly three digits', () => {
  const given = ['33.000', '5,850', '999,999', '0.125', '1234.567', '12.50', '1.234.567'];
  assert.deepEqual(
    given.filter((text) => meaningsOf(text)),
    ['33.000', '5,850', '999,999'],
  );
});

/** Digits with separators as people and programs write them. */
const separated = fc
  .array(fc.tuple(fc.constantFrom('.', ',', ' ', "'"), fc.stringMatching(/^\d{1,4}$/)), {
    maxLength: 3,
  })
  .chain((groups) =>
    fc.stringMatching(/^[1-9]\d{0,3}$/).map((first) => first + groups.flat().join('')),
  );

/** The numbers that some reader takes a text for: its separators as groups, and the last of them as a decimal mark. */
const readingsOf = (text: string): Set<number> => {
  const readings = [
    [/^\d{1,3}([., '])\d{3}(\1\d{3})*$/, text.replace(/\D/g, '')],
    [
      /^(\d+|\d{1,3}([., '])\d{3}(\2\d{3})*)[.,]\d+$/,
      text.replace(/\D(?=.*\D)/g, '').replace(/\D/, '.'),
    ],
  ] as const;
  return new Set(readings.flatMap(([form, number]) => (form.test(text) ? [Number(number)] : [])));
};

test('no number is drawn that some reader takes for another one, alone or among words', () => {
  const holds = (number: string) => {
    const readings = readingsOf(number);
    if (readings.size < 2) return;
    for (const text of [number, `${number} km`, `about ${number}`, `${number}%`, `(${number})`])
      assert.equal(parseQuantity(text), undefined, text);
  };
  fc.assert(fc.property(separated, holds), { numRuns: 5000 });
});

test('a number that is read is one of those that readers take it for', () => {
  const holds = (text: string) => {
    const number = parseQuantity(text)?.number;
    if (number && /\D/.test(text)) assert.ok(readingsOf(text).has(Number(number)), text);
  };
  fc.assert(fc.property(separated, holds), { numRuns: 5000 });
});

test('digits of every script are read as the Latin ones', () => {
  const scripts = ['٠', '۰', '０'].map((zero) => zero.charCodeAt(0));
  const holds = (text: string, script: number) => {
    const written = text.replace(/\d/g, (digit) => String.fromCharCode(script + Number(digit)));
    assert.equal(parseQuantity(written)?.number, parseQuantity(text)?.number);
  };
  fc.assert(fc.property(separated, fc.constantFrom(...scripts), holds));
});

const formats = [
  ['5850', '', fr, '5\u202f850'],
  ['5850', '', en, '5,850'],
  ['5850', '', es, '5850'],
  ['12,50', '%', fr, '12,50\u00a0%'],
  ['12,50', '%', en, '12.50%'],
  ['24/7', 'h', en, '24/7\u00a0h'],
  ['-4.5', 'EUR', es, '−4,50\u00a0€'],
  ['52', 'km', fr, '52\u00a0km'],
] as const;

for (const [text, unit, language, expected] of formats)
  test(`formatQuantity('${text}', '${unit}', ${language.tag}) is ${expected}`, () => {
    const quantity = parseQuantity(text);
    assert(quantity);
    assert.equal(textOf([formatQuantity(quantity, unit, language)], 'shown'), expected);
  });

/** Numbers as they are kept: a sign only where they are not 0, and no zeros before them. */
const written = fc
  .tuple(fc.integer({ min: -999_999, max: 999_999 }), fc.integer({ min: 0, max: 6 }))
  .map(([units, decimals]) => decimal((units / 10 ** decimals).toFixed(decimals)))
  .map((number) => (Number(number) ? number : '0'));

for (const language of [fr, es])
  for (const unit of ['', '%'])
    test(`parseQuantity reads what formatNumber writes in ${language.tag}${unit && ' with %'}`, () => {
      fc.assert(
        fc.property(written, (number) => {
          const text = textOf([formatNumber(number, unit, language)], 'shown');
          fc.pre(!unclearNumbers(text).length);
          const quantity = parseQuantity(text);
          assert.deepEqual([quantity?.number, quantity?.percent], [number, unit === '%']);
        }),
      );
    });
