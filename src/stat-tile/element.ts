import { figureElement } from '../shared/figure-element.js';
import { statTile } from './figure.js';
import { statTileStyles } from './styles.js';
import { drawStatTile } from './template.js';

/**
 * One number that counts, with the words that make it a result.
 *
 * @tagname metro-stat-tile
 */
export class MetroStatTile extends figureElement(statTile, drawStatTile, statTileStyles) {}
