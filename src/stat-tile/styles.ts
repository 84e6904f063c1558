/** The look of a stat tile: an edge and a number in the accent. */
export const statTileStyles = `
  .figure {
    border-inline-start: 4px solid var(--_metro-strong);
  }
  span[part='value'] {
    color: var(--_metro-strong);
    font-size: min(2.75em, 16cqi);
    font-weight: 700;
    line-height: 1.15;
  }
  span.long {
    font-size: min(2.75em, 10cqi);
  }
  [part='label'] b {
    font-size: 1.15em;
  }
`;
