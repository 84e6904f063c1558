import { unsafeCSS, type TemplateResult } from 'lit';
import {
  propertiesOf,
  type AttributeProperties,
  type AttributeValue,
} from '../element/attribute-properties.js';
import { FigureElement } from '../element/figure-element.js';
import { themeBadge, type ThemeBadge, type ThemeBadgeContent } from './figure.js';
import { themeBadgeStyles } from './styles.js';
import { renderThemeBadge } from './template.js';

/**
 * A badge for a theme of the organisation's work, with its icon, name and colour.
 *
 * @tagname metro-theme-badge
 * @csspart badge - The icon and the name.
 */
export class MetroThemeBadge
  extends FigureElement<ThemeBadgeContent>
  implements AttributeProperties<typeof themeBadge>
{
  static override readonly properties = propertiesOf(themeBadge);
  static override readonly styles = [...super.styles, unsafeCSS(themeBadgeStyles)];

  /** One of the six themes, or one that the site has added, such as `sdg-13`. It sets the icon, the colour and the name, in the figure's language. */
  declare theme:
    | 'metropolitan-governance'
    | 'quality-of-life'
    | 'social-cohesion'
    | 'economic-development'
    | 'sustainability'
    | 'gender-equality'
    | (string & {})
    | null;

  /** A different name for the theme, or the name of a theme outside the six. */
  declare label: AttributeValue;

  protected override get kind() {
    return themeBadge;
  }

  protected override renderFigure(figure: ThemeBadge): TemplateResult {
    return renderThemeBadge(figure);
  }
}
