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
 * One number that counts, with the words that make it a result.
 *
 * @tagname metro-stat-tile
 * @csspart theme - The icon and the name of the theme.
 * @csspart lead - The author's words that the sentence begins with.
 * @csspart qualifier - The words before the number.
 * @csspart value - The number.
 * @csspart label - What is counted.
 * @csspart change - The older value, and the change since.
 */
export class MetroStatTile
  extends FigureElement<StatTileContent>
  implements AttributeProperties<typeof statTile>
{
  static override readonly properties = propertiesOf(statTile);
  static override readonly styles = [...super.styles, unsafeCSS(statTileStyles)];

  /** Words before the number that the sentence runs through, without a colon: `Participation active à`. */
  declare lead: AttributeValue;

  /**
   * The number: `5850`, `5 850`, `12.5`, `12,5`, `36%`, `2/3`, or a text such as `24/7 h`. All decimals that are written are shown.
   */
  declare value: AttributeValue;

  /** What is counted, in the right number: `réunion`. `**33**` lifts a second number. */
  declare label: AttributeValue;

  /**
   * At most one of `more-than`, `less-than`, `about`, `nearly`, `up-to`, `at-least`, and `on-average`.
   */
  declare qualifier: AttributeValue;

  /** `%`, an ISO 4217 code such as `EUR`, or any text to put after the number. */
  declare unit: AttributeValue;

  /** An older value: it is shown, with the change since. */
  declare previous: AttributeValue;

  /** When the older value was: `2017`. */
  declare previousLabel: AttributeValue;

  /** One of the six themes: its colour, its icon and its name. */
  declare theme:
    | 'metropolitan-governance'
    | 'quality-of-life'
    | 'social-cohesion'
    | 'economic-development'
    | 'sustainability'
    | 'gender-equality'
    | null;

  protected override get kind() {
    return statTile;
  }

  protected override renderFigure(figure: StatTile): TemplateResult {
    return renderStatTile(figure);
  }
}
