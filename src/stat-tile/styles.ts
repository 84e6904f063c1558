import { css } from 'lit';

/** The look of a stat tile: an edge and a number in the accent. */
export const statTileStyles = css`
  .figure {
    border-inline-start: 4px solid var(--strong);
  }
  .value {
    display: block;
    color: var(--strong);
    font-size: min(2.75em, 16cqi);
    font-weight: 700;
    line-height: 1.15;
    letter-spacing: -0.01em;
    font-variant-numeric: lining-nums;
  }
  .long {
    font-size: min(2.75em, 10cqi);
  }
  [part='label'] {
    display: block;
  }
  [part='label'] b {
    font-size: 1.15em;
  }
`;
