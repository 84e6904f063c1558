import { series } from '../shared/tokens.js';

const sources = series.map((colour, index) => `.s${index}{--accent:${colour}}`).join('');

/** The look of a funding shift bar: the two bars between their names, the sources below as a legend and a table. */
export const fundingShiftBarStyles = `
  ${sources}
  .plot {
    color: var(--quiet);
    font-size: 0.875em;
  }
  .bars {
    block-size: 6.5em;
    margin-block: 0.15em;
  }
  .ribbon {
    opacity: 0.2;
  }
  .rest {
    fill: none;
    stroke: var(--quiet);
  }
  table {
    inline-size: 100%;
    border-spacing: 0;
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
    position: relative;
    inline-size: 100%;
    padding-inline: 1.4em 0.75em;
    font-weight: 400;
    white-space: normal;
  }
  .key {
    position: absolute;
    inset-block-start: 0.5em;
    inset-inline-start: 0;
    inline-size: 0.75em;
  }
  td {
    padding-inline-start: 0.3em;
  }
  td:last-child {
    padding-inline-start: 0.75em;
    color: var(--quiet);
    font-size: 0.875em;
    font-weight: 400;
    text-align: end;
  }
  @container (inline-size < 24em) {
    tbody tr {
      display: flex;
      flex-wrap: wrap;
      align-items: baseline;
      padding-inline-start: 1.4em;
    }
    th {
      margin-inline-start: -1.4em;
    }
    td {
      white-space: normal;
    }
    td:last-child {
      flex: 1;
    }
  }
`;
