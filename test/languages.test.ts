import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { figures, type FigureName } from '#dist/figures.js';
import { ar } from '#dist/i18n/ar.js';
import type { Language } from '#dist/i18n/language.js';
import { pt } from '#dist/i18n/pt.js';
import { zh } from '#dist/i18n/zh.js';
import { addLanguage, languageOf } from '#dist/i18n/registry.js';
import { sentenceOf, spokenOf } from '#dist/model/sentence.js';

/** Here ␣ is U+00A0, ⍽ is U+202F, ‹ › are the marks of isolated text, ° is U+200E, « » are U+200F. */
const visible = (text: string) =>
  text
    .replaceAll('\u200f · \u200f', '« · »')
    .replace(/[\u00a0\u202f\u2068\u2069\u200e]/g, (sign) => {
      const signs = '␣⍽‹›°';
      return signs.charAt('\u00a0\u202f\u2068\u2069\u200e'.indexOf(sign));
    });

type Case = readonly [FigureName, Readonly<Record<string, string>>, said: string, spoken?: string];

const cases: Readonly<Record<string, readonly Case[]>> = {
  ar: [
    ['stat-tile', { value: '5850', label: 'شخص', qualifier: 'more-than' }, 'أكثر من 5,850 شخص'],
    ['stat-tile', { value: '12.5%', label: 'من الميزانية' }, '12.5°%° من الميزانية'],
    ['stat-tile', { value: '-12', label: 'وظيفة' }, '°−12 وظيفة', 'سالب 12 وظيفة'],
    ['stat-tile', { value: '-4.5', unit: 'EUR' }, '°−4.50␣€', 'سالب 4.50 يورو'],
    [
      'stat-tile',
      { value: '2/3', label: 'الأعضاء', qualifier: 'on-average more-than' },
      'في المتوسط، أكثر من 2/3 الأعضاء',
      'في المتوسط، أكثر من ثلثي الأعضاء',
    ],
    [
      'stat-tile',
      { value: '141', label: 'عضوًا', previous: '137', 'previous-label': '2017' },
      '141 عضوًا · 2017: 137 · °+4',
      '141 عضوًا، بزيادة 4 (2017: 137)',
    ],
    ['stat-tile', { value: '28', label: 'members', context: 'Board' }, '‹Board›: 28 ‹members›'],
    ['gender-split', { label: 'موظف', women: '1', men: '0' }, '1 موظف: امرأة واحدة و0 رجل'],
    ['gender-split', { label: 'موظفًا', women: '2', men: '3' }, '5 موظفًا: امرأتان و3 رجال'],
    ['gender-split', { label: 'موظفًا', women: '11', men: '100' }, '111 موظفًا: 11 امرأة و100 رجل'],
    ['gender-split', { label: 'موظفًا', women: '103', men: '99' }, '202 موظفًا: 103 نساء و99 رجلًا'],
    ['gender-split', { label: 'خبراء', women: '43%', men: '57%' }, 'خبراء: 43°%° نساء و57°%° رجال'],
    [
      'funding-shift-bar',
      { label: 'التمويل', shares: 'رسوم: 36 to 52؛ منح: 64 to 48', from: '2018', to: '2020' },
      'التمويل، 2018–2020. رسوم: من 36°%° إلى 52°%°، بزيادة 16 نقطة مئوية. منح: من 64°%° إلى 48°%°، بانخفاض 16 نقطة مئوية.',
      'التمويل، 2018 إلى 2020. رسوم: من 36°%° إلى 52°%°، بزيادة 16 نقطة مئوية. منح: من 64°%° إلى 48°%°، بانخفاض 16 نقطة مئوية.',
    ],
    ['theme-badge', { theme: 'quality-of-life' }, 'جودة الحياة'],
  ],
  'ar-DZ': [
    [
      'stat-tile',
      { value: '147', label: 'شخصًا', lead: 'جمعنا', qualifier: 'more-than on-average' },
      'جمعنا في المتوسط أكثر من 147 شخصًا',
    ],
  ],
  'ar-MA': [['stat-tile', { value: '33000.5', label: 'حساب' }, '33.000,5 حساب']],
  pt: [
    [
      'stat-tile',
      { value: '5850', label: 'pessoas', qualifier: 'more-than' },
      'Mais de 5.850 pessoas',
    ],
    ['stat-tile', { value: '12.5%', label: 'do orçamento' }, '12,5% do orçamento'],
    [
      'stat-tile',
      { value: '2/3', label: 'dos membros', qualifier: 'on-average more-than' },
      'Em média, mais de 2/3 dos membros',
      'Em média, mais de dois terços dos membros',
    ],
    [
      'gender-split',
      { label: 'estagiários', women: '1', men: '0' },
      '1 estagiários: 1 mulher e 0 homem',
    ],
    [
      'funding-shift-bar',
      { label: 'Fontes', shares: 'A: 36 to 52; B: 64 to 48' },
      'Fontes. A: de 36% para 52%, 16 pontos percentuais a mais. B: de 64% para 48%, 16 pontos percentuais a menos.',
    ],
    ['theme-badge', { theme: 'economic-development' }, 'Desenvolvimento econômico'],
  ],
  'pt-PT': [
    ['stat-tile', { value: '5850', label: 'pessoas' }, '5850 pessoas'],
    ['stat-tile', { value: '33000', label: 'contas' }, '33⍽000 contas'],
    [
      'gender-split',
      { label: 'estagiários', women: '1', men: '0' },
      '1 estagiários: 1 mulher e 0 homens',
    ],
    ['theme-badge', { theme: 'economic-development' }, 'Desenvolvimento económico'],
  ],
  zh: [
    ['stat-tile', { value: '5850', label: '人', qualifier: 'more-than' }, '超过5,850人'],
    [
      'stat-tile',
      { value: '2/3', label: '的成员', qualifier: 'on-average more-than' },
      '平均超过2/3的成员',
      '平均超过三分之二的成员',
    ],
    [
      'gender-split',
      { label: '名专业人员', women: '10', men: '7' },
      '17名专业人员：10名女性和7名男性',
    ],
    ['gender-split', { label: '专家', women: '43%', men: '57%' }, '专家：43%女性和57%男性'],
    [
      'funding-shift-bar',
      { label: '资金来源', shares: '会费：36 to 52；赠款：64 to 48', from: '2018', to: '2020' },
      '资金来源，2018—2020。会费：从36%到52%，上升16个百分点。赠款：从64%到48%，下降16个百分点。',
      '资金来源，2018至2020。会费：从36%到52%，上升16个百分点。赠款：从64%到48%，下降16个百分点。',
    ],
    [
      'stat-tile',
      { value: '3', label: '个城市', note: '其中两个是新的' },
      '3个城市。其中两个是新的。',
    ],
  ],
  'zh-CN': [
    ['stat-tile', { value: '147', label: '项', lead: '积极参与' }, '积极参与147项'],
    [
      'stat-tile',
      { value: '5850', label: '人', lead: '我们汇聚了', qualifier: 'more-than' },
      '我们汇聚了超过5,850人',
    ],
  ],
  'zh-TW': [['stat-tile', { value: '5850', label: '人', qualifier: 'more-than' }, '超過5,850人']],
  'zh-Hans-HK': [['theme-badge', { theme: 'quality-of-life' }, '生活质量']],
  // The same signs that turn around among ours.
  en: [
    [
      'stat-tile',
      { value: '5850', label: 'أعضاء', previous: '5200' },
      '5,850 ‹أعضاء› · Before: 5,200 · +650',
      '5,850 ‹أعضاء›, 650 more (Before: 5,200)',
    ],
  ],
};

