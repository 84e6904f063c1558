import { dark, series } from '../design/tokens.js';
import { stacked } from './stacked.js';

/** The colour of each source, by its place. Lists of selectors, not `:is()`: browsers look up rules by the element in which they end. */
const sources = series
  .map((colour, index) => {
    const place = `:nth-child(${index + 1})`;
    return `path${place},td${place},tr${place}{--_metro-mark:light-dark(${colour},${dark.series[index]})}`;
  })
  .join('');

/**
 * Styles of a funding shift bar: the two bars with the dates above and below, and the data as a table with a key beside each
 * name. A label that does not fit into its segment breaks into a second line, which is hidden. Text in a segment is white or black.
 */
export const fundingShiftBarStyles = `
  ${sources}
  .amounts > table tr:last-child {
    --_metro-mark: transparent;
  }
  .plot {
    font-size: 0.8125em;
  }
  .plot * {
    display: block;
  }
  .plot > * + * {
    margin-block-start: 0.2em;
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
  .plot table {
    all: unset;
    display: block;
    block-size: 7em;
    margin-block-start: -7em;
  }
  .plot tr {
    block-size: 2em;
    padding: 0;
    white-space: nowrap;
  }
  .plot tr + tr {
    margin-block-start: 3em;
  }
  .plot td {
    display: inline-block;
    block-size: 1.5em;
    margin-block: 0.25em;
    overflow: clip;
    padding: 0;
    color: #000;
    font-weight: 600;
    line-height: 1.5;
    text-align: start;
    text-indent: 0.5em;
    vertical-align: top;
    white-space: normal;
    overflow-wrap: normal;
    forced-color-adjust: none;
    print-color-adjust: exact;
  }
  .plot td:nth-child(odd) {
    color: light-dark(#fff, #000);
  }
  figure > table {
    inline-size: 100%;
    margin-block: 0.4em -0.4em;
    border-spacing: 0 0.4em;
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
  th[scope=row] {
    inline-size: 100%;
    border-inline-start: 0.5em solid var(--_metro-mark);
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
    .shares > .plot {
      display: inline-block;
      inline-size: 57%;
      margin-inline-end: 5%;
      vertical-align: top;
    }
    .shares > table {
      display: inline-table;
      inline-size: 38%;
      vertical-align: top;
    }
    th[scope=row] {
      min-inline-size: 6em;
    }
  }
  @media (forced-colors: active) {
    th[scope=row] {
      color: CanvasText;
    }
  }
`;
