/** Styles of a stat tile: its edge and number in the accent colour. */
export const statTileStyles = `
  .figure {
    border-inline-start: 4px solid var(--_metro-strong);
  }
  span[part='lead'],
  span[part='qualifier'] {
    display: inline;
  }
  span[part='value'] {
    color: var(--_metro-strong);
    font-size: 2.75em;
    font-weight: 700;
    line-height: 1.15;
  }
  @container (inline-size < 17em) {
    span[part='value'] {
      font-size: 16cqi;
    }
  }
  @container (inline-size < 27em) {
    span.long {
      font-size: 10cqi;
    }
  }
  [part='label'] b {
    font-size: 1.15em;
  }
`;
