import { html, nothing, svg, type TemplateResult } from 'lit';
import { drawContext, drawLink, drawNote, drawSmallPrint, words } from '../shared/drawing.js';
import { FigureElement, propertiesOf } from '../shared/figure-element.js';
import { figureStyles } from '../shared/figure-styles.js';
import type { Frame } from '../shared/frame.js';
import type { Stretch } from '../shared/shares.js';
import { fundingShiftBar, type FundingShiftBar, type Row, type SourceRow } from './figure.js';
import { fundingShiftBarStyles } from './styles.js';

/** The drawing is 100 wide and 92 high: a bar of 26 at the top and at the bottom, ribbons between. */
const block = ({ start, end }: Stretch, top: number): string =>
  `M${start} ${top}H${end}v26H${start}z`;

const ribbon = ([before, after]: SourceRow['bars']): string =>
  `M${before.start} 28H${before.end}C${before.end} 46 ${after.end} 46 ${after.end} 64` +
  `H${after.start}C${after.start} 46 ${before.start} 46 ${before.start} 28z`;

/** Lines that part each stretch from the one before it. */
const gap = ({ start, end }: Stretch, top: number): string =>
  start && end > start ? `M${start} ${top}v26` : '';

const drawBars = (sources: readonly SourceRow[]): TemplateResult => {
  const edge = (moment: 0 | 1) => sources.at(-1)?.bars[moment].end ?? 0;
  const rest = ([0, 1] as const)
    .filter((moment) => edge(moment) < 99.99)
    .map((moment) => block({ start: edge(moment), end: 100 }, moment * 66));
  const gaps = sources.flatMap(({ bars }) => bars.map((bar, moment) => gap(bar, moment * 66)));
  return html`<svg viewBox="0 0 100 92" preserveAspectRatio="none" class="bars" part="bar" aria-hidden="true">
    ${sources.map(
      ({ bars }, index) =>
        svg`<g class="source-${index}"><path class="mark ribbon" d=${ribbon(bars)}></path><path class="mark" d=${block(bars[0], 0) + block(bars[1], 66)}></path></g>`,
    )}
    ${rest.length ? svg`<path class="rest" d=${rest.join('')}></path>` : nothing}
    <path class="gaps" d=${gaps.join('')}></path>
  </svg>`;
};

const drawRow = ({ label, values: [before, after], change }: Row, index: number): TemplateResult =>
  html`<tr role="row">
    <th role="rowheader" scope="row">
      ${index < 0 ? nothing : html`<svg class="key source-${index}" viewBox="0 0 1 1" aria-hidden="true"><path class="mark" d="M0 0h1v1H0z"></path></svg>`}
      <span>${words(label)}</span>
    </th>
    <td role="cell">${words(before)}</td>
    <td role="cell">${words(after)}</td>
    <td role="cell" class="change">${words(change)}</td>
  </tr>`;

/**
 * How the sources of funding changed between two moments: two bars joined by ribbons, and the data as a table.
 *
 * @tagname metro-funding-shift-bar
 */
export class MetroFundingShiftBar extends FigureElement<FundingShiftBar> {
  static override readonly properties = propertiesOf(fundingShiftBar);
  static override readonly styles = [figureStyles, fundingShiftBarStyles];
  protected override readonly kind = fundingShiftBar;

  protected override draw(figure: Frame & FundingShiftBar): TemplateResult {
    const { lang, dir, label, years, moments, columns, sources, total, rounding } = figure;
    const heads = [columns.source, ...moments, columns.change];
    return html`<figure class="figure" part="figure" lang=${lang} dir=${dir}>
      <figcaption>
        ${drawContext(figure)}
        ${drawLink(figure, html`<span class="title" part="label">${words(label)}</span>`)}<span class="years">${words(years)}</span>
      </figcaption>
      <div class="plot" aria-hidden="true"><span>${moments[0]}</span>${drawBars(sources)}<span>${moments[1]}</span></div>
      <table role="table">
        <thead role="rowgroup" class="spoken">
          <tr role="row">${heads.map((head) => html`<th role="columnheader" scope="col">${head}</th>`)}</tr>
        </thead>
        <tbody role="rowgroup">
          ${sources.map(drawRow)}
          ${total ? drawRow(total, -1) : nothing}
        </tbody>
      </table>
      ${drawNote(figure)}
      ${rounding ? html`<p class="small">${rounding}</p>` : nothing}
      ${drawSmallPrint(figure)}
    </figure>`;
  }
}
