import { elementUpdated, expect, fixture, html, oneEvent } from '@open-wc/testing';
import type { MetroFundingShiftBar } from 'metropolis-widgets/funding-shift-bar';
import { contrast, heard, seen } from './figures-in-page.js';
import { textBoxes } from './fit.js';

beforeEach(() => {
  document.documentElement.lang = 'en';
});

const funding = html`<metro-funding-shift-bar
  label="Sources of funding"
  from="2018"
  to="2020"
  shares="Membership fees: 36 to 52; Partnerships: 64 to 48"
>Fees rose.</metro-funding-shift-bar>`;

const rows = ({ shadowRoot }: Element) =>
  [...(shadowRoot?.querySelectorAll('figure > table tbody tr') ?? [])].map((row) =>
    [...row.querySelectorAll('th, td')].map(
      (cell) => (cell.querySelector('[aria-hidden]') ?? cell).textContent,
    ),
  );

const marks = ({ shadowRoot }: Element) => shadowRoot?.querySelectorAll('.mark').length;

it('draws two bars, and a table of what they show', async () => {
  const element = await fixture(funding);
  const labels = ['36% Membership\u00a0fees', '64% Partnerships', '52%', '48%'];
  const texts = [...(element.shadowRoot?.querySelectorAll('.plot td') ?? [])].map(
    ({ textContent }) => textContent.slice(1),
  );
  expect(texts).to.deep.equal(labels);
  expect(element).shadowDom.to.equal(
    `
    <div class="figure" dir="ltr" lang="en" part="figure">
      <figure class="shares">
        <figcaption>
          <span part="title" id="title">Sources of funding</span>
          <span part="years">
            <span aria-hidden="true">, 2018–2020</span>
            <span class="spoken">, 2018 to 2020.</span>
          </span>
        </figcaption>
        <div aria-hidden="true" class="plot">
          <b>2018</b>
          <table>
            <tbody>
              <tr><td width="36%">\u200b36% Membership\u00a0fees</td><td width="64%">\u200b64% Partnerships</td></tr>
              <tr><td width="52%">\u200b52%</td><td width="48%">\u200b48%</td></tr>
            </tbody>
          </table>
          <b>2020</b>
        </div>
        <table aria-labelledby="title">
          <thead><tr><td></td><th scope="col">2018</th><th scope="col">2020</th><th scope="col">Change</th></tr></thead>
          <tbody>
            <tr>
              <th scope="row">Membership fees</th>
              <td>36%</td>
              <td>52%</td>
              <td>
                <span aria-hidden="true">+16\u00a0points</span>
                <span class="spoken">up 16 percentage points.</span>
              </td>
            </tr>
            <tr>
              <th scope="row">Partnerships</th>
              <td>64%</td>
              <td>48%</td>
              <td>
                <span aria-hidden="true">−16\u00a0points</span>
                <span class="spoken">down 16 percentage points.</span>
              </td>
            </tr>
          </tbody>
        </table>
      </figure>
    </div>`,
  );
  expect(marks(element)).to.equal(2);
  await expect(element).to.be.accessible();
});

it('draws the marks of a source in proportion', async () => {
  const { shadowRoot } = await fixture(
    html`<metro-funding-shift-bar label="Funding" shares="Fees: 25 to 75; Grants: 75 to 25">
    </metro-funding-shift-bar>`,
  );
  const [bars] = shadowRoot?.querySelectorAll<SVGElement>('.bars') ?? [];
  const [fees] = shadowRoot?.querySelectorAll<SVGElement>('.mark') ?? [];
  const width = bars?.getBoundingClientRect().width ?? 0;
  expect(width).to.be.greaterThan(0);
  // One path for both bars: as wide as the wider share.
  expect((fees?.getBoundingClientRect().width ?? 0) / width).to.be.closeTo(0.75, 0.02);
});

it('takes another source when its property changes', async () => {
  const element = await fixture<MetroFundingShiftBar>(funding);
  element.shares = 'Membership fees: 36 to 52; Partnerships: 64 to 44; Gifts: 0 to 4';
  await elementUpdated(element);
  expect(rows(element)).to.deep.equal([
    ['Membership fees', '36%', '52%', '+16\u00a0points'],
    ['Partnerships', '64%', '44%', '−20\u00a0points'],
    ['Gifts', '0%', '4%', '+4\u00a0points'],
  ]);
  expect(marks(element)).to.equal(3);
});

it('says why rounded shares do not add up', async () => {
  const element = await fixture<MetroFundingShiftBar>(
    html`<metro-funding-shift-bar label="Funding" shares="A: 33 to 34; B: 33 to 33; C: 33 to 33">
    </metro-funding-shift-bar>`,
  );
  expect(rows(element)).to.have.lengthOf(3);
  expect(seen(element)).to.match(/round/i);
  expect(heard(element)).to.match(/round/i);
});

it("reports shares that cannot be right, and shows the author's sentence", async () => {
  const element = await fixture<MetroFundingShiftBar>(funding);
  element.shares = 'Membership fees: 36 to 52; Partnerships: 64 to 60';
  const { detail } = await oneEvent<HTMLElementEventMap['metro-problem']>(element, 'metro-problem');
  expect(detail.map(({ attribute, rule, written }) => [attribute, rule, written])).to.deep.equal([
    ['shares', 'wrong-sum', element.shares],
  ]);
  expect(element).shadowDom.to.equal('<slot></slot>');
  expect(element.innerText).to.equal('Fees rose.');
});

it('labels segments where there is room, in black or white with a contrast of 4.5', async () => {
  const shares = Array.from(
    { length: 12 },
    (_, index) => `Some source ${index}: ${index ? 4 : 56} to ${index ? 4 : 56}`,
  );
  const element = await fixture<MetroFundingShiftBar>(
    html`<metro-funding-shift-bar label="Funding" shares=${shares.join('; ')}></metro-funding-shift-bar>`,
  );
  const labels = [...(element.shadowRoot?.querySelectorAll('.plot td') ?? [])];
  const marks = [...(element.shadowRoot?.querySelectorAll('.mark') ?? [])];
  for (const [index, mark] of marks.entries())
    expect(
      contrast(getComputedStyle(labels[index] ?? mark).color, getComputedStyle(mark).fill),
      `source ${index}`,
    ).to.be.at.least(4.5);
  const [top] = element.shadowRoot?.querySelectorAll('.bars') ?? [];
  const labelsAt = (width: number) => {
    element.style.inlineSize = `${width}px`;
    const { y, height } = top?.getBoundingClientRect() ?? new DOMRect();
    const from = y - element.getBoundingClientRect().y;
    return textBoxes(element).filter((box) => box.top >= from && box.bottom <= from + height);
  };
  expect(labelsAt(1200).length).to.be.greaterThan(10);
  expect(labelsAt(160)).to.have.lengthOf(2);
});

it('aligns numbers at the ends of their columns, whatever the width', async () => {
  const element = await fixture<MetroFundingShiftBar>(funding);
  element.shares = 'Membership fees: 36 to 92; Partnerships: 64 to 8';
  await elementUpdated(element);
  for (const width of [320, 600, 1200]) {
    element.style.inlineSize = `${width}px`;
    const ends = [...(element.shadowRoot?.querySelectorAll('figure > table tr') ?? [])].map((row) =>
      [...row.children].slice(1).map((cell) => Math.round(cell.getBoundingClientRect().right)),
    );
    expect(ends[1], `${width} px`).to.deep.equal(ends[0]);
    expect(ends[2], `${width} px`).to.deep.equal(ends[0]);
  }
});
