import { expect } from '@open-wc/testing';
import { tags } from '#dist/i18n/tags.js';
import { attributesOf, others, results } from '../../demo/examples.js';
import { drawn, partOf, show, type Figure } from './figures-in-page.js';
import { classic, openFrame } from './host-frame.js';

const root = new URL('../../../', import.meta.url);
const tile = { value: '5850', label: 'people', lang: 'en' };

/** A row of 600 by 400 pixels with two figures, the second of them higher, under these rules of the page. */
const row = async (css: string) => {
  document.body.innerHTML = '<style></style><div></div>';
  const [style, parent] = [document.querySelector('style'), document.querySelector('div')];
  if (!style || !parent) throw new Error('No row');
  style.textContent = `div { width: 600px; height: 400px; position: absolute; left: 0; top: 0 } ${css}`;
  const first = await show('stat-tile', tile, 'Text', parent);
  const second = await show('stat-tile', { ...tile, note: 'of all ages' }, 'Text', parent);
  return { first, second, parent };
};

const partIn = (figure: Figure, name = 'figure') => {
  const part = partOf(figure, name);
  if (!part) throw new Error(`No ${name}`);
  return part;
};

const box = (element: Element) => {
  const { x, y, width, height } = element.getBoundingClientRect();
  return { x, y, width, height };
};

after(() => {
  document.body.replaceChildren();
});

describe('the page places and sizes a figure', () => {
  const figure = 'metro-stat-tile:first-of-type';
  const rules: Record<string, [string, Partial<ReturnType<typeof box>>]> = {
    'nothing of it': ['', { x: 0, width: 600 }],
    'auto margins': [`${figure} { margin: auto; width: 200px }`, { x: 200, width: 200 }],
    'an auto margin in a flex row': [
      `div { display: flex } ${figure} { width: 200px; margin-left: auto; order: 2 } metro-stat-tile:last-of-type { width: 100px }`,
      { x: 400, width: 200 },
    ],
    'the height of a row': ['div { display: grid; grid-auto-rows: 400px }', { height: 400 }],
    width: [`${figure} { width: 200px }`, { x: 0, width: 200 }],
    'width of its kind': ['metro-stat-tile { max-width: 150px }', { width: 150 }],
    height: [`${figure} { height: 300px }`, { y: 0, height: 300 }],
    margin: [`${figure} { margin: 10px 20px 0 30px }`, { x: 30, y: 10, width: 550 }],
    'a class of all': ['* { margin-left: 40px } div { margin: 0 }', { x: 40, width: 560 }],
    float: [`${figure} { float: right; width: 200px }`, { x: 400, width: 200 }],
    position: [
      `${figure} { position: absolute; inset: 5px 15px 25px 35px }`,
      { x: 35, y: 5, width: 550, height: 370 },
    ],
    'inline blocks': [`${figure} { display: inline-block; width: 120px }`, { x: 0, width: 120 }],
    'a grid': [
      `div { display: grid; grid: 150px 250px / 200px 400px } ${figure} { grid-area: 2 / 2 }`,
      { x: 200, y: 150, width: 400, height: 250 },
    ],
    'a flex row': [
      'div { display: flex; gap: 20px; align-items: stretch } metro-stat-tile { flex: 1 }',
      { x: 0, width: 290, height: 400 },
    ],
    order: [
      'div { display: flex } metro-stat-tile { width: 50% } ' + figure + ' { order: 2 }',
      { x: 300 },
    ],
    transform: [
      `${figure} { transform: translate(30px, 40px) scale(.5); transform-origin: 0 0 }`,
      { x: 30, y: 40, width: 300 },
    ],
    'nothing at all': [`${figure} { display: none }`, { width: 0, height: 0 }],
  };
  for (const [name, [css, expected]] of Object.entries(rules))
    it(name, async () => {
      const { first } = await row(css);
      expect(box(first)).to.include(expected);
      expect(box(partIn(first))).to.include(expected);
    });

  it('hidden', async () => {
    const { first } = await row('');
    first.hidden = true;
    expect(box(first)).to.include({ width: 0, height: 0 });
  });

  for (const display of ['grid; grid-auto-flow: column', 'flex'])
    it(`as high as its neighbour in a row: ${display}`, async () => {
      const { first, second } = await row(`div { height: auto; display: ${display} }`);
      expect(box(partIn(first)).height).to.equal(box(partIn(second)).height);
      expect(box(partIn(first)).height).to.equal(box(first).height);
    });
});

describe('the page says whether a figure is seen', () => {
  for (const [css, property, expected] of [
    ['div { visibility: hidden }', 'visibility', 'hidden'],
    ['div { visibility: hidden } metro-stat-tile { visibility: visible }', 'visibility', 'visible'],
    ['metro-stat-tile { visibility: hidden }', 'visibility', 'hidden'],
    ['div { pointer-events: none }', 'pointer-events', 'none'],
  ] as const)
    it(css, async () => {
      const { first } = await row(css);
      expect(getComputedStyle(partIn(first, 'value')).getPropertyValue(property)).to.equal(
        expected,
      );
    });

  for (const css of ['display: none', 'visibility: hidden', 'opacity: 0'])
    for (const selector of ['div', 'metro-stat-tile'])
      it(`hidden by ${css} of ${selector}`, async () => {
        const { first } = await row(`${selector} { ${css} }`);
        const looks = { opacityProperty: true, visibilityProperty: true };
        expect(partIn(first).checkVisibility(looks)).to.equal(false);
      });

  it('and how it is composited', async () => {
    const { first } = await row(
      'metro-stat-tile { opacity: 0.5; mix-blend-mode: multiply; filter: grayscale(1); z-index: 3 }',
    );
    const { opacity, mixBlendMode, filter, zIndex } = getComputedStyle(first);
    expect([opacity, mixBlendMode, filter, zIndex]).to.deep.equal([
      '0.5',
      'multiply',
      'grayscale(1)',
      '3',
    ]);
  });
});

