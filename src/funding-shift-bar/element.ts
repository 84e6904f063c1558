import { unsafeCSS, type TemplateResult } from 'lit';
import {
  propertiesOf,
  type AttributeProperties,
  type AttributeValue,
} from '../element/attribute-properties.js';
import { FigureElement } from '../element/figure-element.js';
import { fundingShiftBar, type FundingShiftBar, type FundingShiftBarContent } from './figure.js';
import { fundingShiftBarStyles } from './styles.js';
import { renderFundingShiftBar } from './template.js';

/**
 * How the sources of funding changed between two points in time: two bars joined by ribbons, and the data as a table.
 *
 * @tagname metro-funding-shift-bar
 * @csspart title - What the bars show.
 * @csspart years - The years, after the title.
 * @csspart bar - The two bars and the ribbons between them.
 * @csspart rounding - Why shares do not add up to exactly 100%.
 */
export class MetroFundingShiftBar
  extends FigureElement<FundingShiftBarContent>
  implements AttributeProperties<typeof fundingShiftBar>
{
  static override readonly properties = propertiesOf(fundingShiftBar);
  static override readonly styles = [...super.styles, unsafeCSS(fundingShiftBarStyles)];

  /** What the bars show: `Funding sources`. */
  declare label: AttributeValue;

  /** The name of the earlier point in time: `2018`. */
  declare from: AttributeValue;

  /** The name of the later point in time: `2020`. */
  declare to: AttributeValue;

  /**
   * Up to 12 sources, each with its two values: `Fees: 36 to 52; Grants: 64 to 48`. Write `\;` for a semicolon in a name.
   */
  declare shares: AttributeValue;

  /**
   * `%` (the default), or the code of a currency, such as `EUR`, to show amounts, shares and totals.
   */
  declare unit: AttributeValue;

  protected override get kind() {
    return fundingShiftBar;
  }

  protected override renderFigure(figure: FundingShiftBar): TemplateResult {
    return renderFundingShiftBar(figure);
  }
}
