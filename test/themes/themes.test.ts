import fc from 'fast-check';
import {
  formatHex,
  interpolate,
  modeLrgb,
  modeOklab,
  modeOklch,
  modeRgb,
  toGamut,
  useMode,
  wcagContrast,
} from 'culori/fn';
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { dark, paper, quiet } from '#dist/design/tokens.js';
import { styleHashes, toImages, toMail, toPage, toText } from '#dist/documents/index.js';
import { loadDefaultFonts } from '#dist/picture/default-fonts.js';
import { figures } from '#dist/figures.js';
import { readResults } from '#dist/results/index.js';
import { addTheme } from '#dist/themes/add-theme.js';
import { faultOfTheme } from '#dist/themes/check-theme.js';
import { goals } from '#dist/themes/sdg.js';

for (const mode of [modeRgb, modeLrgb, modeOklab]) useMode(mode);
const oklch = useMode(modeOklch);

const air = {
  name: 'clean-air',
  label: { fr: 'Air pur', en: 'Clean air' },
  colour: '#0a4f63',
  icon: 'M4 9h12a3 3 0 1 0-3-3M4 15h9',
};
const badge = (theme: string, lang: string) =>
  figures['theme-badge'].read({ theme }, lang).figure?.theme.label;

describe('a theme is refused', () => {
  const refused: readonly (readonly [string, Readonly<Record<string, unknown>>, RegExp])[] = [
    ['without a name', { name: undefined }, /name must consist of lower-case/],
    ['with markup in its name', { name: 'a"><script>' }, /name must consist of lower-case/],
    ['with capitals in its name', { name: 'Clean-Air' }, /name must consist of lower-case/],
    ['with an endless name', { name: 'a'.repeat(41) }, /name must consist of lower-case/],
    ['with the name of another', { name: 'sustainability' }, /name is that of another theme/],
    ['with the name of all others', { name: 'other' }, /name is that of another theme/],
    ['without labels', { label: {} }, /label must have a text for each/],
    ['with one label for all languages', { label: 'Clean air' }, /label must have a text for each/],
    ['with labels for no language', { label: { 'e n': 'Air' } }, /label must have a text for each/],
    ['with an empty label', { label: { en: '' } }, /each label must be one line/],
    ['with a number for a label', { label: { en: 7 } }, /each label must be one line/],
    ['with a label on two lines', { label: { en: 'Clean\nair' } }, /each label must be one line/],
    ['with an override in its label', { label: { en: '\u202era' } }, /each label must be one line/],
    ['with a template mark', { label: { en: '{{ name }}' } }, /each label must be one line/],
    ['with an endless label', { label: { en: 'a'.repeat(101) } }, /each label must be one line/],
    ['without a colour', { colour: undefined }, /colour must be written like/],
    ['with a rule in its colour', { colour: '#fff}*{color:red' }, /colour must be written like/],
    ['with a named colour', { colour: 'navy' }, /colour must be written like/],
    ['with a light colour', { colour: '#26bde2' }, /colour must be darker/],
    ['without an icon', { icon: '' }, /icon must be an SVG path/],
    ['with markup in its icon', { icon: 'M0 0"/><script>' }, /icon must be an SVG path/],
    ['with an address for an icon', { icon: 'icon.svg' }, /icon must be an SVG path/],
    ['with an icon beyond its square', { icon: 'M0 0h900' }, /icon must be an SVG path/],
    [
      'with an icon beyond its square after an arc',
      { icon: 'M4 4a3 3 0 013 3h900' },
      /icon must be/,
    ],
    ['with an endless icon', { icon: `M0 0${'h1'.repeat(1100)}` }, /icon must be an SVG path/],
  ];
  for (const [what, wrong, told] of refused)
    test(what, () => {
      const theme = { ...air, ...wrong };
      assert.throws(() => {
        addTheme(theme);
      }, told);
    });

  test('if it is not a theme at all', () => {
    for (const value of [undefined, null, 'clean-air', 7, [air]])
      assert.match(faultOfTheme(value) ?? '', /name must consist/);
  });
});

test('every colour that is accepted can be read on the tint of its badge, and secondary text too', () => {
  const channel = fc.integer({ min: 0, max: 255 });
  fc.assert(
    fc.property(channel, channel, channel, (r, g, b) => {
      const colour = `#${[r, g, b].map((each) => each.toString(16).padStart(2, '0')).join('')}`;
      fc.pre(!faultOfTheme({ ...air, colour }));
      const tint = formatHex(interpolate([paper, colour], 'oklab')(0.1));
      for (const text of [colour, quiet]) assert.ok(wcagContrast(text, tint) >= 4.5);
    }),
    { seed: 1, numRuns: 1000 },
  );
});

