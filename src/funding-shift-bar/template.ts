import { html, nothing, svg, type TemplateResult } from 'lit/html.js';
import { block, titled, words } from '../shared/drawing.js';
import type { Frame } from '../shared/frame.js';
import type { Stretch } from '../shared/shares.js';
import type { FundingShiftBar, Row } from './figure.js';

/** The drawing is 100 wide and 92 high: a bar of 26 at the top and one at the bottom, ribbons between them. */
const lower = 66;

const ribbon = ([a, b]: Stretch, [c, d]: Stretch): string =>
  `M${a} 28H${b}C${b} 46 ${d} 46 ${d} 64H${c}C${c} 46 ${a} 46 ${a} 28z`;

/** What the sources leave of a bar. */
const rest = (bar: readonly Stretch[], top: number): string => {
  const end = bar.at(-1)?.[1] ?? 0;
  return end < 99.99 ? block([end, 100], top) : '';
};

const drawBars = ({ bars: [before, after] }: FundingShiftBar): TemplateResult =>
  html`<svg class="bars" part="bar" viewBox="0 0 100 92" preserveAspectRatio="none">${before.map(
    (stretch, index) => {
      const to = after[index] ?? stretch;
      return svg`<g class="s${index}"><path class="mark ribbon" d=${ribbon(stretch, to)}></path><path class="mark" d=${block(stretch) + block(to, lower)}></path></g>`;
    },
  )}<path class="rest" d=${rest(before, 0) + rest(after, lower)}></path></svg>`;

const drawKey = (index: number): TemplateResult =>
  html`<svg class="key s${index}" viewBox="0 0 1 1" aria-hidden="true"><path class="mark" d="M0 0h1v1H0z"></path></svg>`;

const drawRow = ({ label, values, change }: Row, index: number): TemplateResult =>
  html`<tr><th scope="row">${index < 0 ? nothing : drawKey(index)}${words(label)}</th>${[...values, change].map((cell) => html`<td>${words(cell)}</td>`)}</tr>`;

/** Draws how the sources of funding changed between two moments: two bars joined by ribbons, and the data as a table. */
export const drawFundingShiftBar = (figure: Frame & FundingShiftBar): TemplateResult => {
  const { years, moments, columns, sources, total } = figure;
  return titled(
    figure,
    years,
    html`<div class="plot" aria-hidden="true"><span>${moments[0]}</span>${drawBars(figure)}<span>${moments[1]}</span></div>
      <table>
        <thead class="spoken"><tr>${columns.map((column) => html`<th>${column}</th>`)}</tr></thead>
        <tbody>${sources.map(drawRow)}${total ? drawRow(total, -1) : nothing}</tbody>
      </table>`,
  );
};
