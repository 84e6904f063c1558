import { elementUpdated, expect, fixture, html, oneEvent } from '@open-wc/testing';
import type { TemplateResult } from 'lit';
import type { MetroStatTile } from 'metropolis-widgets/stat-tile';
import { contrast, heard, partOf, seen } from './figures-in-page.js';

beforeEach(() => {
  document.documentElement.lang = 'en';
});

const cities = html`<metro-stat-tile value="8" label="cities">8 cities</metro-stat-tile>`;

it('draws a number with its words', async () => {
  const element = await fixture(
    html`<metro-stat-tile
      qualifier="more-than"
      value="5850"
      label="people"
      previous="5000"
      previous-label="2017"
      note="from **44** cities"
      theme="sustainability"
      href="/people"
      source="Metropolis"
      period="2018–2020"
    ></metro-stat-tile>`,
  );
  expect(element).shadowDom.to.equal(`
    <div class="figure sustainability" dir="ltr" lang="en" part="figure">
      <p>
        <span class="before"><span part="qualifier">More than</span></span>
        <a href="/people">
          <data part="value" value="5850">5,850</data>
          <span part="label">people</span>
        </a>
        <span part="note">
          <span class="spoken"></span>
          from <b><data value="44">44</data></b> cities
        </span>
        <span part="change">
          <span aria-hidden="true">2017: 5,000</span>
          <span class="spoken">(2017: 5,000)</span>
        </span>
      </p>
      <p part="theme"><span>Sustainability</span></p>
      <p part="source">
        Source: Metropolis,
        <span aria-hidden="true">2018–2020</span>
        <span class="spoken">2018 to 2020</span>
      </p>
    </div>`);
  expect(element.shadowRoot?.querySelectorAll('svg')).to.have.lengthOf(1);
  await expect(element).to.be.accessible();
});

it('draws the symbol of a unit, and speaks it in words', async () => {
  document.documentElement.lang = 'fr';
  const element = await fixture<MetroStatTile>(
    html`<metro-stat-tile value="5850" unit="m²" label="de parcs"></metro-stat-tile>`,
  );
  expect(seen(element)).to.equal('5\u202f850\u00a0m² de parcs');
  expect(heard(element)).to.equal('5\u202f850 mètres carrés de parcs');
  await expect(element).to.be.accessible();
});

it('draws no more than it is given', async () => {
  const element = await fixture(cities);
  expect(element).shadowDom.to.equal(`
    <div class="figure" dir="ltr" lang="en" part="figure">
      <p>
        <span class="before"></span>
        <data part="value" value="8">8</data>
        <span part="label">cities</span>
      </p>
    </div>`);
});

it('is drawn again when a property changes', async () => {
  const element = await fixture<MetroStatTile>(cities);
  element.value = 9;
  element.previous = '7';
  element.previousLabel = '2017';
  await elementUpdated(element);
  expect(seen(element)).to.equal('9 cities2017: 7 · +2');
});

it("reports a value with two meanings, and shows the author's sentence", async () => {
  const element = await fixture<MetroStatTile>(cities);
  element.value = '33.000';
  const { detail } = await oneEvent<HTMLElementEventMap['metro-problem']>(element, 'metro-problem');
  expect(detail).to.equal(element.problems);
  expect(
    detail.map(({ rule, suggestions }) => [
      rule,
      ...suggestions.map(({ attributes }) => attributes),
    ]),
  ).to.deep.equal([['ambiguous-number', { value: '33000' }, { value: '33.0' }]]);
  expect(element).shadowDom.to.equal('<slot></slot>');
  expect(element.innerText).to.equal('8 cities');
});

describe('a link', () => {
  const linked = (href: string) =>
    fixture<MetroStatTile>(
      html`<metro-stat-tile
        value="5850"
        label="people"
        href=${href}
        source="S"
        source-href="mailto:a@b.c"
      ></metro-stat-tile>`,
    );

  it('is a real one, around the phrase', async () => {
    const { shadowRoot } = await linked('/x');
    const [phrase, source] = shadowRoot?.querySelectorAll('a') ?? [];
    expect(phrase?.getAttribute('href')).to.equal('/x');
    expect(phrase?.textContent).to.equal('5,850 people');
    expect(source?.getAttribute('href')).to.equal('mailto:a@b.c');
  });

  for (const href of [
    'javascript:alert(1)',
    ' JAVASCRIPT:alert(1)',
    'java\tscript:alert(1)',
    '\u0001javascript:alert(1)',
    'data:text/html,x',
  ])
    it(`is none where it would run a script: ${JSON.stringify(href)}`, async () => {
      const element = await linked(href);
      expect(element.shadowRoot?.querySelectorAll('a')).to.have.lengthOf(1);
      expect(heard(element)).to.equal('5,850 peopleSource: S');
    });
});

