import assert from 'node:assert/strict';
import { test } from 'node:test';
import { figures, type FigureName } from '#dist/figures.js';
import { sentenceOf } from '#dist/model/sentence.js';
import { statTile } from '#dist/stat-tile/figure.js';
import { describeProblem } from '#dist/messages/problems-en.js';
import { writtenMarkup } from '#dist/messages/message-words.js';
import { suggestionMarkup, type Problem } from '#dist/model/problem.js';
import type { Input } from '#dist/model/attribute-reader.js';

/** What differs from a good input, and the problems that come of it: attribute and rule. */
type Row = readonly [input: Input, ...problems: string[]];

interface Bad {
  readonly good: Input;
  /** Inputs that leave no figure. */
  readonly refused: readonly Row[];
  /** Inputs of which a figure is drawn nevertheless. */
  readonly drawn: readonly Row[];
}

const long = 'a'.repeat(10_000);
const million = 'Fees: 1 to 1;'.repeat(1_000_000);
const thirteen = Array.from('ABCDEFGHIJKLM', (name) => `${name}: 8 to 8`).join('; ');

/** What every figure has, and is drawn without where it is wrong. */
const anywhere: readonly Row[] = [
  [{ href: 'javascript:alert(1)' }, 'href not-a-link'],
  [{ href: 'JavaScript:alert(1)' }, 'href not-a-link'],
  [{ href: '   javascript:alert(1)' }, 'href not-a-link'],
  [{ href: 'java\tscript:alert(1)' }, 'href not-a-link'],
  [{ href: 'java\nscript:alert(1)' }, 'href not-a-link'],
  [{ href: '\u0001javascript:alert(1)' }, 'href not-a-link'],
  [{ href: 'javascript:/x' }, 'href not-a-link'],
  [{ href: 'data:text/html,<b>x</b>' }, 'href not-a-link'],
  [{ href: 'vbscript:msgbox(1)' }, 'href not-a-link'],
  [{ href: 'file:///etc/passwd' }, 'href not-a-link'],
  [{ href: '{{ url }}' }, 'href unfilled'],
  [{ href: `/${long}` }, 'href too-long'],
  [{ 'source-href': 'javascript:alert(1)' }, 'source-href not-a-link'],
  [{ 'source-href': 'JAVA\r\nSCRIPT:alert(1)' }, 'source-href not-a-link'],
  [{ 'source-href': 'DATA:text/html,x' }, 'source-href not-a-link'],
  [{ source: '[object Object]' }, 'source unfilled'],
  [{ source: long }, 'source too-long'],
  [{ period: 'undefined–undefined' }, 'period unfilled'],
  [{ period: long }, 'period too-long'],
  [{ 'as-of': '31/12/2020' }, 'as-of not-a-date'],
  [{ 'as-of': '2020-02-30' }, 'as-of not-a-date'],
  [{ 'as-of': '2020-13-01' }, 'as-of not-a-date'],
  [{ 'as-of': '{{ date }}' }, 'as-of unfilled'],
  [{ lang: 'tlh' }, 'lang unknown-word'],
  [{ lang: 'undefined' }, 'lang unknown-word'],
  [{ lang: '{{ lang }}' }, 'lang unknown-word'],
  [
    { href: 'vbscript:x', source: 'null', lang: 'xx' },
    'lang unknown-word',
    'source unfilled',
    'href not-a-link',
  ],
];

/** What every figure may state, and is not drawn at all where it is wrong. */
const stated: readonly Row[] = [
  [{ context: '{{ context }}' }, 'context unfilled'],
  [{ context: long }, 'context too-long'],
  [{ note: '[object Object]' }, 'note unfilled'],
  [{ note: '**33.000** in 2020' }, 'note ambiguous-number'],
];

