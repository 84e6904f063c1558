import { html, nothing, type TemplateResult } from 'lit/html.js';
import {
  icon,
  link,
  part,
  present,
  smallPrint,
  valuePart,
  words,
  type Renderable,
} from '../element/template-parts.js';
import { segmentPath } from '../design/bar.js';
import type { Forms } from '../model/phrase.js';
import type { Segment } from '../model/shares.js';
import type { StatTile } from './figure.js';

/** The number; the more characters it has, the smaller it is drawn in a narrow tile, so that it fits on one line. */
const renderValue = (value: Forms): Renderable => {
  const { length } = value.shown;
  return valuePart(
    value,
    length > 11 ? 'longest' : length > 6 ? 'longer' : length > 5 ? 'long' : '',
  );
};

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
  const phrase = html`${renderValue(value)} <span part="label">${words(label)}</span>`;
  return html`<div class=${`figure ${theme?.name ?? ''}`} part="figure" lang=${lang} dir=${dir}
    ><p><span class="before">${before}</span> ${present(link(figure.href, phrase), bar, ...(noteGoesOn ? details.toReversed() : details))}</p
    >${present(theme ? html`<p part="theme">${icon(theme)}<span>${theme.label}</span></p>` : nothing, smallPrint(figure))}</div>`;
};
