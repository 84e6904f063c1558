import { html, nothing, type TemplateResult } from 'lit/html.js';
import { icon, link, part, smallPrint, words } from '../element/template-parts.js';
import { textOf } from '../model/phrase.js';
import type { StatTile } from './figure.js';

/** Longer values are drawn smaller in a narrow tile, so that they fit on one line. */
const shortValue = 7;

/** Renders a stat tile. */
export const renderStatTile = (figure: StatTile): TemplateResult => {
  const {
    lang,
    dir,
    theme,
    context,
    lead,
    qualifier,
    value,
    label,
    change,
    note,
    noteGoesOn,
    href,
  } = figure;
  const long = textOf([value], 'shown').length > shortValue ? 'long' : nothing;
  const details = [part('change', change), part('note', note)];
  const phrase = html`<span part="value" class=${long}>${words([value])}</span> <span part="label">${words(label)}</span>`;
  return html`<div class=${`figure ${theme?.name ?? ''}`} part="figure" lang=${lang} dir=${dir}
    >${theme ? html`<p part="theme">${icon(theme)}${theme.label}</p>` : nothing}<p
      >${part('context', context)}${part('lead', lead)}${part('qualifier', qualifier)}${link(href, phrase)}${noteGoesOn ? details.reverse() : details}</p
    >${smallPrint(figure)}</div>`;
};