const bad: Readonly<Record<FigureName, Bad>> = {
  'stat-tile': {
    good: { value: '5850', label: 'people' },
    refused: [
      [{ value: undefined, label: undefined }, 'value missing', 'label missing'],
      [{ value: undefined }, 'value missing'],
      [{ value: null }, 'value missing'],
      [{ value: '' }, 'value missing'],
      [{ value: ' \u00a0\t' }, 'value missing'],
      [{ value: '12..5' }, 'value not-a-number'],
      [{ value: '--16' }, 'value not-a-number'],
      [{ value: '12-5' }, 'value not-a-number'],
      [{ value: '007' }, 'value not-a-number'],
      [{ value: '5  850' }, 'value not-a-number'],
      [{ value: '58 50' }, 'value not-a-number'],
      [{ value: '1,234.5' }, 'value not-a-number'],
      [{ value: '1.234.567' }, 'value not-a-number'],
      [{ value: '36%%' }, 'value not-a-number'],
      [{ value: '€5' }, 'value not-a-number'],
      [{ value: '12.' }, 'value not-a-number'],
      [{ value: '12345678901234567' }, 'value not-a-number'],
      [{ value: '…' }, 'value not-a-number'],
      [{ value: '1e6' }, 'value not-a-number'],
      [{ value: '1,5E-3' }, 'value not-a-number'],
      [{ value: '2/0' }, 'value not-a-number'],
      [{ value: '/0' }, 'value not-a-number'],
      [{ value: 'NaN' }, 'value unfilled'],
      [{ value: 'NaN%' }, 'value unfilled'],
      [{ value: 'Infinity' }, 'value unfilled'],
      [{ value: '-Infinity' }, 'value unfilled'],
      [{ value: 'Infinity%' }, 'value unfilled'],
      [{ value: 'null' }, 'value unfilled'],
      [{ value: 'undefined' }, 'value unfilled'],
      [{ value: '[object Object]' }, 'value unfilled'],
      [{ value: '{{ value }}' }, 'value unfilled'],
      [{ value: '{% value %}' }, 'value unfilled'],
      [{ value: '${value}' }, 'value unfilled'],
      [{ value: '<?= $value ?>' }, 'value unfilled'],
      [{ value: long }, 'value too-long'],
      [{ value: '33.000' }, 'value ambiguous-number'],
      [{ value: '5,850' }, 'value ambiguous-number'],
      [{ value: '-5.125 %' }, 'value ambiguous-number'],
      [{ value: '٣٣,٠٠٠' }, 'value ambiguous-number'],
      [{ value: '33.000 accounts' }, 'value ambiguous-number'],
      [{ value: '5,850 EUR' }, 'value ambiguous-number'],
      [{ value: '33.000 km' }, 'value ambiguous-number'],
      [{ value: 'over 2018 33.000' }, 'value ambiguous-number'],
      [{ value: '10.000-12.000 people' }, 'value ambiguous-number'],
      [{ value: '33\u200f.\u200f000 km' }, 'value ambiguous-number'],
      [{ value: '33.0\u200b00 km' }, 'value ambiguous-number'],
      [{ value: '1,234,567' }, 'value not-a-number'],
      [{ value: '1,234,567 people' }, 'value not-a-number'],
      [{ value: '1.234,5 km' }, 'value not-a-number'],
      [{ value: '12,34,567 people' }, 'value not-a-number'],
      [{ value: '12-10' }, 'value not-a-number'],
      [{ value: '-5–10' }, 'value not-a-number'],
      [{ value: '10%–15' }, 'value not-a-number'],
      [{ value: '10–+15' }, 'value not-a-number'],
      [{ value: '10.000–12.000' }, 'value ambiguous-number'],
      [{ value: '33.000 million' }, 'value ambiguous-number'],
      [{ value: '10–12', qualifier: 'more-than' }, 'qualifier contradiction'],
      [{ value: '10–12', of: '20' }, 'of contradiction'],
      [{ value: '63', of: '62' }, 'of contradiction'],
      [{ value: '-1', of: '62' }, 'of contradiction'],
      [{ value: '0', of: '0' }, 'of contradiction'],
      [{ value: '63%', of: '100' }, 'of contradiction'],
      [{ value: '63', of: '100%' }, 'of contradiction'],
      [{ value: '63', of: 'all' }, 'of contradiction'],
      [{ value: '63', of: '33.000' }, 'of ambiguous-number'],
      [{ value: '63', of: '1.234.567' }, 'of not-a-number'],
      [{ value: 'not-available', qualifier: 'about' }, 'qualifier contradiction'],
      [{ value: 'not-available', qualifier: 'estimated' }, 'qualifier contradiction'],
      [{ value: 'not-available', of: '5' }, 'of contradiction'],
      [{ value: 'n/a', lead: 'A', label: '' }, 'label missing', 'lead contradiction'],
      [{ value: 'N/A', unit: 'EUR', lead: 'We have' }, 'unit contradiction', 'lead contradiction'],
      [{ qualifier: 'exactly about' }, 'qualifier contradiction'],
      [{ value: 'NaN %' }, 'value unfilled'],
      [{ value: '€NaN' }, 'value unfilled'],
      [{ value: '12 {{ unit }}' }, 'value unfilled'],
      [{ lead: '{{ lead }}' }, 'lead unfilled'],
      [{ label: undefined }, 'label missing'],
      [{ label: long }, 'label too-long'],
      [{ label: 'undefined' }, 'label unfilled'],
      [{ label: 'people in **33.000** towns' }, 'label ambiguous-number'],
      [{ label: 'people, **33.000 km**' }, 'label ambiguous-number'],
      [{ label: 'people, **1.234.567**' }, 'label not-a-number'],
      [{ label: 'people, **#1**' }, 'label not-a-number'],
      [{ label: '**NaN** people' }, 'label unfilled'],
      [{ label: 'people of <% town %>' }, 'label unfilled'],
      [{ label: '**33.000** and **12.500** towns' }, 'label ambiguous-number'],
      [{ qualifier: 'over' }, 'qualifier unknown-word'],
      [{ qualifier: 'toString' }, 'qualifier unknown-word'],
      [{ qualifier: '__proto__' }, 'qualifier unknown-word'],
      [{ qualifier: 'on-average, nearly' }, 'qualifier unknown-word'],
      [{ qualifier: 'more-than less-than' }, 'qualifier contradiction'],
      [{ qualifier: 'about nearly on-average up-to' }, 'qualifier contradiction'],
      [{ qualifier: 'about nearly over' }, 'qualifier unknown-word', 'qualifier contradiction'],
      [{ qualifier: '{{ qualifier }}' }, 'qualifier unfilled'],
      [{ value: '36%', unit: 'EUR' }, 'unit contradiction'],
      [{ value: '36%', unit: 'km' }, 'unit contradiction'],
      [{ value: '24/7 h', unit: '%' }, 'unit contradiction'],
      [{ value: '2/3', unit: 'EUR' }, 'unit contradiction'],
      [{ unit: 'undefined' }, 'unit unfilled'],
      [{ unit: '$' }, 'unit ambiguous-unit'],
      [{ previous: '12..5' }, 'previous not-a-number'],
      [{ previous: '5.200' }, 'previous ambiguous-number'],
      [{ previous: '36%' }, 'previous contradiction'],
      [{ previous: 'many' }, 'previous contradiction'],
      [{ unit: 'EUR', previous: '36%' }, 'previous contradiction'],
      [{ value: '24/7 h', previous: '5' }, 'previous contradiction'],
      [{ value: '2/3', previous: '0.5' }, 'previous contradiction'],
      [{ previous: 'NaN' }, 'previous unfilled'],
      [{ previous: '5200', 'previous-label': '{{ year }}' }, 'previous-label unfilled'],
      [
        { value: '12..5', qualifier: 'over', theme: 'culture' },
        'value not-a-number',
        'qualifier unknown-word',
        'theme unknown-word',
      ],
    ],
    drawn: [
      [{ theme: 'culture' }, 'theme unknown-word'],
      [{ theme: 'Quality-of-Life' }, 'theme unknown-word'],
      [{ theme: 'constructor' }, 'theme unknown-word'],
      [{ theme: '{{ theme }}' }, 'theme unfilled'],
      [{ theme: 'culture', href: 'javascript:x' }, 'theme unknown-word', 'href not-a-link'],
    ],
  },
  'funding-shift-bar': {
    good: { label: 'Funding', shares: 'Fees: 36 to 52; Grants: 64 to 48' },
    refused: [
      [{ label: undefined, shares: undefined }, 'label missing', 'shares missing'],
      [{ label: '' }, 'label missing'],
      [{ label: long }, 'label too-long'],
      [{ label: '{{ label }}' }, 'label unfilled'],
      [{ shares: '' }, 'shares missing'],
      [{ shares: ';' }, 'shares missing'],
      [{ shares: 'Fees 36 to 52' }, 'shares not-a-source'],
      [{ shares: 'Fees' }, 'shares not-a-source'],
      [{ shares: 'Fees: 36 to 52, Grants: 64 to 48' }, 'shares not-a-source'],
      [{ shares: 'Fees: 36 to 52\nGrants: 64 to 48' }, 'shares not-a-source'],
      [{ shares: 'Fees: 36 ← 52; Grants: 64 ← 48' }, 'shares not-a-source'],
      [{ shares: 'Fees: +36 to 52; Grants: 64 to 48' }, 'shares not-a-share'],
      [{ shares: 'undefined: 36 to 52; Grants: 64 to 48' }, 'shares unfilled'],
      [{ unit: '$', shares: 'Fees: 1200 to 1500' }, 'unit ambiguous-unit'],
      [{ shares: 'Fees:' }, 'shares not-a-source'],
      [{ shares: ': 36 to 52' }, 'shares not-a-source'],
      [{ shares: 'Fees: 36' }, 'shares not-a-source'],
      [{ shares: 'Fees: 36 to' }, 'shares not-a-source'],
      [{ shares: 'Fees: 36 to 52 to 60' }, 'shares not-a-source'],
      [{ shares: 'Fees: 36–52; Grants: 64–48' }, 'shares not-a-source'],
      [{ shares: '[{"label":"Fees","before":36}]' }, 'shares not-a-source'],
      [{ shares: 'Fees: few to many' }, 'shares not-a-share'],
      [{ shares: 'Fees: 2/3 to 1/3' }, 'shares not-a-share'],
      [{ shares: 'Fees: -36 to 52' }, 'shares not-a-share'],
      [{ shares: 'Fees: 136 to 52' }, 'shares not-a-share'],
      [{ shares: 'Fees: 36 to 100.1' }, 'shares not-a-share'],
      [{ shares: 'Fees: 12..5 to 52; Grants: 64 to 48' }, 'shares not-a-share'],
      [{ shares: 'Fees: 1e6 to 52' }, 'shares not-a-share'],
      [{ shares: 'Fees: 36/0 to 52' }, 'shares not-a-share'],
      [{ shares: 'Fees: 33.000 to 52; Grants: 67 to 48' }, 'shares ambiguous-number'],
      [{ unit: 'EUR', shares: 'Fees: 33.000 to 52000' }, 'shares ambiguous-number'],
      [
        { unit: 'EUR', shares: 'Fees: 33.000 to 52.000; Grants: 12.500 to 9.000' },
        'shares ambiguous-number',
      ],
      [{ unit: 'EUR', shares: 'Plan 33.000: 33.000 to 52000' }, 'shares ambiguous-number'],
      [{ unit: 'EUR', shares: 'Fees: 1.200.000 to 1.500.000' }, 'shares not-a-number'],
      [{ unit: 'EUR', shares: 'Fees: 36% to 52%' }, 'shares not-a-number'],
      [{ unit: 'EUR', shares: 'Fees: -5 to 10' }, 'shares not-a-number'],
      [{ unit: 'EUR', shares: 'Fees: 0 to 5; Grants: 0 to 9' }, 'shares wrong-sum'],
      [{ unit: 'euros', shares: 'Fees: 1200 to 1500; Grants: 80 to 90' }, 'unit unknown-word'],
      [{ unit: 'km' }, 'unit unknown-word'],
      [{ unit: 'NaN' }, 'unit unfilled'],
      [{ shares: 'Fees: 36 to 52; Grants: 60 to 46' }, 'shares wrong-sum'],
      [{ shares: 'Fees: 36 to 52; Grants: 64 to 50' }, 'shares wrong-sum'],
      [{ shares: 'A: 33.2 to 33.4; B: 33.3 to 33.3; C: 33.3 to 33.3' }, 'shares wrong-sum'],
      [{ shares: 'Fees: 0 to 0; Grants: 0 to 0' }, 'shares wrong-sum'],
      [{ shares: 'Fees: 36 to 52; Fees: 64 to 48' }, 'shares repeated'],
      [{ shares: thirteen }, 'shares too-many'],
      [{ shares: 'Fees:1>1;'.repeat(200) }, 'shares too-many', 'shares repeated'],
      [{ shares: million }, 'shares too-long'],
      [{ shares: 'Fees: NaN to 52; Grants: 64 to 48' }, 'shares unfilled'],
      [{ shares: 'Fees: [object Object] to 52' }, 'shares unfilled'],
      [{ shares: '{{ shares }}' }, 'shares unfilled'],
      [{ from: 'undefined' }, 'from unfilled'],
      [{ to: 'null', from: long }, 'from too-long', 'to unfilled'],
    ],
    drawn: [],
  },
  'gender-split': {
    good: { label: 'experts', women: '10', men: '7' },
    refused: [
      [{ label: undefined }, 'label missing'],
      [{ label: long }, 'label too-long'],
      [{ label: 'NaN' }, 'label unfilled'],
      [{ women: undefined, men: undefined }, 'women missing', 'men missing'],
      [{ men: '' }, 'men missing'],
      [{ women: '43%', men: '' }, 'men missing'],
      [{ women: '-3' }, 'women not-a-count'],
      [{ women: '2.5' }, 'women not-a-count'],
      [{ women: '2/3' }, 'women not-a-count'],
      [{ women: 'ten' }, 'women not-a-count'],
      [{ women: '1e6' }, 'women not-a-count'],
      [{ men: '+7' }, 'men not-a-count'],
      [{ men: '7/0' }, 'men not-a-count'],
      [{ men: '5,850' }, 'men ambiguous-number'],
      [{ men: '33.000' }, 'men ambiguous-number'],
      [{ women: 'NaN' }, 'women unfilled'],
      [{ men: '[object Object]' }, 'men unfilled'],
      [{ 'non-binary': '{{ other }}' }, 'non-binary unfilled'],
      [{ 'not-stated': 'Infinity' }, 'not-stated unfilled'],
      [{ women: '10', men: '70%' }, 'women not-a-share'],
      [{ women: '30%', men: '7' }, 'men not-a-share'],
      [{ women: '143%', men: '57%' }, 'women not-a-share'],
      [{ women: '-43%', men: '57%' }, 'women not-a-share'],
      [{ women: '43%', men: '50%' }, 'men wrong-sum'],
      [{ women: '43%', men: '57%', 'non-binary': '2%' }, 'non-binary wrong-sum'],
      [{ women: '0%', men: '0%' }, 'men wrong-sum'],
      [{ women: '0', men: '0' }, 'men wrong-sum'],
      [{ total: '18' }, 'total wrong-sum'],
      [{ women: '50%', men: '50%', total: '17' }, 'total impossible-shares'],
      [{ women: '43%', men: '57%', total: '8' }, 'total impossible-shares'],
      [{ women: '43.1%', men: '56.9%', total: '7' }, 'total impossible-shares'],
      [{ women: '43%', men: '57%', total: '0' }, 'total impossible-shares'],
      [{ total: '16' }, 'total wrong-sum'],
      [{ total: '17.5' }, 'total not-a-count'],
      [{ total: '-17' }, 'total not-a-count'],
      [{ total: '100%' }, 'total not-a-count'],
      [{ total: 'many' }, 'total not-a-count'],
      [{ total: '12..5' }, 'total not-a-count'],
      [{ total: 'undefined' }, 'total unfilled'],
      [{ women: '43%', men: '57%', total: '33.000' }, 'total ambiguous-number'],
      [{ qualifier: 'over' }, 'qualifier unknown-word'],
      [{ qualifier: 'about up-to' }, 'qualifier contradiction'],
      ...['more-than', 'less-than', 'about', 'nearly', 'up-to'].map((qualifier): Row => [
        { qualifier },
        'qualifier contradiction',
      ]),
      [{ qualifier: 'about', total: '17' }, 'qualifier contradiction'],
      [{ women: '43%', men: '57%', qualifier: 'more-than' }, 'total missing'],
    ],
    drawn: [
      [{ view: 'pie' }, 'view unknown-word'],
      [{ view: '{{ view }}' }, 'view unfilled'],
      [{ view: 'people', women: '43%', men: '57%' }, 'view contradiction'],
      [{ view: 'people', women: '1000000', men: '7' }, 'view contradiction'],
    ],
  },
  'theme-badge': {
    good: { theme: 'quality-of-life' },
    refused: [
      [{ theme: undefined }, 'theme missing'],
      [{ theme: ' ' }, 'theme missing'],
      [{ theme: 'sustainable' }, 'theme unknown-word'],
      [{ theme: 'Quality-of-Life' }, 'theme unknown-word'],
      [{ theme: 'Quality of life' }, 'theme unknown-word'],
      [{ theme: 'toString' }, 'theme unknown-word'],
      [{ theme: '__proto__' }, 'theme unknown-word'],
      [{ theme: 'sustainable', label: 'Culture' }, 'theme unknown-word'],
      [{ theme: '{{ theme }}' }, 'theme unfilled'],
      [{ theme: 'undefined' }, 'theme unfilled'],
      [{ theme: '[object Object]' }, 'theme unfilled'],
      [{ theme: long }, 'theme too-long'],
      [{ label: 'NaN' }, 'label unfilled'],
      [{ label: long }, 'label too-long'],
    ],
    drawn: [],
  },
};

