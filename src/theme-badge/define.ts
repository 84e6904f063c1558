import { defineElement } from '../element/define-element.js';
import { MetroThemeBadge } from './element.js';

declare global {
  interface HTMLElementTagNameMap {
    'metro-theme-badge': MetroThemeBadge;
  }
}

defineElement('metro-theme-badge', MetroThemeBadge);
