import { register } from '../shared/register.js';
import { MetroThemeBadge } from './element.js';

declare global {
  interface HTMLElementTagNameMap {
    'metro-theme-badge': MetroThemeBadge;
  }
}

register('metro-theme-badge', MetroThemeBadge);
