import { dark, groupColours } from '../design/tokens.js';
import { order } from './groups.js';

const groups = order
  .map((group) => {
    const [light, onDark] = [groupColours[group], dark.groups[group]];
    return `.${group}{--_metro-accent:${light};--_metro-mark:light-dark(${light},${onDark})}`;
  })
  .join('');

/**
 * Styles of a gender split: rows of people and words for each group, or one bar with the words below it, each where its segment
 * starts if they fit. In print and forced colours, the even-odd fill rule makes the pattern of the marks visible.
 */
export const genderSplitStyles = `
  ${groups}
  .figure {
    container-type: normal;
    contain: inline-size;
  }
  .bar {
    block-size: 1.6em;
  }
  .mark {
    stroke: none;
  }
  table {
    display: flex;
    flex-wrap: wrap;
    row-gap: 1em;
    font: inherit;
  }
  tbody,
  tr {
    display: contents;
  }
  td {
    flex: 1 1 13em;
    box-sizing: border-box;
    padding: 0;
    padding-inline-end: 1em;
    color: var(--_metro-quiet);
    font-size: 0.875em;
  }
  [width] {
    flex: none;
    min-inline-size: fit-content;
  }
  [width]:last-child {
    margin-inline: auto -0.5px;
    padding: 0;
  }
  .people {
    max-inline-size: 16em;
    margin-block-start: 0.4em;
  }
  .figure [part='value'] {
    color: var(--_metro-strong);
    font-size: 1.7em;
    font-weight: 700;
    line-height: 1.15;
  }
  [width] [part='value'] {
    display: block;
  }
  @media print, (forced-colors: active) {
    path {
      fill-rule: evenodd;
    }
  }
`;