describe('a theme that a site adds', () => {
  const source = `<html lang="en"><metro-theme-badge theme="clean-air">Clean air</metro-theme-badge>
    <metro-stat-tile value="7" label="cities" theme="clean-air">7 cities</metro-stat-tile>
    <metro-theme-badge theme="quality-of-life">Quality of life</metro-theme-badge>`;
  const rule = '.figure{--_metro-accent:#0a4f63!important}';
  addTheme(air);

  test('has a label in each language, or else its first', () => {
    for (const [lang, label] of [
      ['en', 'Clean air'],
      ['en-GB', 'Clean air'],
      ['fr-CA', 'Air pur'],
      ['es', 'Air pur'],
      ['ar', '\u2068Air pur\u2069'],
    ] as const)
      assert.equal(badge('clean-air', lang), label, lang);
  });

  test('has the label of the nearest language, however its tag is written', () => {
    const label = { fr: 'Eau', 'zh-cn': '水务', 'zh-TW': '水務', 'pt-BR': 'Água', 'es-MX': 'Agua' };
    addTheme({ ...air, name: 'water', label });
    for (const [lang, said] of [
      ['zh', '水务'],
      ['zh-TW', '水務'],
      ['zh-HK', '水務'],
      ['pt', 'Água'],
      ['pt-PT', 'Água'],
      ['es-ES', 'Agua'],
      ['en', 'Eau'],
    ] as const)
      assert.equal(badge('water', lang), said, lang);
  });

  test('may have an icon whose arcs are written without spaces', () => {
    assert.equal(faultOfTheme({ ...air, icon: 'M21 12a9 9 0 11-18 0 9 9 0 0118 0z' }), undefined);
  });

  for (const [styles, written] of [
    ['inline', `</style><style>${rule}</style>`],
    [{ link: '/a.css' }, `<link rel="stylesheet" href="/a.css"><style>${rule}</style>`],
    [{ nonce: 'n' }, `</style><style nonce="n">${rule}</style>`],
  ] as const)
    test(`colours its figures in a page alone, with styles ${JSON.stringify(styles)}`, async () => {
      const { html, findings } = toPage(source, { styles });
      assert.deepEqual(findings, []);
      assert.equal(html.split(written).length, 3);
      assert.equal(html.split(rule).length, 3);
      assert.equal(html.split(`d="${air.icon}"`).length, 3);
      const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(rule));
      const hash = Buffer.from(digest).toString('base64');
      assert.ok((await styleHashes()).includes(`'sha256-${hash}'`));
    });

  test('is in mails, texts and pictures', async () => {
    assert.equal(toMail(source).html.match(/color:#0a4f63/g)?.length, 3);
    assert.match(toText(source).text, /Clean air.*7 cities\nClean air/s);
    const { images } = toImages(source, { fonts: await loadDefaultFonts(), size: 'card' });
    assert.match(images[0]?.svg ?? '', /stroke="#0a4f63"/);
    assert.match(images[1]?.svg ?? '', /fill="#0a4f63"/);
  });

  test('is in a results file', () => {
    const csv = 'id,figure,theme,value,label-en,period\na,stat-tile,clean-air,7,cities,2020\n';
    const { results, problems } = readResults(csv);
    assert.deepEqual(
      problems.map(({ rule }) => rule),
      [],
    );
    assert.equal(results.results[0]?.theme, 'clean-air');
  });

  test('is suggested by its words and by similar spelling, but never by another number', () => {
    const meant = (theme: string) =>
      figures['theme-badge'].read({ theme }, 'en').problems[0]?.suggestions[0]?.attributes['theme'];
    for (const [written, name] of [
      ['Clean air', 'clean-air'],
      ['clean-aire', 'clean-air'],
      ['sdg14', 'sdg-14'],
      ['SDG 3', 'sdg-3'],
      ['sgd-17', 'sdg-17'],
      // Examples: no goal has this number.
      ['sdg-18', 'metropolitan-governance'],
    ] as const)
      assert.equal(meant(written), name, written);
  });
});

/** The colours that the United Nations give to the goals; on white, text in most of them cannot be read. */
const official =
  '#e5243b #dda63a #4c9f38 #c5192d #ff3a21 #26bde2 #fcc30b #a21942 #fd6925 #dd1367 #fd9d24 #bf8b2e #3f7e44 #0a97d9 #56c02b #00689d #19486a'.split(
    ' ',
  );

describe('the Sustainable Development Goals', () => {
  for (const [index, { name, colour }] of goals.entries())
    test(`${name} has the hue of the goal, and its text and icon can be read, on light and on dark`, () => {
      const { h = 0 } = oklch(official[index]) ?? {};
      const { c = 0, h: own = 0 } = oklch(colour) ?? {};
      assert.ok(Math.abs(h - own) < 10, `${own} for ${h}`);
      const inDark = formatHex(toGamut('rgb', 'oklch')({ mode: 'oklch', l: 0.78, c, h: own }));
      for (const [text, ground] of [
        [colour, paper],
        [inDark, dark.paper],
      ] as const)
        for (const behind of [ground, formatHex(interpolate([ground, text], 'oklab')(0.1))])
          assert.ok(wcagContrast(text, behind) >= 4.5, `${text} on ${behind}`);
    });

  test('are 17 themes, each with a colour of its own and a name in six languages', () => {
    assert.equal(new Set(goals.map(({ colour }) => colour)).size, 17);
    for (const { label } of goals)
      assert.deepEqual(Object.keys(label), ['en', 'fr', 'es', 'ar', 'pt', 'zh']);
  });

  for (const [lang, name] of Object.entries({
    en: 'Climate action (SDG\u00a013)',
    fr: 'Lutte contre les changements climatiques (ODD\u00a013)',
    es: 'Acción por el clima (ODS\u00a013)',
    ar: 'العمل المناخي (الهدف\u00a013)',
    pt: 'Ação contra a mudança global do clima (ODS\u00a013)',
    zh: '气候行动（目标13）',
  }))
    test(`are named in ${lang}`, () => {
      assert.equal(badge('sdg-13', lang), name);
    });
});
