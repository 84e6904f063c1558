import { FigureElement, reflect } from '../shared/figure-element.js';
import { genderSplit, type GenderSplit } from './figure.js';
import { genderSplitStyles } from './styles.js';
import { drawGenderSplit } from './template.js';

/**
 * How people divide by gender: heads for people who were counted, a bar for shares.
 *
 * @tagname metro-gender-split
 */
export class MetroGenderSplit extends FigureElement<GenderSplit> {
  static readonly observedAttributes = reflect(this, genderSplit);

  constructor() {
    super(genderSplit, drawGenderSplit, genderSplitStyles);
  }
}
