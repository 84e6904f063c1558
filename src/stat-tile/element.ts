import { figureElement } from '../element/figure-element-class.js';
import { statTile } from './figure.js';
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
export class MetroStatTile extends figureElement(statTile, renderStatTile, statTileStyles) {
  /**
   * Words before the number that the sentence runs through, without a colon: `Participation active à`.
   * @attr lead
   */
  declare lead: string | null;

  /**
   * The number: `5850`, `5 850`, `12.5`, `12,5`, `36%`, `2/3`, or a text such as `24/7 h`. All decimals that are written are shown.
   * @attr value
   */
  declare value: string | null;

  /**
   * What is counted, in the right number: `réunion`. `**33**` lifts a second number.
   * @attr label
   */
  declare label: string | null;

  /**
   * At most one of `more-than`, `less-than`, `about`, `nearly`, `up-to`, `at-least`, and `on-average`.
   * @attr qualifier
   */
  declare qualifier: string | null;

  /**
   * `%`, an ISO 4217 code such as `EUR`, or any text to put after the number.
   * @attr unit
   */
  declare unit: string | null;

  /**
   * An older value: it is shown, with the change since.
   * @attr previous
   */
  declare previous: string | null;

  /**
   * When the older value was: `2017`.
   * @attr previous-label
   */
  declare previousLabel: string | null;

  /**
   * One of the six themes: its colour, its icon and its name.
   * @attr theme
   */
  declare theme:
    | 'metropolitan-governance'
    | 'quality-of-life'
    | 'social-cohesion'
    | 'economic-development'
    | 'sustainability'
    | 'gender-equality'
    | null;
}
