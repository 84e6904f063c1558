import { defineElement } from '../element/define-element.js';
import { MetroStatTile } from './element.js';

declare global {
  interface HTMLElementTagNameMap {
    'metro-stat-tile': MetroStatTile;
  }
}

defineElement('metro-stat-tile', MetroStatTile);
