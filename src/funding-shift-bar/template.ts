import { html, nothing, svg, type TemplateResult } from 'lit/html.js';
import { widthOf } from '../design/bar.js';
import { below, link, part, words } from '../element/template-parts.js';
import type { Segment } from '../model/shares.js';
import type { FundingShiftBar, Row } from './figure.js';
import { band, outlines, veil } from './paths.js';

const renderBars = ({ bars: [before, after], sources }: FundingShiftBar): TemplateResult =>
  html`<svg class="bars" part="bar" viewBox="0 0 100 91" preserveAspectRatio="none">${sources.map(
    (_, index) =>
      svg`<path class="mark" d=${band(before[index] ?? [0, 0], after[index] ?? [0, 0])}></path>`,
  )}<path class="veil" d=${veil(100)}></path>${sources[1] ? nothing : svg`<path class="rest" d=${outlines(100)}></path>`}</svg>`;

/**
 * The labels of a bar, each in a cell as wide as its segment. Line breaking decides what fits: a line may break before each part
 * of a label, and only the first line is visible.
 */
const renderLabels = (bar: readonly Segment[], labels: readonly string[]) =>
  bar.map((segment, index) =>
    segment[1] > segment[0]
      ? html`<td width=${widthOf(segment)}>${labels[index]}</td>`
      : html`<td></td>`,
  );

const renderRow = ({ label, values: [before, after], change }: Row): TemplateResult =>
  html`<tr><th scope="row">${label}</th><td>${before.shown}</td><td>${after.shown}</td><td><span aria-hidden="true">${change.shown}</span><span class="spoken">${change.spoken}</span></td></tr>`;

/**
 * Renders two bars joined by ribbons, and the data as a table. Every element and every template part costs time and memory, so
 * a source is one path, its labels and its row are one template each, and its colour follows from its place.
 */
export const renderFundingShiftBar = (figure: FundingShiftBar): TemplateResult => {
  const { lang, dir, context, title, href, years, moments, column, bars, labels, sources, total } =
    figure;
  const rows = (total ? [...sources, total] : sources).map(renderRow);
  return html`<div class="figure" part="figure" lang=${lang} dir=${dir}
    ><figure class=${total ? 'amounts' : 'shares'}
      ><figcaption>${part('context', context)}<span part="title" id="title">${link(href, words(title))}</span>${part('years', [years])}</figcaption
      ><div class="plot" aria-hidden="true"><b>${moments[0]}</b>${renderBars(figure)}<table><tbody><tr>${renderLabels(bars[0], labels[0])}</tr><tr>${renderLabels(bars[1], labels[1])}</tr></tbody></table><b>${moments[1]}</b></div
      ><table aria-labelledby="title"
        ><thead><tr><td></td><th scope="col">${moments[0]}</th><th scope="col">${moments[1]}</th><th scope="col">${column}</th></tr></thead
        ><tbody>${rows}</tbody></table
      >${below(figure)}</figure
    ></div>`;
};
