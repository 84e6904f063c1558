import { elementUpdated, expect, fixture, html, oneEvent } from '@open-wc/testing';
import type { MetroGenderSplit } from 'metropolis-widgets/gender-split';
import { seen, show } from './figures-in-page.js';

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
        <table role="list"><tbody role="none"><tr role="none">
          <td class="women" role="listitem">
            <data part="value" value="3">3</data> women <span class="spoken">and</span>
          </td>
          <td class="men" role="listitem"><data part="value" value="2">2</data> men</td>
        </tr></tbody></table>
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
        <table role="list"><tbody role="none"><tr role="none">
          <td class="women" role="listitem" width="43%">
            <data part="value" value="43">43%</data> women <span class="spoken">and</span>
          </td>
          <td class="men" role="listitem" width="57%">
            <data part="value" value="57">57%</data> men
          </td>
        </tr></tbody></table>
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

describe('people', () => {
  it('are one path a group, as many as were counted, in fives at the same distances', async () => {
    const element = await fixture(interns);
    element.setAttribute('women', '13');
    await elementUpdated(element);
    const paths = [...(element.shadowRoot?.querySelectorAll('.people path') ?? [])];
    const [women = [], men = []] = paths.map((path) =>
      [...(path.getAttribute('d') ?? '').matchAll(/M(\d+) (\d+)a/g)].map(([, x, y]) => [
        Number(x),
        Number(y),
      ]),
    );
    expect([women.length, men.length]).to.deep.equal([13, 2]);
    const [first, second] = [women.slice(0, 10), women.slice(10)];
    const between = first.slice(1).map(([x = 0], index) => x - (first[index]?.[0] ?? 0));
    const [pitch = 0, , , , aisle = 0] = between;
    expect(aisle).to.be.greaterThan(pitch * 1.3);
    const others = between.filter((_, index) => index !== 4);
    expect(others).to.deep.equal(others.map(() => pitch));
    expect(second.map(([x]) => x)).to.deep.equal(first.slice(0, 3).map(([x]) => x));
    expect(men).to.deep.equal(first.slice(0, 2));
  });

  it('are solid, with a pattern that shows only by the even-odd rule', async () => {
    const element = await show('gender-split', { label: 'x', women: '1', men: '1' });
    const [woman, man] =
      element.shadowRoot?.querySelectorAll<SVGGeometryElement>('.people path') ?? [];
    const middle = new DOMPoint(7, 17);
    for (const [rule, ofWoman, ofMan] of [
      ['nonzero', true, true],
      ['evenodd', true, false],
    ] as const) {
      const isFilled = [woman, man].map((path) => {
        path?.style.setProperty('fill-rule', rule);
        return path?.isPointInFill(middle);
      });
      expect(isFilled, rule).to.deep.equal([ofWoman, ofMan]);
    }
  });
});

describe('the words of a bar', () => {
  /** How far words start from where their segments start, from the left or the right of a bar. */
  const distances = ({ shadowRoot }: Element, rtl = false) => {
    const starts = (selector: string) =>
      [...(shadowRoot?.querySelectorAll(selector) ?? [])].map((element) => {
        const { left, right } = element.getBoundingClientRect();
        return rtl ? -right : left;
      });
    const segments = starts('.mark');
    return starts('td b').map((start, index) => Math.abs(start - (segments[index] ?? 0)));
  };
  const tops = ({ shadowRoot }: Element) =>
    [...(shadowRoot?.querySelectorAll('td') ?? [])].map((cell) => cell.getBoundingClientRect().top);

  for (const dir of ['ltr', 'rtl'] as const)
    it(`start where their segments start, whatever the shares and the width, ${dir}`, async () => {
      if (dir === 'rtl') await import('metropolis-widgets/i18n/ar');
      document.documentElement.lang = dir === 'rtl' ? 'ar' : 'en';
      const element = await show('gender-split', { label: 'x', women: '1', men: '1', view: 'bar' });
      for (const women of ['20.3', '33.3', '43', '50', '66.7', '79.9']) {
        element.setAttribute('women', `${women}%`);
        element.setAttribute('men', `${(100 - Number(women)).toFixed(1)}%`);
        await elementUpdated(element);
        for (let width = 560; width < 1200; width += 37) {
          element.style.inlineSize = `${width}px`;
          expect(new Set(tops(element)).size, `${women} in ${width} px`).to.equal(1);
          for (const distance of distances(element, dir === 'rtl'))
            expect(distance, `${women} in ${width} px`).to.be.below(1);
        }
      }
    });

  it('go below where there is no room, the last still under its segment', async () => {
    const element = await show('gender-split', { label: 'x', women: '3%', men: '97%' });
    element.style.inlineSize = '400px';
    const [first = 0, second = 0] = tops(element);
    expect(second).to.be.greaterThan(first + 20);
    for (const distance of distances(element)) expect(distance).to.be.below(1);
  });
});
