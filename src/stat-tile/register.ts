import { register } from '../shared/register.js';
import { MetroStatTile } from './element.js';

declare global {
  interface HTMLElementTagNameMap {
    'metro-stat-tile': MetroStatTile;
  }
}

register('metro-stat-tile', MetroStatTile);
