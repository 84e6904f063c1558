import { html, svg, type TemplateResult } from 'lit/html.js';
import { segmentPath } from '../design/bar.js';
import { below, link, part, words } from '../element/template-parts.js';
import type { FundingShiftBar, Row } from './figure.js';
import { lower, ribbon } from './paths.js';

const renderMarks = ({ bars: [before, after] }: FundingShiftBar): TemplateResult[] =>
  before.map((from, index) => {
    const to = after[index] ?? from;
    return svg`<g><path class="mark ribbon" d=${ribbon(from, to)}></path><path class="mark" d=${segmentPath(from) + segmentPath(to, lower)}></path></g>`;
  });

const renderRow = ({ label, values: [before, after], change }: Row): TemplateResult =>
  html`<tr><th scope="row"><svg class="key" viewBox="0 0 1 1" aria-hidden="true"><path class="mark" d="M0 0h1v1H0z"></path></svg>${label}</th><td><data value=${before.data} aria-hidden="true">${before.shown}</data><span class="spoken">${before.spoken}</span></td><td><data value=${after.data} aria-hidden="true">${after.shown}</data><span class="spoken">${after.spoken}</span></td><td><span aria-hidden="true">${change.shown}</span><span class="spoken">${change.spoken}</span></td></tr>`;

const renderTotal = ({ label, values: [before, after] }: Row): TemplateResult =>
  html`<tr><th scope="row">${label}</th><td><data value=${before.data} aria-hidden="true">${before.shown}</data><span class="spoken">${before.spoken}</span></td><td><data value=${after.data} aria-hidden="true">${after.shown}</data><span class="spoken">${after.spoken}</span></td><td></td></tr>`;

/**
 * Renders two bars joined by ribbons, and the data as a table. The part of a bar that the sources do not fill stays outlined.
 * Every template part costs memory, so there are as few nested templates as possible.
 */
export const renderFundingShiftBar = (figure: FundingShiftBar): TemplateResult => {
  const { lang, dir, context, title, href, years, moments, column, sources, total } = figure;
  const rows = [...sources.map(renderRow), ...(total ? [renderTotal(total)] : [])];
  return html`<div class="figure" part="figure" lang=${lang} dir=${dir}
    ><figure
      ><figcaption>${part('context', context)}<span part="title">${link(href, words(title))}</span>${part('years', [years])}</figcaption
      ><div class="plot" aria-hidden="true"><span>${moments[0]}</span><svg class="bars" part="bar" viewBox="0 0 100 92" preserveAspectRatio="none"><path class="rest" d="M0 0H100v26H0zM0 66H100v26H0z"></path>${renderMarks(figure)}</svg><span>${moments[1]}</span></div
      ><table
        ><thead class="spoken"><tr><td></td><th>${moments[0]}</th><th>${moments[1]}</th><th>${column}</th></tr></thead
        ><tbody>${rows}</tbody></table
      >${below(figure)}</figure
    ></div>`;
};
