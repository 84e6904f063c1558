import { figureElement } from '../shared/figure-element.js';
import { themeBadge } from './figure.js';
import { themeBadgeStyles } from './styles.js';
import { drawThemeBadge } from './template.js';

/**
 * A theme of the organisation's work: its name, its icon, its colour.
 *
 * @tagname metro-theme-badge
 */
export class MetroThemeBadge extends figureElement(themeBadge, drawThemeBadge, themeBadgeStyles) {}
