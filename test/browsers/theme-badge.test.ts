import { elementUpdated, expect, fixture, html, oneEvent } from '@open-wc/testing';
import type { MetroThemeBadge } from 'metropolis-widgets/theme-badge';
import { partOf, seen } from './figures-in-page.js';

beforeEach(() => {
  document.documentElement.lang = 'en';
});

const quality = html`<metro-theme-badge theme="quality-of-life">Quality of life</metro-theme-badge>`;

const ground = (element: HTMLElement) => {
  const badge = partOf(element, 'badge');
  return badge && getComputedStyle(badge).backgroundColor;
};

it('names its theme', async () => {
  const element = await fixture(
    html`<metro-theme-badge theme="quality-of-life" href="/q"></metro-theme-badge>`,
  );
  expect(element).shadowDom.to.equal(`
    <div class="figure quality-of-life" dir="ltr" lang="en" part="figure">
      <p><a href="/q"><span part="badge"><span>Quality of life</span></span></a></p>
    </div>`);
  expect(element.shadowRoot?.querySelectorAll('svg')).to.have.lengthOf(1);
  await expect(element).to.be.accessible();
});

it('names a theme of the author', async () => {
  const element = await fixture<MetroThemeBadge>(
    html`<metro-theme-badge label="Resilience"></metro-theme-badge>`,
  );
  expect(element).shadowDom.to.equal(`
    <div class="figure other" dir="ltr" lang="en" part="figure">
      <p><span part="badge"><span>Resilience</span></span></p>
    </div>`);
  expect(element.problems).to.deep.equal([]);
  await expect(element).to.be.accessible();
});

it('takes the name and the colour of another theme when its property changes', async () => {
  const element = await fixture<MetroThemeBadge>(quality);
  const before = ground(element);
  element.theme = 'social-cohesion';
  await elementUpdated(element);
  expect(seen(element)).to.equal('Social cohesion');
  expect(ground(element)).to.be.a('string').and.not.equal(before);
  element.label = 'Together';
  const colour = ground(element);
  await elementUpdated(element);
  expect(seen(element)).to.equal('Together');
  expect(ground(element)).to.equal(colour);
});

it("reports a theme that is none, and shows the author's sentence", async () => {
  const element = await fixture<MetroThemeBadge>(quality);
  element.setAttribute('theme', 'quality-of-live');
  const { detail } = await oneEvent<HTMLElementEventMap['metro-problem']>(element, 'metro-problem');
  const [problem] = detail;
  expect([problem?.attribute, problem?.rule]).to.deep.equal(['theme', 'unknown-word']);
  expect(problem?.suggestions[0]?.attributes).to.deep.equal({ theme: 'quality-of-life' });
  expect(element).shadowDom.to.equal('<slot></slot>');
  expect(element.innerText).to.equal('Quality of life');
});

describe('is on one line wherever one fits', () => {
  const badge = html`<metro-theme-badge theme="metropolitan-governance"></metro-theme-badge>`;
  const text = html`<p>${'Words that wrap where there is no room. '.repeat(9)}</p>`;
  const oneLine = 50;
  const heightIn = async (style: string, content: unknown) => {
    const box = await fixture(html`<div>${content}</div>`);
    box.setAttribute('style', style);
    const host = box.querySelector('metro-theme-badge');
    return { box, height: (host && partOf(host, 'badge')?.offsetHeight) ?? NaN };
  };

  for (const [where, style] of Object.entries({
    'a line of text': 'width: 400px',
    'a row that text shares with it': 'display: flex; width: 400px',
    'a row from right to left': 'display: flex; width: 400px; direction: rtl',
    'a column that is as wide as it needs':
      'display: grid; grid-template-columns: auto 1fr; width: 400px',
    'a column of cells': 'display: grid; grid-template-columns: 320px 1fr; width: 400px',
    'a box that shrinks to fit': 'display: inline-flex',
  }))
    it(where, async () => {
      const { height } = await heightIn(style, [badge, text]);
      expect(height).to.be.within(20, oneLine);
    });

  it('and wraps in a column that is too narrow, without sticking out', async () => {
    const { box, height } = await heightIn('display: flex; width: 150px', badge);
    expect(height).to.be.greaterThan(oneLine);
    expect(box.scrollWidth).to.equal(150);
  });
});
