import { expect } from '@open-wc/testing';
import type { FigureName } from '#dist/figures.js';
import { drawn, figure } from './figures-in-page.js';

const many = 10_000;

/** A figure of each kind. */
const kinds: readonly (readonly [FigureName, Record<string, string>])[] = [
  ['stat-tile', { value: '5850', label: 'people' }],
  ['funding-shift-bar', { label: 'Funding', shares: 'Fees: 36 to 52; Grants: 64 to 48' }],
  ['gender-split', { label: 'interns', women: '12', men: '7' }],
  ['theme-badge', { theme: 'sustainability' }],
];

const textOf = (element: Element) => element.shadowRoot?.textContent.trim();

it(`${many} figures in one page are all drawn`, async () => {
  const each = kinds.map(([name, attributes]) => figure(name, attributes).outerHTML).join('');
  // Hidden, since it takes an engine far longer to lay them out than it takes us to draw them.
  document.body.innerHTML = `<div hidden>${each.repeat(many / kinds.length)}</div>`;
  await drawn();
  const figures = [...document.querySelectorAll('body > div > *')];
  expect(figures).to.have.lengthOf(many);
  const texts = figures.map((element) => textOf(element));
  expect(texts.slice(0, kinds.length).every(Boolean)).to.equal(true);
  expect(texts.every((text, index) => text === texts[index % kinds.length])).to.equal(true);
  const last = figures.slice(-kinds.length).map(({ shadowRoot }) => {
    const root = shadowRoot?.querySelector('[part="figure"]');
    return root && getComputedStyle(root).position;
  });
  // The position that the styles of figures set: each has adopted them.
  expect(last).to.deep.equal(Array(kinds.length).fill('relative'));
});
