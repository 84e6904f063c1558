import { html, type TemplateResult } from 'lit/html.js';
import { icon, link, part, present, smallPrint, words } from '../element/template-parts.js';
import type { ThemeBadge } from './figure.js';

/** Renders a theme badge: icon and name in the colour of the theme. */
export const renderThemeBadge = (figure: ThemeBadge): TemplateResult => {
  const { lang, dir, context, label, theme, note, href } = figure;
  const badge = html`<span part="badge">${icon(theme)}<span>${words(label)}</span></span>`;
  return html`<div class=${`figure ${theme.name}`} part="figure" lang=${lang} dir=${dir}
    ><p>${present(part('context', context), link(href, badge), part('note', note))}</p
    >${smallPrint(figure)}</div>`;
};
