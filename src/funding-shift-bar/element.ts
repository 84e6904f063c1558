import { figureElement } from '../shared/figure-element.js';
import { fundingShiftBar } from './figure.js';
import { fundingShiftBarStyles } from './styles.js';
import { drawFundingShiftBar } from './template.js';

/**
 * How the sources of funding changed between two moments: two bars joined by ribbons, and the data as a table.
 *
 * @tagname metro-funding-shift-bar
 */
export class MetroFundingShiftBar extends figureElement(
  fundingShiftBar,
  drawFundingShiftBar,
  fundingShiftBarStyles,
) {}