/** All texts in a figure, however deep. */
const textsOf = (value: unknown): readonly string[] => {
  if (value && typeof value === 'object') return Object.values(value).flatMap(textsOf);
  return typeof value === 'string' || typeof value === 'number' ? [`${value}`] : [];
};

const nonsense = /\b(NaN|undefined|Infinity)\b|\[object /;

const pairsOf = (problems: readonly Problem[]): readonly string[] =>
  problems.map(({ attribute, rule }) => `${attribute} ${rule}`).sort();

const isError = ({ severity }: Problem): boolean => severity === 'error';

/** Types every suggestion of a problem instead of what was written, and reads again. */
const follow = (name: FigureName, input: Input, problems: readonly Problem[]): void => {
  for (const problem of problems) {
    assert(problem.suggestions.length, `${problem.attribute} has no suggestion`);
    const others = problems.filter(({ attribute }) => attribute !== problem.attribute);
    for (const suggestion of problem.suggestions) {
      const again = figures[name].read({ ...input, ...suggestion.attributes }, 'en');
      const markup = suggestionMarkup(suggestion);
      const known = pairsOf(others);
      assert.deepEqual(
        pairsOf(again.problems).filter((pair) => !known.includes(pair)),
        [],
        `${markup} does not work`,
      );
      if (!others.some(isError)) assert(again.figure, `${markup} leaves no figure`);
    }
  }
};

/** Reads a bad input and holds whatever comes of it to its promises. */
const check = (name: FigureName, input: Input, expected: readonly string[], drawn: boolean) => {
  const { tag, read } = figures[name];
  const { figure, problems } = read(input, 'en');
  assert.deepEqual(pairsOf(problems), [...expected].sort());
  assert.equal(!!figure, drawn);
  assert.equal(problems.some(isError), !drawn);
  assert.deepEqual(
    textsOf(figure).filter((text) => nonsense.test(text)),
    [],
  );
  for (const problem of problems) {
    const message = describeProblem(tag, problem);
    const written = writtenMarkup(problem.attribute, input[problem.attribute] ?? '');
    assert(message.startsWith(`<${tag}> ${written}: `), message);
    for (const each of problem.suggestions)
      assert(message.includes(suggestionMarkup(each)), message);
  }
  follow(name, input, problems);
};

const names = Object.keys(figures) as FigureName[];

for (const name of names) {
  const { good, refused, drawn } = bad[name];
  const rows = [
    ...[...refused, ...stated].map((row) => [row, false] as const),
    ...[...drawn, ...anywhere].map((row) => [row, true] as const),
  ];
  test(`${name}: nothing is wrong with the good input`, () => {
    const { figure, problems } = figures[name].read(good, 'en');
    assert.deepEqual(problems, []);
    assert(figure);
  });
  for (const [[wrong, ...problems], isDrawn] of rows) {
    const given = Object.entries(wrong)
      .map(([attribute, value]) => `${attribute}=${JSON.stringify(value ?? null).slice(0, 60)}`)
      .join(' ');
    test(`${name} ${given}: ${isDrawn ? 'drawn, ' : ''}${problems.join(', ')}`, () => {
      check(name, { ...good, ...wrong }, problems, isDrawn);
    });
  }
  test(`${name} without a language around: drawn in English, lang missing`, () => {
    const { figure, problems } = figures[name].read(good);
    assert.deepEqual(pairsOf(problems), ['lang missing']);
    assert.equal(figure?.lang, 'en');
  });
}

test('a message says what was written, what is wrong and what to type', () => {
  const { problems } = figures['stat-tile'].read({ value: '33.000', label: 'people' }, 'en');
  assert.deepEqual(
    problems.map((problem) => describeProblem('metro-stat-tile', problem)),
    [
      '<metro-stat-tile> value="33.000": "33.000" could mean 33 or 33,000. Please write value="33000" or value="33.0".',
    ],
  );
});

test('a message quotes a number with a bar in it as it was written', () => {
  const { problems } = figures['stat-tile'].read({ value: '5|8', label: 'people' }, 'en');
  const messages = problems.map((problem) => describeProblem('metro-stat-tile', problem));
  assert.match(messages.join(), /: "5\|8" is not a plain number\. /);
});

test('a million sources are refused in less than a second', () => {
  const start = performance.now();
  check('funding-shift-bar', { label: 'Funding', shares: million }, ['shares too-long'], false);
  assert(performance.now() - start < 1000);
});

/** Texts that make careless patterns slow; each is just short enough to be read. */
const slow: Readonly<Record<string, string>> = {
  asterisks: '*'.repeat(2000),
  spaces: `A: 1${' '.repeat(1990)}x`,
  digits: '1 000'.padEnd(1999, ' 000'),
  years: '2018 - '.repeat(285),
  separators: '1.,'.repeat(666),
};

for (const [kind, text] of Object.entries(slow))
  test(`two thousand ${kind} in any attribute are read in less than a second`, () => {
    const start = performance.now();
    for (const name of names)
      for (const attribute of figures[name].attributes)
        figures[name].read({ ...bad[name].good, [attribute]: text }, 'en');
    assert(performance.now() - start < 1000);
  });

/** What is suggested keeps what the author means, or may mean; an example is called one. */
const meant: readonly (readonly [FigureName, Input, ...suggestions: string[]])[] = [
  ...Object.entries({
    '33.000': ['value="33000"', 'value="33.0"'],
    '5,850': ['value="5850"', 'value="5.85"'],
    '12,500 %': ['value="12500 %"', 'value="12.5 %"'],
    '33,125': ['value="33125"', 'value="33.1250"'],
    '33.000 accounts': ['value="33000" unit="accounts"', 'value="33.0" unit="accounts"'],
    '5,850 EUR': ['value="5850" unit="EUR"', 'value="5.85" unit="EUR"'],
    '2018 33.000 people': ['value="2018 33000 people"', 'value="2018 33.0 people"'],
    '1,234,567': ['value="1234567"'],
    '1.234.567': ['value="1234567"'],
    '12,34,567': ['value="1234567"'],
    "1'234'567": ['value="1234567"'],
    '1.234,5 km': ['value="1234.5" unit="km"'],
    '5  850': ['value="5850"'],
    '12..5': ['value="12.5"'],
    '007': ['value="7"'],
    '.5': ['value="0.5"'],
    '1.5e3': ['value="1500"'],
    '½': ['value="1/2"'],
    '300+': ['value="300" qualifier="more-than"'],
    '~300': ['value="300" qualifier="about"'],
    '>300': ['value="300" qualifier="more-than"'],
    '< 300': ['value="300" qualifier="less-than"'],
    '≥300': ['value="300" qualifier="at-least"'],
    '€1,200': ['value="1200" unit="EUR"'],
    '1 200 €': ['value="1200" unit="EUR"'],
    '-£5': ['value="-5" unit="GBP"'],
    'US$ 1,200': ['value="1200" unit="USD"'],
    $5: ['USD', 'CAD', 'AUD', 'MXN'].map((unit) => `value="5" unit="${unit}"`),
    '36%%': ['value="36%"'],
    '%36': ['value="36%"'],
    '5|8': ['for example value="5850"'],
    '12-5': ['for example value="5850"'],
    '2/0': ['for example value="5850"'],
  }).map(([value, suggested]) => ['stat-tile', { value }, ...suggested] as const),
  [
    'stat-tile',
    { label: '**33.000 km** of road' },
    'label="**33000 km** of road"',
    'label="**33.0 km** of road"',
  ],
  ['stat-tile', { label: 'in **#1** town' }, 'label="in #1 town"'],
  ['stat-tile', { previous: '5,200' }, 'previous="5200"', 'previous="5.2"'],
  ['stat-tile', { href: 'javascript:5' }, 'for example href="/results"'],
  ['stat-tile', { qualifier: 'morethan' }, 'qualifier="more-than"'],
  ['stat-tile', { qualifier: 'On average' }, 'qualifier="on-average"'],
  ['stat-tile', { qualifier: 'about nearly' }, 'qualifier="about"', 'qualifier="nearly"'],
  ['stat-tile', { theme: 'Quality of Life' }, 'theme="quality-of-life"'],
  ['stat-tile', { theme: 'sustainibility' }, 'theme="sustainability"'],
  ['stat-tile', { value: '36%', unit: 'km' }, 'unit=""'],
  ['funding-shift-bar', { unit: 'euros', shares: 'A: 5 to 6' }, 'unit="EUR"'],
  ['funding-shift-bar', { unit: 'EUR', shares: 'A: 5% to 6%' }, 'unit="%"'],
  [
    'funding-shift-bar',
    { shares: 'A: 36 to 52, B: 64 to 48' },
    'shares="A: 36 to 52; B: 64 to 48"',
  ],
  ['funding-shift-bar', { shares: 'A 36–52; B 64–48' }, 'shares="A: 36 to 52; B: 64 to 48"'],
  [
    'funding-shift-bar',
    { shares: 'A: 33.000 to 52; B: 67 to 48' },
    'shares="A: 33.0 to 52; B: 67 to 48"',
  ],
  [
    'funding-shift-bar',
    { shares: 'A: 36 to 52; B: 60 to 46' },
    'for example shares="A: 36 to 52; B: 60 to 46; …: 4 to 2"',
  ],
  [
    'funding-shift-bar',
    { shares: 'A: 36 to 52; A: 64 to 48' },
    'for example shares="A: 36 to 52; A 2: 64 to 48"',
  ],
  ['gender-split', { men: '' }, 'for example men="7"'],
  ['gender-split', { women: '43%', men: '' }, 'for example men="57%"'],
  ['gender-split', { women: '43%', men: '57' }, 'men="57%"'],
  ['gender-split', { men: '7 men' }, 'men="7"'],
  ['gender-split', { men: '5,850' }, 'men="5850"'],
  [
    'gender-split',
    { women: '43%', men: '57%', total: '300+' },
    'total="300" qualifier="more-than"',
  ],
  [
    'gender-split',
    { women: '50%', men: '50%', total: '17' },
    'for example qualifier="about"',
    'for example total=""',
  ],
  ['gender-split', { total: '18' }, 'total="17"'],
  ['gender-split', { qualifier: 'about' }, 'qualifier=""'],
];

for (const [name, input, ...suggested] of meant) {
  const [given] = Object.entries(input).slice(-1);
  test(`${name} ${given?.join('=') ?? ''} may have meant ${suggested.join(' or ')}`, () => {
    const { problems } = figures[name].read({ ...bad[name].good, ...input }, 'en');
    assert.deepEqual(
      problems.flatMap(({ suggestions }) =>
        suggestions.map((each) => (each.example ? 'for example ' : '') + suggestionMarkup(each)),
      ),
      suggested,
    );
  });
}

test('a missing language is not guessed: every one that there is gets suggested', () => {
  const { problems } = figures['stat-tile'].read({ ...bad['stat-tile'].good, lang: 'frnech' });
  const [tags] = problems.map(({ suggestions }) => suggestions.map(({ attributes }) => attributes));
  assert.deepEqual(tags?.slice(0, 3), [{ lang: 'en' }, { lang: 'es' }, { lang: 'fr' }]);
});

test('the shorter code for pages reports both meanings of a number too', () => {
  const { problems } = statTile.read({ value: '33.000 km', label: 'of road' }, 'en');
  assert.deepEqual(
    problems.flatMap(({ suggestions }) => suggestions.map(suggestionMarkup)),
    ['value="33000 km"', 'value="33.0 km"'],
  );
});

/** Words that only look like what is not filled in, or like a number of two meanings. */
const honest: readonly Input[] = [
  ...[
    'volunteers at Infinity Hall',
    'Null Island',
    'NaN bread festival',
    'undefined terms',
    'null results',
    'in {brackets}',
    '5 < 6 % 7',
    '$ {x}',
  ].map((label) => ({ label })),
  ...[
    'Infinity Hall',
    '14:30',
    '24/7',
    '24/7 h',
    '2018-2020',
    '2018–20',
    '2020-12-31',
    '31.12.2020',
    '31/12/2020',
    'v2.100',
    '31.12.2020 at noon',
    'host 192.168.0.1',
    '12,5 km',
    '0.125 km',
    '1 234,567 km',
    '1,2,3 go',
    '5.2k',
    '3 M',
    'no. 1.2.3',
  ].map((value) => ({ value })),
];

for (const input of honest)
  test(`${Object.values(input).join()} is drawn as it was written`, () => {
    const { figure, problems } = figures['stat-tile'].read(
      { ...bad['stat-tile'].good, ...input },
      'en',
    );
    assert.deepEqual(problems, []);
    assert(figure && Object.values(input).every((text) => sentenceOf(figure).includes(`${text}`)));
  });
