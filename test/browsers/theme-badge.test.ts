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
