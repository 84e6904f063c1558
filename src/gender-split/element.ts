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
 * The gender split of a group of people: one icon per person for counts, or a bar for shares.
 *
 * @tagname metro-gender-split
 * @csspart title - The number of people and who they are.
 * @csspart value - The number or share of a group.
 * @csspart bar - The bar.
 * @csspart rounding - Why shares do not add up to exactly 100%.
 */
export class MetroGenderSplit
  extends FigureElement<GenderSplitContent>
  implements AttributeProperties<typeof genderSplit>
{
  static override readonly properties = propertiesOf(genderSplit);
  static override readonly styles = [...super.styles, unsafeCSS(genderSplitStyles)];

  /** Who the people are: `professionals`. */
  declare label: AttributeValue;

  /** How many women: a count, `10`, or a share, `43%`. Use the same form for all groups. */
  declare women: AttributeValue;

  /** How many men. */
  declare men: AttributeValue;

  /** How many non-binary people. */
  declare nonBinary: AttributeValue;

  /** How many people whose gender is not stated. */
  declare notStated: AttributeValue;

  /** How many people there are in total. Counts must add up to this number. */
  declare total: AttributeValue;

  /** Qualifies the total, as on a stat tile: `more-than`. Counts allow no limit except `at-least`. */
  declare qualifier: AttributeValue;

  /**
   * One icon per person (`people`), or a bar. By default, counts of up to 40 people are shown as icons, all else as a bar.
   */
  declare view: 'people' | 'bar' | null;

  protected override get kind() {
    return genderSplit;
  }

  protected override renderFigure(figure: GenderSplit): TemplateResult {
    return renderGenderSplit(figure);
  }
}
