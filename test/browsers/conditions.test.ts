import { expect } from '@open-wc/testing';
import type { FigureName } from '#dist/figures.js';
import { attributesOf, languages, others, results } from '../../demo/examples.js';
import { drawn, figure, partOf, type Figure } from './figures-in-page.js';
import { misfits, textBoxes } from './fit.js';

interface Case {
  readonly name: string;
  readonly figure: FigureName;
  readonly attributes: Record<string, string>;
}

const examples = languages.flatMap((language) =>
  [...results, ...others]
    .filter(({ name }) => !name.startsWith('wrong'))
    .map((example): Case => ({
      name: `${example.name}, ${language}`,
      figure: example.figure,
      attributes: { ...attributesOf(example, language), lang: language },
    })),
);

const sixty = 'Subventions des collectivités territoriales et de leurs unions';
const unbroken = {
  context: 'Rechtsschutzversicherungsgesellschaften',
  label: 'Bundesausbildungsförderungsgesetz'.repeat(2),
  note: 'Verantwortungsbewusstsein **123456789012345**'.repeat(2),
  source: 'https://www.example.org/a/very/long/address/without/any/space',
  period: '2018–2020',
};

/** What authors may write and hardly ever do: words that find no room, and as much of everything as there may be. */
const hard: readonly Case[] = (
  [
    ['stat-tile', { ...unbroken, value: '123456789012', unit: 'EUR' }],
    ['stat-tile', { ...unbroken, value: 'Donaudampfschifffahrt', href: '/' }],
    ['stat-tile', { value: '5850', label: sixty, previous: '5000', theme: 'gender-equality' }],
    ['gender-split', { ...unbroken, women: '1234567', men: '7654321' }],
    ['gender-split', { label: sixty, women: '20', men: '18', 'not-stated': '2' }],
    ['theme-badge', { ...unbroken, href: '/' }],
    [
      'funding-shift-bar',
      {
        ...unbroken,
        from: 'Ausgangszeitpunkt',
        to: 'Endzeitpunkt',
        shares: `${unbroken.label}: 36.25 to 52.75`,
      },
    ],
    [
      'funding-shift-bar',
      {
        label: sixty,
        unit: 'EUR',
        shares: Array.from(
          { length: 12 },
          (_, index) => `${index}. ${sixty}: 123456789 to 1234567890`,
        ).join('; '),
      },
    ],
  ] as const
).map(([name, attributes], index) => ({
  name: `hard case ${index}`,
  figure: name,
  attributes: { lang: 'en', ...attributes },
}));

/** Right to left, and words without spaces. */
const elsewhere = Object.entries({
  ar: {
    label: 'تكاليف المشاريع المشتركة بين المدن الكبرى في منطقة البحر الأبيض المتوسط',
    note: '**44** مدينة أخرى',
    source: 'Metropolis',
  },
  zh: {
    label: '大都市治理与可持续发展项目的参与城市数量',
    note: '其中 **44** 个是新的',
    source: '来源',
  },
}).flatMap(([lang, words]): Case[] =>
  (
    [
      [
        'stat-tile',
        { value: '-5850', qualifier: 'about', theme: 'sustainability', previous: '5000' },
      ],
      ['gender-split', { women: '12', men: '7' }],
      ['gender-split', { women: '43%', men: '57%', view: 'bar' }],
      ['theme-badge', { theme: 'social-cohesion' }],
      ['funding-shift-bar', { shares: `${words.label}: 36 to 52; Partnerships: 64 to 48` }],
      [
        'funding-shift-bar',
        { unit: 'EUR', shares: `${words.label}: 3600000 to 5200000; B: 0 to 4` },
      ],
    ] as const
  ).map(([name, attributes]) => ({
    name: `${name}, ${lang}`,
    figure: name,
    attributes: { lang, period: '2018–2020', ...words, ...attributes },
  })),
);

const everything = [...examples, ...hard, ...elsewhere];

/** Shows all figures one below the other in a box of a width. */
const showAll = async (cases: readonly Case[], width: number) => {
  document.body.style.margin = '0';
  const box = document.createElement('div');
  box.style.width = `${width}px`;
  const all = cases.map(({ figure: name, attributes }) => figure(name, attributes));
  box.append(...all);
  document.body.append(box);
  await drawn();
  return { box, all };
};

const allMisfits = (all: readonly Figure[], cases: readonly Case[]) =>
  all.flatMap((element, index) =>
    misfits(element).map((misfit) => `${cases[index]?.name ?? ''}: ${misfit}`),
  );

/** What does not fit at these widths of the box, or makes the box scroll. */
const misfitsAt = (
  widths: readonly number[],
  box: HTMLElement,
  all: readonly Figure[],
  cases: readonly Case[],
) =>
  widths.flatMap((width) => {
    box.style.width = `${width}px`;
    const found = allMisfits(all, cases);
    if (box.scrollWidth > width) found.push(`the box is ${box.scrollWidth} px wide`);
    return found.map((misfit) => `${width} px, ${misfit}`);
  });

