import { figureElement } from '../element/figure-element-class.js';
import { fundingShiftBar } from './figure.js';
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
export class MetroFundingShiftBar extends figureElement(
  fundingShiftBar,
  renderFundingShiftBar,
  fundingShiftBarStyles,
) {
  /**
   * What the bars show: `Sources de financement`.
   * @attr label
   */
  declare label: string | null;

  /**
   * The name of the older moment: `2018`.
   * @attr from
   */
  declare from: string | null;

  /**
   * The name of the newer moment: `2020`.
   * @attr to
   */
  declare to: string | null;

  /**
   * The sources and their two values: `Fees: 36 to 52; Grants: 64 to 48`. At most 12; `\;` is a semicolon within a name.
   * @attr shares
   */
  declare shares: string | null;

  /**
   * `%`, which is also meant where there is none, or an ISO 4217 code: then amounts, shares and totals are shown.
   * @attr unit
   */
  declare unit: string | null;
}
