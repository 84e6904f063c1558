import { html, nothing, type TemplateResult } from 'lit/html.js';
import {
  icon,
  link,
  part,
  present,
  renderForms,
  smallPrint,
  words,
  type Renderable,
} from '../element/template-parts.js';
import { segmentPath } from '../design/bar.js';
import type { Forms, Phrase } from '../model/phrase.js';
import type { Segment } from '../model/shares.js';
import type { StatTile } from './figure.js';

/** The number; the more characters it has, the smaller it is drawn in a narrow tile, so that it fits on one line. */
const renderNumber = (value: Forms): Renderable => {
  const { length } = value.shown;
  const size = length > 11 ? 'longest' : length > 6 ? 'longer' : length > 5 ? 'long' : '';
  const forms = renderForms(value);
  return size ? html`<span class=${size}>${forms}</span>` : forms;
};

/** The number, also machine-readable, and what is counted: one template, since one in another takes memory. */
const renderPhrase = (value: Forms, label: Phrase): TemplateResult =>
  value.data
    ? html`<data part="value" value=${value.data}>${renderNumber(value)}</data> <span part="label">${words(label)}</span>`
    : html`<span part="value">${renderNumber(value)}</span> <span part="label">${words(label)}</span>`;

/** A part of a whole: a bar 100 units long, outlined where it is not filled. */
const renderPart = (part: Segment): TemplateResult =>
  html`<svg class="bar" part="bar" viewBox="0 0 100 26" preserveAspectRatio="none" aria-hidden="true"><path class="rest" d=${segmentPath([0, 100])}></path><path class="mark" d=${segmentPath(part)}></path></svg>`;

/** Renders a stat tile. */
export const renderStatTile = (figure: StatTile): TemplateResult => {
  const { lang, dir, theme, context, lead, qualifier, value, label, change, note, noteGoesOn } =
    figure;
  const bar = figure.part ? renderPart(figure.part) : nothing;
  const opening: readonly Renderable[] = [part('lead', lead), part('qualifier', qualifier)];
  const isPair = lead.length > 0 && qualifier.length > 0;
  const before = present(
    part('context', context),
    ...(isPair ? [html`<span>${opening}</span>`] : opening),
  );
  const details: readonly Renderable[] = [part('change', change), part('note', note)];
  return html`<div class=${`figure ${theme?.name ?? ''}`} part="figure" lang=${lang} dir=${dir}
    ><p><span class="before">${before}</span> ${present(link(figure.href, renderPhrase(value, label)), bar, ...(noteGoesOn ? details.toReversed() : details))}</p
    >${present(theme ? html`<p part="theme">${icon(theme)}<span>${theme.label}</span></p>` : nothing, smallPrint(figure))}</div>`;
};
