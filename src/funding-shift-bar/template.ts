import { html, nothing, svg, type TemplateResult } from 'lit/html.js';
import { below, link, part, words } from '../element/template-parts.js';
import type { Segment } from '../model/shares.js';
import type { FundingShiftBar, Row } from './figure.js';
import { band, outlines, veil } from './paths.js';

/** Where a segment is drawn, from left to right. */
const place = (dir: string, [start, end]: Segment = [0, 0]): Segment =>
  dir === 'rtl' ? [100 - end, 100 - start] : [start, end];

const percent = (length: number): string => `${Math.round(length * 100) / 100}%`;

const renderBands = ({ dir, bars: [before, after], sources }: FundingShiftBar): TemplateResult[] =>
  sources.map((_, index) => {
    const [from, to] = [place(dir, before[index]), place(dir, after[index])];
    return svg`<path class=${`mark s${index}`} d=${band(from, to)}></path>`;
  });

/** A name that does not break. */
const unbroken = (name: string): string =>
  name.replace(/\s+/g, '\u00a0').replace(/[-‐–—/]/g, '$&\u2060');

/**
 * What the segments say: the share and, in the upper bar, the name. Line breaking decides what fits: each part follows a place
 * where a line may end, and only the first line is seen. A label is one text, since engines round where each text begins.
 */
const renderLabels = ({ dir, bars, labels, sources }: FundingShiftBar): TemplateResult[] =>
  sources.map(({ label }, index) => {
    const [[a, b], [c, d]] = [place(dir, bars[0][index]), place(dir, bars[1][index])];
    const [before, after] = [labels[0][index] ?? '', labels[1][index] ?? ''];
    return svg`<foreignObject class=${`s${index}`} x=${percent(a)} y=".25em" width=${percent(b - a)} height="1.5em">${`\u200b${before} ${unbroken(label)}`}</foreignObject><foreignObject class=${`s${index}`} x=${percent(c)} y="5.25em" width=${percent(d - c)} height="1.5em">${`\u200b${after}`}</foreignObject>`;
  });

const renderRow = ({ label, values: [before, after], change }: Row, key: string): TemplateResult =>
  html`<tr><th scope="row" class=${key}>${label}</th><td>${before.shown}</td><td>${after.shown}</td><td><span aria-hidden="true">${change.shown}</span><span class="spoken">${change.spoken}</span></td></tr>`;

/**
 * Renders two bars joined by ribbons, and the data as a table. Every element and every template part costs time and memory, so
 * a source is one path, and its labels and its row are one template each.
 */
export const renderFundingShiftBar = (figure: FundingShiftBar): TemplateResult => {
  const { lang, dir, context, title, href, years, moments, column, sources, total } = figure;
  const rows = sources.map((source, index) => renderRow(source, `s${index}`));
  if (total) rows.push(renderRow(total, 'total'));
  return html`<div class="figure" part="figure" lang=${lang} dir=${dir}
    ><figure class=${total ? 'amounts' : 'shares'}
      ><figcaption>${part('context', context)}<span part="title">${link(href, words(title))}</span>${part('years', [years])}</figcaption
      ><div class="plot" aria-hidden="true"><b>${moments[0]}</b><svg class="bars" part="bar"><svg viewBox="0 0 100 91" preserveAspectRatio="none">${renderBands(figure)}<path class="veil" d=${veil(100)}></path>${sources[1] ? nothing : svg`<path class="rest" d=${outlines(100)}></path>`}</svg>${renderLabels(figure)}</svg><b>${moments[1]}</b></div
      ><table
        ><thead><tr><td></td><th>${moments[0]}</th><th>${moments[1]}</th><th>${column}</th></tr></thead
        ><tbody>${rows}</tbody></table
      >${below(figure)}</figure
    ></div>`;
};
