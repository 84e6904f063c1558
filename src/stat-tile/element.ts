import { FigureElement, reflect } from '../shared/figure-element.js';
import { statTile, type StatTile } from './figure.js';
import { statTileStyles } from './styles.js';
import { drawStatTile } from './template.js';

/**
 * One number that counts, with the words that make it a result.
 *
 * @tagname metro-stat-tile
 */
export class MetroStatTile extends FigureElement<StatTile> {
  static readonly observedAttributes = reflect(this, statTile);

  constructor() {
    super(statTile, drawStatTile, statTileStyles);
  }
}
