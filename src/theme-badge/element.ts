import { figureElement } from '../element/figure-element-class.js';
import { themeBadge } from './figure.js';
import { themeBadgeStyles } from './styles.js';
import { renderThemeBadge } from './template.js';

/**
 * A theme of the organisation's work: its name, its icon, its colour.
 *
 * @tagname metro-theme-badge
 * @csspart badge - The icon and the name.
 */
export class MetroThemeBadge extends figureElement(themeBadge, renderThemeBadge, themeBadgeStyles) {
  /**
   * One of the six themes: its name in the language of the page, its icon, its colour.
   * @attr theme
   */
  declare theme:
    | 'metropolitan-governance'
    | 'quality-of-life'
    | 'social-cohesion'
    | 'economic-development'
    | 'sustainability'
    | 'gender-equality'
    | null;

  /**
   * Other words for it, or the name of a theme outside the six.
   * @attr label
   */
  declare label: string | null;
}
