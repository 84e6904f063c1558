import { FigureElement, reflect } from '../shared/figure-element.js';
import { themeBadge, type ThemeBadge } from './figure.js';
import { themeBadgeStyles } from './styles.js';
import { drawThemeBadge } from './template.js';

/**
 * A theme of the organisation's work: its name, its icon, its colour.
 *
 * @tagname metro-theme-badge
 */
export class MetroThemeBadge extends FigureElement<ThemeBadge> {
  static readonly observedAttributes = reflect(this, themeBadge);

  constructor() {
    super(themeBadge, drawThemeBadge, themeBadgeStyles);
  }
}