describe('contrast, whatever accent a page sets', () => {
  const accents = [
    '#ffff00',
    '#00ffff',
    '#ffffff',
    '#000000',
    '#ff00ff',
    '#00ff00',
    '#ff8800',
    '#808080',
    'oklch(0.9 0.4 120)',
  ];
  for (const scheme of ['light', 'dark'])
    for (const accent of accents)
      it(`${accent}, ${scheme}`, async () => {
        const element = await fixture<MetroStatTile>(
          html`<metro-stat-tile value="8" label="cities" note="x" href="/"></metro-stat-tile>`,
        );
        element.style.setProperty('--metro-accent', accent);
        element.style.setProperty('--metro-color-scheme', scheme);
        const ground = getComputedStyle(partOf(element, 'figure') ?? element);
        for (const name of ['value', 'label', 'note']) {
          const part = partOf(element, name);
          expect(part && contrast(getComputedStyle(part).color, ground.backgroundColor), name)
            .to.be.a('number')
            .and.at.least(4.5);
        }
      });
});

/** The top and the font size of the number of a tile, as drawn: its baseline is that of an empty box put before it. */
const numberOf = (tile: HTMLElement) => {
  const value = partOf(tile, 'value');
  const strut = document.createElement('span');
  strut.style.display = 'inline-block';
  value?.prepend(strut);
  const baseline = strut.getBoundingClientRect().bottom;
  strut.remove();
  const drawn = value?.querySelector('data') ?? value;
  const range = document.createRange();
  if (drawn) range.selectNodeContents(drawn);
  return {
    baseline,
    size: drawn ? parseFloat(getComputedStyle(drawn).fontSize) : 0,
    lines: new Set([...range.getClientRects()].map(({ bottom }) => Math.round(bottom))).size,
  };
};

const setOut = async (width: number, columns: string, ...tiles: TemplateResult[]) => {
  const row = await fixture<HTMLElement>(html`<div>${tiles}</div>`);
  row.setAttribute(
    'style',
    `display: grid; gap: 16px; grid-template-columns: ${columns}; width: ${width}px`,
  );
  return [...row.children] as HTMLElement[];
};

const welcomed = html`<metro-stat-tile
  value="147"
  lead="We met"
  qualifier="more-than"
  label="people"
></metro-stat-tile>`;

const mixed = [
  cities,
  html`<metro-stat-tile value="5850" label="people" qualifier="more-than"></metro-stat-tile>`,
  html`<metro-stat-tile value="2/3" label="of members" qualifier="on-average more-than"></metro-stat-tile>`,
  html`<metro-stat-tile value="147" lead="Active participation in" label="events"></metro-stat-tile>`,
  welcomed,
  html`<metro-stat-tile value="28" context="Board" label="members" qualifier="about"></metro-stat-tile>`,
  html`<metro-stat-tile value="1200000" unit="EUR" label="in gifts"></metro-stat-tile>`,
  html`<metro-stat-tile
    value="658"
    label="initiatives of **102** cities"
    theme="sustainability"
    source="Metropolis"
    period="2018–2020"
  ></metro-stat-tile>`,
  html`<metro-stat-tile value="24/7 h" label="open" source="Metropolis" href="/"></metro-stat-tile>`,
];

