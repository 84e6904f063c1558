import { groupColours } from '../design/tokens.js';

const groups = Object.entries(groupColours)
  .map(([group, colour]) => `.${group}{--_metro-accent:${colour}}`)
  .join('');

/** Styles of a gender split: rows of people and words for each group, or one bar with the words below it. */
export const genderSplitStyles = `
  ${groups}
  .bar {
    block-size: 1.6em;
  }
  ul {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em 1.5em;
    justify-content: space-between;
    margin: 0;
    padding: 0;
    list-style: none;
  }
  li {
    color: var(--_metro-quiet);
    font-size: 0.875em;
  }
  li b {
    color: var(--_metro-strong);
    font-size: 1.7em;
    line-height: 1.15;
  }
  .bar + ul b {
    display: block;
  }
  .people {
    max-inline-size: 20em;
    margin-block-start: 0.25em;
  }
`;
