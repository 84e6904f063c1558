import { html, nothing, type TemplateResult } from 'lit';
import {
  drawContext,
  drawIcon,
  drawLink,
  drawNote,
  drawSmallPrint,
  words,
} from '../shared/drawing.js';
import { FigureElement, propertiesOf } from '../shared/figure-element.js';
import { figureStyles } from '../shared/figure-styles.js';
import type { Frame } from '../shared/frame.js';
import { textOf } from '../shared/phrase.js';
import { statTile, type StatTile } from './figure.js';
import { statTileStyles } from './styles.js';

/** A number of more characters than this is drawn smaller in a narrow tile, so that it stays on one line. */
const shortValue = 7;

/**
 * One number that counts, with the words that make it a result.
 *
 * @tagname metro-stat-tile
 */
export class MetroStatTile extends FigureElement<StatTile> {
  static override readonly properties = propertiesOf(statTile);
  static override readonly styles = [figureStyles, statTileStyles];
  protected override readonly kind = statTile;

  protected override draw(figure: Frame & StatTile): TemplateResult {
    const { lang, dir, theme, qualifier, value, label, change } = figure;
    const size = textOf([value], 'shown').length > shortValue ? 'value long' : 'value';
    return html`<div class="figure ${theme?.name ?? nothing}" part="figure" lang=${lang} dir=${dir}>
      ${theme ? html`<p class="theme" part="theme">${drawIcon(theme)} ${theme.label}</p>` : nothing}
      <p>
        ${drawContext(figure)}
        ${qualifier ? html`<span class="quiet" part="qualifier">${qualifier}</span> ` : nothing}
        ${drawLink(figure, html`<span class=${size} part="value">${words([value])}</span> <span part="label">${words(label)}</span>`)}
        ${change.length ? html`<span class="quiet" part="change">${words(change)}</span>` : nothing}
        ${drawNote(figure)}
      </p>
      ${drawSmallPrint(figure)}
    </div>`;
  }
}
