/** Styles of a theme badge: a pill as wide as its label, with a background around it only if there is other text. */
export const themeBadgeStyles = `
  :host {
    display: inline-block;
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
  [part='badge'] {
    border: 1px solid color-mix(in oklab, var(--_metro-strong) 35%, var(--_metro-paper));
    border-radius: 1.5em;
    padding-block: 0.35em;
    padding-inline: 0.5em 1em;
    background: color-mix(in oklab, var(--_metro-strong) 10%, var(--_metro-paper));
  }
`;
