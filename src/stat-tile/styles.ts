/** The look of a stat tile: an edge and a number in the accent. */
export const statTileStyles = `
  .figure {
    border-inline-start: 4px solid var(--strong);
  }
  [part='theme'] {
    display: flex;
    gap: 0.4em;
    align-items: center;
    color: var(--strong);
    font-size: 0.875em;
    font-weight: 600;
  }
  [part='value'] {
    display: block;
    color: var(--strong);
    font-size: min(2.75em, 16cqi);
    font-weight: 700;
    line-height: 1.15;
    letter-spacing: -0.01em;
  }
  .long {
    font-size: min(2.75em, 10cqi);
  }
  [part='label'] b {
    font-size: 1.15em;
  }
`;
