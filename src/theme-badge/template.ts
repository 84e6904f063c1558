import { html, type TemplateResult } from 'lit/html.js';
import { frame, icon, link, part, words } from '../shared/drawing.js';
import type { Frame } from '../shared/frame.js';
import type { ThemeBadge } from './figure.js';

/** Draws a theme of the organisation's work: its name, its icon, its colour. */
export const drawThemeBadge = (figure: Frame & ThemeBadge): TemplateResult => {
  const { context, label, theme, note, href } = figure;
  const badge = html`<span part="badge">${icon(theme)}<span>${words(label)}</span></span>`;
  return frame(
    figure,
    html`<p>${part('context', context)}${link(href, badge)}${part('note', note)}</p>`,
  );
};
