import { html, type TemplateResult } from 'lit';
import { drawContext, drawIcon, drawLink, drawNote, drawSmallPrint } from '../shared/drawing.js';
import { FigureElement, propertiesOf } from '../shared/figure-element.js';
import { figureStyles } from '../shared/figure-styles.js';
import type { Frame } from '../shared/frame.js';
import { themeBadge, type ThemeBadge } from './figure.js';
import { themeBadgeStyles } from './styles.js';

/**
 * A theme of the organisation's work: its name, its icon, its colour.
 *
 * @tagname metro-theme-badge
 */
export class MetroThemeBadge extends FigureElement<ThemeBadge> {
  static override readonly properties = propertiesOf(themeBadge);
  static override readonly styles = [figureStyles, themeBadgeStyles];
  protected override readonly kind = themeBadge;

  protected override draw(figure: Frame & ThemeBadge): TemplateResult {
    const { lang, dir, theme } = figure;
    return html`<div class="figure ${theme.name}" part="figure" lang=${lang} dir=${dir}>
      <p>
        ${drawContext(figure)}
        ${drawLink(figure, html`<span class="badge" part="badge">${drawIcon(theme)}${theme.label}</span>`)}
        ${drawNote(figure)}
      </p>
      ${drawSmallPrint(figure)}
    </div>`;
  }
}
