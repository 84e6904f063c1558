import { markColour, series } from '../design/tokens.js';
import { stacked } from './stacked.js';

const sources = series.map((colour, index) => `.s${index}{--_metro-accent:${colour}}`).join('');

/**
 * Styles of a funding shift bar: the two bars between their moments, and the data as a table with a key beside each name. A
 * label that does not fit into its segment breaks into a second line, which is hidden. Text in a segment is white or black.
 */
export const fundingShiftBarStyles = `
  ${sources}
  .total {
    --_metro-accent: transparent;
  }
  .plot {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.2em;
    font-size: 0.8125em;
  }
  .bars {
    block-size: 7em;
  }
  .veil {
    fill: var(--_metro-paper);
    fill-opacity: 0.75;
    stroke: var(--_metro-paper);
    stroke-width: 2;
    vector-effect: non-scaling-stroke;
  }
  .rest {
    fill: none;
    stroke: var(--_metro-quiet);
  }
  .plot :is(table, tr) {
    all: unset;
    display: flex;
  }
  .plot > :not(b) {
    grid-area: 2 / 1;
  }
  .plot tbody {
    display: flex;
    flex-direction: column;
    justify-content: space-between;
    inline-size: 100%;
  }
  .plot td {
    flex: none;
    block-size: 1.5em;
    margin-block: 0.25em;
    overflow: hidden;
    padding: 0;
    color: oklch(from ${markColour} clamp(0, (0.58 - l) * 999, 1) 0 0);
    font-weight: 600;
    line-height: 1.5;
    text-align: start;
    text-indent: 0.5em;
    white-space: normal;
    overflow-wrap: normal;
    forced-color-adjust: none;
    print-color-adjust: exact;
  }
  table {
    inline-size: 100%;
    border-spacing: 0 0.4em;
    margin-block: -0.4em;
    color: inherit;
    font: inherit;
    font-size: 0.9375em;
  }
  th,
  td {
    padding: 0;
    padding-inline-start: 1em;
    font-weight: 600;
    text-align: end;
    vertical-align: baseline;
    white-space: nowrap;
    font-variant-numeric: tabular-nums;
  }
  thead th {
    color: var(--_metro-quiet);
    font-weight: 400;
  }
  th[scope] {
    inline-size: 100%;
    border-inline-start: 0.5em solid ${markColour};
    padding-inline: 0.6em 0;
    font-weight: 400;
    text-align: start;
    white-space: normal;
    forced-color-adjust: none;
  }
  @container (inline-size < 26em) {
    ${stacked}
    .shares > table :last-child {
      flex: 0 0 6.2em;
    }
    .amounts * {
      flex-basis: 40%;
    }
  }
  @container (26em <= inline-size < 42em) {
    :where(.amounts) {
      ${stacked}
    }
  }
  @container (inline-size >= 50em) {
    .shares {
      grid-template-columns: 3fr 2fr;
      column-gap: 2.5em;
      align-items: start;
    }
    th[scope] {
      min-inline-size: 6em;
    }
    .shares > :not(.plot, table) {
      grid-column: 1 / -1;
    }
  }
  @media (forced-colors: active) {
    th[scope] {
      color: CanvasText;
    }
  }
`;
