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
 * How the sources of funding changed between two moments: two bars joined by ribbons, and the data as a table.
 *
 * @tagname metro-funding-shift-bar
 * @csspart title - What the bars show.
 * @csspart years - The years, after the title.
 * @csspart bar - The drawing.
 * @csspart rounding - Why shares do not add up to exactly 100 %.
 */
export class MetroFundingShiftBar
  extends FigureElement<FundingShiftBarContent>
  implements AttributeProperties<typeof fundingShiftBar>
{
  static override readonly properties = propertiesOf(fundingShiftBar);
  static override readonly styles = [...super.styles, unsafeCSS(fundingShiftBarStyles)];

  /** What the bars show: `Sources de financement`. */
  declare label: AttributeValue;

  /** The name of the older moment: `2018`. */
  declare from: AttributeValue;

  /** The name of the newer moment: `2020`. */
  declare to: AttributeValue;

  /**
   * The sources and their two values: `Fees: 36 to 52; Grants: 64 to 48`. At most 12; `\;` is a semicolon within a name.
   */
  declare shares: AttributeValue;

  /**
   * `%`, which is also meant where there is none, or an ISO 4217 code: then amounts, shares and totals are shown.
   */
  declare unit: AttributeValue;

  protected override get kind() {
    return fundingShiftBar;
  }

  protected override renderFigure(figure: FundingShiftBar): TemplateResult {
    return renderFundingShiftBar(figure);
  }
}
