import { unsafeCSS, type TemplateResult } from 'lit';
import {
  propertiesOf,
  type AttributeProperties,
  type AttributeValue,
} from '../element/attribute-properties.js';
import { FigureElement } from '../element/figure-element.js';
import { statTile, type StatTile, type StatTileContent } from './figure.js';
import { statTileStyles } from './styles.js';
import { renderStatTile } from './template.js';

/**
 * A key number, with the words that explain it.
 *
 * @tagname metro-stat-tile
 * @csspart theme - The icon and the name of the theme.
 * @csspart lead - The author's words that open the sentence.
 * @csspart qualifier - The words before the number.
 * @csspart value - The number.
 * @csspart label - What is counted.
 * @csspart bar - The bar of a part of a whole.
 * @csspart change - The older value and the change since then.
 */
export class MetroStatTile
  extends FigureElement<StatTileContent>
  implements AttributeProperties<typeof statTile>
{
  static override readonly properties = propertiesOf(statTile);
  static override readonly styles = [...super.styles, unsafeCSS(statTileStyles)];

  /** Words that open the sentence and lead straight into the number, without a colon: `Participation active à`. */
  declare lead: AttributeValue;

  /**
   * The number: `5850`, `5 850`, `12.5`, `12,5`, `36%`, `2/3`, a range such as `10–15`, `3.2 million`, `1.5 billion` (a
   * thousand millions), `not-available`, or text such as `24/7 h`. All decimals you write are shown.
   */
  declare value: AttributeValue;

  /** The whole that the number is a part of: `of="141"` makes 63 "63 of 141", and a bar shows how much that is. */
  declare of: AttributeValue;

  /** What is counted, in the singular or plural as the number requires: `réunion`. `**33**` emphasises a second number. */
  declare label: AttributeValue;

  /**
   * At most one of `more-than`, `less-than`, `about`, `nearly`, `up-to`, `at-least`, `exactly`; and `on-average`, `estimated`,
   * `provisional`.
   */
  declare qualifier: AttributeValue;

  /** `%`, an ISO 4217 currency code such as `EUR`, or any text to show after the number. */
  declare unit: AttributeValue;

  /** An older value. It is shown together with the change since then. */
  declare previous: AttributeValue;

  /** The date of the older value: `2017`. */
  declare previousLabel: AttributeValue;

  /** One of the six themes, or one that the site has added, such as `sdg-13`. It sets the colour and adds the icon and the name. */
  declare theme:
    | 'metropolitan-governance'
    | 'quality-of-life'
    | 'social-cohesion'
    | 'economic-development'
    | 'sustainability'
    | 'gender-equality'
    | (string & {})
    | null;

  protected override get kind() {
    return statTile;
  }

  protected override renderFigure(figure: StatTile): TemplateResult {
    return renderStatTile(figure);
  }
}
