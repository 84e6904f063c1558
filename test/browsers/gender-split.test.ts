import { elementUpdated, expect, fixture, html, oneEvent } from '@open-wc/testing';
import type { MetroGenderSplit } from 'metropolis-widgets/gender-split';
import { seen } from './figures-in-page.js';

beforeEach(() => {
  document.documentElement.lang = 'en';
});

const interns = html`<metro-gender-split label="interns" women="3" men="2">5 interns</metro-gender-split>`;

/** What is drawn: heads of people, or a bar. */
const view = ({ shadowRoot }: Element) => ({
  groupsOfHeads: shadowRoot?.querySelectorAll('.people').length,
  bars: shadowRoot?.querySelectorAll('.bar').length,
});

it('draws people who were counted', async () => {
  const element = await fixture(interns);
  expect(element).shadowDom.to.equal(`
    <div class="figure" dir="ltr" lang="en" part="figure">
      <figure>
        <figcaption>
          <span part="title"><data value="5">5</data> interns</span>
          <span class="spoken">:</span>
        </figcaption>
        <ul role="list">
          <li class="women">
            <b part="value"><data value="3">3</data></b> women <span class="spoken">and</span>
          </li>
          <li class="men"><b part="value"><data value="2">2</data></b> men</li>
        </ul>
      </figure>
    </div>`);
  expect(view(element)).to.deep.equal({ groupsOfHeads: 2, bars: 0 });
  await expect(element).to.be.accessible();
});

it('draws shares as a bar, never as heads', async () => {
  const element = await fixture(
    html`<metro-gender-split
      label="professionals"
      total="750"
      qualifier="more-than"
      women="43%"
      men="57%"
    ></metro-gender-split>`,
  );
  expect(element).shadowDom.to.equal(`
    <div class="figure" dir="ltr" lang="en" part="figure">
      <figure>
        <figcaption>
          <span part="title">More than <data value="750">750</data> professionals</span>
          <span class="spoken">:</span>
        </figcaption>
        <ul role="list">
          <li class="women">
            <b part="value"><data value="43">43%</data></b> women <span class="spoken">and</span>
          </li>
          <li class="men"><b part="value"><data value="57">57%</data></b> men</li>
        </ul>
      </figure>
    </div>`);
  expect(view(element)).to.deep.equal({ groupsOfHeads: 0, bars: 1 });
  await expect(element).to.be.accessible();
});

it('becomes a bar when it is asked to, or when the people are too many', async () => {
  const element = await fixture<MetroGenderSplit>(interns);
  element.view = 'bar';
  await elementUpdated(element);
  expect(view(element)).to.deep.equal({ groupsOfHeads: 0, bars: 1 });
  element.view = null;
  await elementUpdated(element);
  expect(view(element)).to.deep.equal({ groupsOfHeads: 2, bars: 0 });
  element.women = 39;
  await elementUpdated(element);
  expect(seen(element)).to.contain('41 interns');
  expect(view(element)).to.deep.equal({ groupsOfHeads: 0, bars: 1 });
});

it('keeps one order of the groups, whatever that of the attributes', async () => {
  const element = await fixture(
    html`<metro-gender-split
      label="interns"
      not-stated="1"
      non-binary="2"
      men="3"
      women="4"
    ></metro-gender-split>`,
  );
  const values = element.shadowRoot?.querySelectorAll('[part="value"]') ?? [];
  expect([...values].map(({ textContent }) => textContent)).to.deep.equal(['4', '3', '2', '1']);
});

it("reports a total that is not the sum, and shows the author's sentence", async () => {
  const element = await fixture<MetroGenderSplit>(interns);
  element.total = '6';
  const { detail } = await oneEvent<HTMLElementEventMap['metro-problem']>(element, 'metro-problem');
  expect(detail.map(({ attribute, rule, severity }) => [attribute, rule, severity])).to.deep.equal([
    ['total', 'wrong-sum', 'error'],
  ]);
  expect(element).shadowDom.to.equal('<slot></slot>');
  expect(element.innerText).to.equal('5 interns');
});
