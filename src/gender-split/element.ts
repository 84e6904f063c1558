import { figureElement } from '../element/figure-element-class.js';
import { genderSplit } from './figure.js';
import { genderSplitStyles } from './styles.js';
import { renderGenderSplit } from './template.js';

/**
 * How people divide by gender: heads for people who were counted, a bar for shares.
 *
 * @tagname metro-gender-split
 * @csspart title - The number of people, and who they are.
 * @csspart value - The number or share of a group.
 * @csspart bar - The drawing of shares.
 * @csspart rounding - Why shares do not add up to exactly 100 %.
 */
export class MetroGenderSplit extends figureElement(
  genderSplit,
  renderGenderSplit,
  genderSplitStyles,
) {
  /**
   * Who the people are: `professionnels`.
   * @attr label
   */
  declare label: string | null;

  /**
   * How many women: a count, `10`, or a share, `43%`. All groups are given in the same way.
   * @attr women
   */
  declare women: string | null;

  /**
   * How many men.
   * @attr men
   */
  declare men: string | null;

  /**
   * How many non-binary people.
   * @attr non-binary
   */
  declare nonBinary: string | null;

  /**
   * How many people whose gender is not stated.
   * @attr not-stated
   */
  declare notStated: string | null;

  /**
   * How many people there are. Counts must add up to it.
   * @attr total
   */
  declare total: string | null;

  /**
   * What is said of the total: `more-than`, as on a stat tile.
   * @attr qualifier
   */
  declare qualifier: string | null;

  /**
   * Heads or a bar. Where there is none: heads for up to 40 people who were counted, a bar for more and for shares.
   * @attr view
   */
  declare view: 'people' | 'bar' | null;
}