const setInside = (all: readonly Figure[], css: string) => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  for (const { shadowRoot } of all) shadowRoot?.adoptedStyleSheets.push(sheet);
};

before(async () => {
  await import('metropolis-widgets/i18n/ar');
  await import('metropolis-widgets/i18n/zh');
});
beforeEach(() => {
  document.body.replaceChildren();
  document.documentElement.lang = 'en';
});
afterEach(() => {
  document.documentElement.removeAttribute('dir');
  document.documentElement.removeAttribute('style');
});

it('every case is drawn', async () => {
  const { all } = await showAll(everything, 600);
  const problems = all.flatMap(({ problems }, index) =>
    problems.map(({ attribute, rule }) => `${everything[index]?.name ?? ''}: ${attribute} ${rule}`),
  );
  expect(problems).to.deep.equal([]);
});

describe('nothing is cut, sticks out or covers other text', () => {
  it('in a column of 120 to 1,200 px', async () => {
    const cases = everything.filter(({ attributes }) => attributes['lang'] !== 'es');
    const { box, all } = await showAll(cases, 120);
    const widths = Array.from({ length: 28 }, (_, index) => 120 + index * 40);
    expect(misfitsAt(widths, box, all, cases)).to.deep.equal([]);
  });

  const conditions = {
    'text spacing that the reader asks for (WCAG 1.4.12)': `
      * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
      p { margin-block-end: 2em !important; }`,
    'text of twice the size': '.figure { font-size: 2em !important; }',
    'a font that is 15 % wider and bold':
      '* { font-weight: 900 !important; letter-spacing: 0.08em !important }',
  };
  for (const [name, css] of Object.entries(conditions))
    it(`with ${name}`, async () => {
      const { box, all } = await showAll(everything, 240);
      setInside(all, css);
      expect(misfitsAt([240, 320, 640, 1200], box, all, everything)).to.deep.equal([]);
    });

  for (const [zoom, width, height] of [
    [200, 640, 512],
    [400, 320, 256],
  ] as const)
    it(`at ${zoom} % in a window of 1280 × 1024, nor is the page scrolled sideways`, async () => {
      const frame = document.createElement('iframe');
      const page = document.createElement('body');
      const script = new URL('../../../dist/metropolis-widgets.classic.js', import.meta.url).href;
      page.append(...everything.map(({ figure: name, attributes }) => figure(name, attributes)));
      Object.assign(frame, {
        width,
        height,
        srcdoc: `<!doctype html><html lang="en">${page.outerHTML}<script src="${script}"></script>`,
      });
      const loaded = new Promise((resolve) => (frame.onload = resolve));
      document.body.append(frame);
      await loaded;
      await drawn();
      const { documentElement, body } = frame.contentDocument ?? document;
      const all = [...body.children].filter((child): child is Figure => 'problems' in child);
      expect(all).to.have.lengthOf(everything.length);
      expect(allMisfits(all, everything)).to.deep.equal([]);
      expect(documentElement.scrollWidth).to.equal(documentElement.clientWidth);
    });
});

describe('texts are where they used to be', () => {
  const conditions = {
    'in a page from right to left': () => (document.documentElement.dir = 'rtl'),
    'in a page of bold text': () =>
      (document.documentElement.style.font = 'bold italic 30px serif'),
    'in the dark': () => document.documentElement.style.setProperty('--metro-color-scheme', 'dark'),
    'in either scheme': () =>
      document.documentElement.style.setProperty('--metro-color-scheme', 'light dark'),
  };
  for (const [name, apply] of Object.entries(conditions))
    it(name, async () => {
      const { all } = await showAll(everything, 400);
      const before = all.flatMap(textBoxes);
      apply();
      const after = all.flatMap(textBoxes);
      expect(after).to.have.lengthOf(before.length);
      const moved = after.filter(({ left, bottom }, index) => {
        const { left: x = 0, bottom: y = 0 } = before[index] ?? {};
        return Math.hypot(left - x, bottom - y) > 0.5;
      });
      expect(moved).to.deep.equal([]);
    });
});

it('nothing moves, even where the page animates everything', async () => {
  document.documentElement.style.cssText = '';
  const { box, all } = await showAll(everything, 400);
  const sheet = document.createElement('style');
  sheet.textContent = '* { transition: all 9s !important } @keyframes x { to { opacity: 0 } }';
  box.append(sheet);
  await drawn();
  for (const element of all) element.setAttribute('context', 'Changed');
  box.style.width = '300px';
  await drawn();
  const inside = all.flatMap(({ shadowRoot }) => shadowRoot?.getAnimations() ?? []);
  expect(inside).to.deep.equal([]);
  expect(partOf(all[0] ?? box, 'context')?.textContent).to.contain('Changed');
});
