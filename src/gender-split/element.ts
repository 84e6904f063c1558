import { unsafeCSS, type TemplateResult } from 'lit';
import {
  propertiesOf,
  type AttributeProperties,
  type AttributeValue,
} from '../element/attribute-properties.js';
import { FigureElement } from '../element/figure-element.js';
import { genderSplit, type GenderSplit, type GenderSplitContent } from './figure.js';
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
export class MetroGenderSplit
  extends FigureElement<GenderSplitContent>
  implements AttributeProperties<typeof genderSplit>
{
  static override readonly properties = propertiesOf(genderSplit);
  static override readonly styles = [...super.styles, unsafeCSS(genderSplitStyles)];

  /** Who the people are: `professionnels`. */
  declare label: AttributeValue;

  /** How many women: a count, `10`, or a share, `43%`. All groups are given in the same way. */
  declare women: AttributeValue;

  /** How many men. */
  declare men: AttributeValue;

  /** How many non-binary people. */
  declare nonBinary: AttributeValue;

  /** How many people whose gender is not stated. */
  declare notStated: AttributeValue;

  /** How many people there are. Counts must add up to it. */
  declare total: AttributeValue;

  /** What is said of the total: `more-than`, as on a stat tile. */
  declare qualifier: AttributeValue;

  /**
   * Heads or a bar. Where there is none: heads for up to 40 people who were counted, a bar for more and for shares.
   */
  declare view: 'people' | 'bar' | null;

  protected override get kind() {
    return genderSplit;
  }

  protected override renderFigure(figure: GenderSplit): TemplateResult {
    return renderGenderSplit(figure);
  }
}
