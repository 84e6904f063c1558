import { figureElement } from '../shared/figure-element.js';
import { genderSplit } from './figure.js';
import { genderSplitStyles } from './styles.js';
import { drawGenderSplit } from './template.js';

/**
 * How people divide by gender: heads for people who were counted, a bar for shares.
 *
 * @tagname metro-gender-split
 */
export class MetroGenderSplit extends figureElement(
  genderSplit,
  drawGenderSplit,
  genderSplitStyles,
) {}