before(() => {
  [ar, pt, zh].forEach(addLanguage);
});

for (const [lang, rows] of Object.entries(cases))
  describe(lang, () => {
    for (const [name, input, said, spoken = said] of rows)
      test(`${name} ${JSON.stringify(input)}: ${said}`, () => {
        const { figure, problems } = figures[name].read(input, lang);
        assert.deepEqual(problems, []);
        assert(figure);
        assert.equal(visible(sentenceOf(figure)), said);
        assert.equal(visible(spokenOf(figure)), spoken);
        assert.equal(figure.dir, lang.startsWith('ar') ? 'rtl' : 'ltr');
      });
  });

/** The shape of a catalogue: its keys, and for what is listed by name those names too. */
const shape = (language: Language) =>
  Object.entries(language)
    .filter(
      ([key]) =>
        !['dir', 'inRegion', 'listTag', 'signs', 'moneyName', 'fewerThan', 'isCounted'].includes(
          key,
        ),
    )
    .map(([key, value]) => [
      key,
      typeof value === 'object' && !Array.isArray(value)
        ? Object.keys(value as object)
            .filter((name) => name !== 'fewer')
            .sort()
        : '',
    ])
    .sort();

for (const tag of ['fr', 'es', 'ar', 'pt', 'pt-PT', 'zh', 'zh-Hant'])
  test(`${tag} has the same words as en`, () => {
    const [language, english] = [languageOf(tag), languageOf('en')];
    assert(language && english);
    assert.deepEqual(shape(language), shape(english));
  });