describe('the number', () => {
  for (const width of [120, 145, 180, 240, 280, 360, 480, 620, 1100])
    it(`stands on one line in a row of tiles of ${width} px, whatever is above it`, async () => {
      const row = `repeat(${mixed.length}, ${width}px)`;
      const tiles = await setOut(mixed.length * (width + 16), row, ...mixed);
      const [first = NaN, ...others] = tiles.map((tile) => numberOf(tile).baseline);
      expect(others.map((baseline) => Math.abs(baseline - first) < 0.5 || baseline)).to.deep.equal(
        others.map(() => true),
      );
    });

  it('has the words before it on one line above, in one size', async () => {
    const [tile = document.body] = await setOut(280, '1fr', welcomed);
    const parts = ['lead', 'qualifier'].map((name) => partOf(tile, name));
    const [lead, qualifier] = parts.map((part) => part?.getBoundingClientRect());
    expect(qualifier?.bottom).to.equal(lead?.bottom);
    expect(qualifier?.height).to.equal(lead?.height);
    expect(qualifier?.left).to.be.at.least(lead?.right ?? Infinity);
  });

  for (const [width, least, most] of [
    [120, 26, 30],
    [280, 42, 46],
    [600, 54, 60],
    [1100, 72, 72],
  ] as const)
    it(`is drawn in ${least} to ${most} px in a tile of ${width} px`, async () => {
      const [tile = document.body] = await setOut(width, '1fr', cities);
      expect(numberOf(tile).size).to.be.within(least, most);
    });

  for (const value of ['5850', '36%', '33000', '123456', '1200000', '12345678'])
    it(`${value} is on one line in a column of 120 px`, async () => {
      const [tile = document.body] = await setOut(
        120,
        '1fr',
        html`<metro-stat-tile value=${value} label="x"></metro-stat-tile>`,
      );
      expect(numberOf(tile).lines).to.equal(1);
      expect(partOf(tile, 'value')?.getClientRects()).to.have.lengthOf(1);
    });

  it('does not increase the line spacing of a text in which it is emphasised', async () => {
    const label = 'initiatives of 102 cities and '.repeat(6);
    const tiles = await setOut(
      600,
      '1fr 1fr',
      html`<metro-stat-tile value="658" label=${label}></metro-stat-tile>`,
      html`<metro-stat-tile value="658" label=${label.replace('102', '**102**')}></metro-stat-tile>`,
    );
    const [plain, lifted] = tiles.map((tile) => partOf(tile, 'label')?.offsetHeight);
    expect(plain).to.be.greaterThan(60);
    expect(lifted).to.equal(plain);
  });
});

it('small print is at the bottom of tiles that are equally high', async () => {
  const tiles = await setOut(
    600,
    '1fr 1fr',
    html`<metro-stat-tile value="8" label="cities" source="Metropolis"></metro-stat-tile>`,
    html`<metro-stat-tile
      value="8"
      label=${'cities '.repeat(30)}
      source="Metropolis"
      theme="sustainability"
    ></metro-stat-tile>`,
  );
  const gaps = tiles.map((tile) => {
    const [figure, print] = ['figure', 'source'].map((name) =>
      partOf(tile, name)?.getBoundingClientRect(),
    );
    return Math.round((figure?.bottom ?? NaN) - (print?.bottom ?? NaN));
  });
  expect(gaps).to.deep.equal([1, 1]);
});

describe('in a row', () => {
  const sizes = (row: Element) => [...row.children].map((tile) => tile.getBoundingClientRect());

  it('tiles are equally high', async () => {
    const row = await fixture(
      html`<div>${cities}<metro-stat-tile value="8" label=${'cities '.repeat(20)}></metro-stat-tile></div>`,
    );
    row.setAttribute('style', 'display: grid; grid-template-columns: 1fr 1fr; width: 400px');
    const heights = [...row.children].map(
      (tile) => partOf(tile as HTMLElement, 'figure')?.getBoundingClientRect().height,
    );
    expect(heights[0]).to.be.greaterThan(0);
    expect(heights).to.deep.equal([heights[1], heights[0]]);
  });

  for (const display of ['display: grid; grid-template-columns: repeat(4, 1fr)', 'display: flex'])
    it(`four share 600 px: ${display}`, async () => {
      const row = await fixture(html`<div>${cities}${cities}${cities}${cities}</div>`);
      row.setAttribute('style', `${display}; width: 600px`);
      expect(row.scrollWidth).to.equal(600);
      const found = sizes(row);
      expect(found).to.have.lengthOf(4);
      for (const { width } of found) expect(width).to.be.closeTo(150, 0.1);
    });

  it('that shrinks to fit, one keeps its size', async () => {
    const row = await fixture(html`<div>${cities}</div>`);
    row.setAttribute('style', 'display: inline-flex; width: max-content');
    expect(sizes(row)[0]?.width).to.be.greaterThan(200);
  });
});
