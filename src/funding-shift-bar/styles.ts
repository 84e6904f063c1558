import { series } from '../design/tokens.js';

const sources = series
  .map((colour, index) => `:nth-of-type(${index + 1}){--_metro-accent:${colour}}`)
  .join('');

/** A row in a narrow box: the values go below their source. */
const stacked = `
  tr {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
  }
  td {
    white-space: normal;
  }
  th + td {
    padding-inline-start: 1.5em;
  }
  td:last-child {
    flex: 1 0 auto;
    box-sizing: border-box;
    max-inline-size: 100%;
  }
`;

/**
 * Styles of a funding shift bar: the two bars between their names, and below them the sources as a legend and table. `td:empty`
 * detects amounts, which need more room than shares: only they have a total row, which has no change.
 */
export const fundingShiftBarStyles = `
  ${sources}
  .plot {
    color: var(--_metro-quiet);
    font-size: 0.875em;
  }
  .bars {
    block-size: 6.5em;
    margin-block: 0.15em;
  }
  .ribbon {
    fill-opacity: 0.2;
  }
  .rest {
    fill: none;
    stroke: var(--_metro-quiet);
  }
  table {
    inline-size: 100%;
    border-spacing: 0;
    color: inherit;
    font: inherit;
    font-size: 0.9375em;
  }
  th,
  td {
    padding: 0.15em 0;
    font-weight: 600;
    text-align: start;
    vertical-align: baseline;
    white-space: nowrap;
    font-variant-numeric: tabular-nums;
  }
  th {
    inline-size: 100%;
    padding-inline: 1.4em 0.75em;
    font-weight: 400;
    white-space: normal;
  }
  .key {
    float: inline-start;
    inline-size: 0.75em;
    margin-block-start: 0.35em;
    margin-inline-start: -1.4em;
  }
  td {
    padding-inline-start: 0.3em;
  }
  td:last-child {
    padding-inline-start: 0.75em;
    color: var(--_metro-quiet);
    font-weight: 400;
    text-align: end;
  }
  td:last-child span {
    font-size: 0.875em;
  }
  @container (inline-size < 24em) {
    ${stacked}
  }
  @container (inline-size < 42em) {
    tbody:has(td:empty) {
      ${stacked}
    }
  }
`;