/** What the manifest says of the elements. */
interface Manifest {
  readonly modules: readonly {
    readonly declarations: readonly {
      readonly tagName?: string;
      readonly cssParts?: readonly { readonly name: string }[];
      readonly cssProperties?: readonly { readonly name: string }[];
    }[];
  }[];
}

const documented = async () => {
  const response = await fetch(new URL('custom-elements.json', root));
  const { modules } = (await response.json()) as Manifest;
  return modules
    .flatMap(({ declarations }) => declarations)
    .flatMap(({ tagName, cssParts = [], cssProperties = [] }) =>
      tagName
        ? [
            {
              tagName,
              parts: cssParts.map(({ name }) => name),
              properties: cssProperties.map(({ name }) => name),
            },
          ]
        : [],
    );
};

describe('the page has the looks that are documented', () => {
  it('every part, and no other', async () => {
    const elements = await documented();
    expect(elements).to.have.lengthOf(4);
    const found = new Map<string, Set<string>>();
    document.body.innerHTML = '<style></style>';
    const [style] = document.querySelectorAll('style');
    if (style)
      style.textContent = elements
        .flatMap(({ tagName, parts }) => parts.map((part) => `${tagName}::part(${part})`))
        .map((selector) => `${selector} { outline-color: rgb(1, 2, 3) }`)
        .join('');
    const right = [...results, ...others].filter(({ name }) => !name.startsWith('wrong'));
    const drawings = [
      ...right.map((example) => [example.figure, attributesOf(example, 'en')] as const),
      // No example has shares of a bar that were rounded.
      ['funding-shift-bar', { label: 'Funding', shares: 'A: 33.3 to 50; B: 66.6 to 50' }] as const,
    ];
    const frame = { context: 'Members', note: 'of all', source: 'Metropolis' };
    for (const [name, attributes] of drawings) {
      const element = await show(name, { ...attributes, ...frame });
      for (const part of element.shadowRoot?.querySelectorAll('[part]') ?? []) {
        expect(getComputedStyle(part).outlineColor, part.outerHTML).to.equal('rgb(1, 2, 3)');
        const names = found.get(element.localName) ?? new Set();
        found.set(element.localName, names);
        for (const name of part.part) names.add(name);
      }
    }
    for (const { tagName, parts } of elements)
      expect([...(found.get(tagName) ?? [])], tagName).to.have.members(parts);
  });

  const effects: Record<string, [string, 'color' | 'fontFamily' | 'colorScheme']> = {
    '--metro-accent': ['rgb(120, 0, 0)', 'color'],
    '--metro-font': ['monospace', 'fontFamily'],
    '--metro-color-scheme': ['dark', 'colorScheme'],
  };

  it('every custom property, and no other', async () => {
    for (const { tagName, properties } of await documented())
      expect(properties, tagName).to.have.members(Object.keys(effects));
  });

  for (const [property, [value, effect]] of Object.entries(effects))
    it(property, async () => {
      const look = ({ first }: { first: Figure }) =>
        getComputedStyle(partIn(first, 'value'))[effect];
      const before = look(await row(''));
      const around = look(await row(`div { ${property}: ${value} }`));
      expect(around).to.not.equal(before);
      expect(look(await row(`metro-stat-tile { ${property}: ${value} }`))).to.equal(around);
    });
});

/** Where each copy of Lit notes its version. */
const litVersions = [
  'litElementVersions',
  'litHtmlVersions',
  'litPropertyMetadata',
  'reactiveElementVersions',
];

it('the script changes nothing of a page but the four elements', async () => {
  const frame =
    await openFrame(`<!doctype html><p class="figure">Text <b>in</b> a <span part="value">page</span></p>
    <metro-stat-tile style="position: fixed" value="8" label="cities" lang="en">8 cities</metro-stat-tile>`);
  const { contentWindow: view, contentDocument: page } = frame;
  if (!view || !page) throw new Error('No page');
  const globals = view as Window & typeof globalThis;
  const state = () => ({
    markup: page.head.outerHTML + page.body.innerHTML.replace(/<script.*/, ''),
    sheets: [page.styleSheets.length, page.adoptedStyleSheets.length],
    styles: [...page.querySelectorAll('html, head, body, p, p *')].flatMap((element) => {
      const style = view.getComputedStyle(element);
      return [...style].map(
        (property) => `${element.localName} ${property}: ${style.getPropertyValue(property)}`,
      );
    }),
    names: [
      globals,
      globals.Document.prototype,
      globals.Element.prototype,
      globals.HTMLElement.prototype,
      globals.ShadowRoot.prototype,
      globals.Array.prototype,
      globals.String.prototype,
      globals.Object.prototype,
    ].map((object) =>
      Object.getOwnPropertyNames(object)
        .filter((name) => !litVersions.includes(name))
        .sort(),
    ),
  });
  const defined: string[] = [];
  const registry = view.customElements;
  const define = registry.define.bind(registry);
  registry.define = (name, ...rest) => {
    defined.push(name);
    define(name, ...rest);
  };
  const before = state();
  expect(before.names[0]).to.include('customElements');
  const script = page.createElement('script');
  script.src = classic;
  await new Promise((resolve, reject) => {
    script.onload = resolve;
    script.onerror = reject;
    page.body.append(script);
  });
  await drawn();
  expect(page.querySelector('metro-stat-tile')?.shadowRoot).to.not.equal(null);
  expect(state()).to.deep.equal(before);
  expect(defined).to.have.members([...tags]);
});