test('an older value with a sign keeps its place before the change in Arabic', () => {
  const older = { value: '-3', previous: '-12', label: 'وظيفة', 'previous-label': '2017' };
  const { figure } = figures['stat-tile'].read(older, 'ar');
  assert.equal(visible(figure ? sentenceOf(figure) : ''), '°−3 وظيفة« · »2017: °−12« · »°+9');
});

test('a range keeps its direction in Arabic', () => {
  const range = { value: '5', previous: '2015-2017', label: 'س' };
  const { figure } = figures['stat-tile'].read({ ...range, value: '2018-2020' }, 'ar');
  assert.equal(visible(figure ? sentenceOf(figure) : ''), '‹2018-2020› س (قبل: ‹2015-2017›)');
});

for (const [lang, expected] of [
  ['es_MX', '33⍽000.5 x'],
  ['es_ES', '33⍽000,5 x'],
  ['es_MX.UTF-8', '33⍽000.5 x'],
  ['pt_PT', '33⍽000,5 x'],
  ['pt_BR', '33.000,5 x'],
  ['ar_MA', '33.000,5 ‹x›'],
] as const)
  test(`${lang} keeps its region`, () => {
    const { figure } = figures['stat-tile'].read({ value: '33000.5', label: 'x' }, lang);
    assert.equal(visible(figure ? sentenceOf(figure) : ''), expected);
  });

for (const [lang, spoken] of [
  ['fr', 'plus 12␣% x'],
  ['en', 'plus 12% x'],
  ['es', 'más 12␣% x'],
  ['ar', 'زائد 12°%° ‹x›'],
  ['pt', 'mais 12% x'],
  ['zh', '正12% x'],
] as const)
  test(`+12% is spoken ${spoken} in ${lang}, and shown with its sign`, () => {
    const { figure } = figures['stat-tile'].read({ value: '+12%', label: 'x' }, lang);
    assert.equal(visible(figure ? spokenOf(figure) : ''), spoken);
    assert.match(figure ? sentenceOf(figure) : '', /^\u200e?\+12/);
  });

for (const shares of [
  'A: 36% إلى 52%؛ B: 64% إلى 48%',
  'A: ٣٦٪ إلى ٥٢٪؛ B: ٦٤٪ إلى ٤٨٪',
  'A：36到52；B：64至48',
  'A：３６％到５２％；B：６４％到４８％',
  'A: 36 a 52; B: 64 para 48',
  'A: 36 → 52; B: 64 -> 48',
])
  test(`${shares} are the shares of A and B`, () => {
    const { figure, problems } = figures['funding-shift-bar'].read({ label: 'x', shares }, 'en');
    assert.deepEqual(problems, []);
    const values = figure?.sources.map((row) => [row.label, ...row.values.map(({ data }) => data)]);
    assert.deepEqual(values, [
      ['A', '36', '52'],
      ['B', '64', '48'],
    ]);
  });
