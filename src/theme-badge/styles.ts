import { sizes } from '../design/tokens.js';

/** Styles of a theme badge: a pill as wide as its label, with a background around it only if there is other text. */
export const themeBadgeStyles = `
  :host {
    display: inline-block;
    min-inline-size: fit-content;
    max-inline-size: 100%;
    vertical-align: middle;
  }
  .figure {
    container-type: normal;
    inline-size: auto;
    padding: 0;
    border: 0;
  }
  .figure:not(:has([part='context'], [part='note'], [part='source'])) {
    background: none;
  }
  span[part='badge'] {
    display: inline-flex;
    gap: 0.45em;
    align-items: center;
    inline-size: auto;
    border: 1px solid color-mix(in oklab, var(--_metro-strong) 35%, var(--_metro-paper));
    border-radius: 1.5em;
    padding-block: 0.35em;
    padding-inline: 0.6em 0.9em;
    color: var(--_metro-strong);
    background: color-mix(in oklab, var(--_metro-strong) 10%, var(--_metro-paper));
    font-size: ${sizes.body}em;
    font-weight: 600;
  }
`;
