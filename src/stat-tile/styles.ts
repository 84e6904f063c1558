import { inset, sizes } from '../design/tokens.js';

/** The height reserved above the number. */
const room = 'max(2.75em + 1.5cqi, 5em - 11.5cqi)';

/**
 * Styles of a stat tile. Every tile reserves space above the number for the words before it, so that the numbers of tiles of
 * equal width are aligned; a narrow tile, in which words wrap, reserves more. The number grows with the tile, from 28 pixels in
 * a column of 120 up to 72. The theme is a band at the foot, which also holds the small print.
 */
export const statTileStyles = `
  .figure {
    display: flex;
    flex-direction: column;
    padding: 0;
  }
  .figure > * {
    margin: 0;
  }
  .figure > :first-child {
    flex: auto;
  }
  .figure > p {
    padding-inline: ${inset(sizes.body)};
    padding-block-end: 1em;
  }
  .before {
    display: inline-flex;
    flex-direction: column;
    justify-content: end;
    box-sizing: border-box;
    inline-size: 100%;
    min-block-size: ${room};
    padding-block: 0.6em 0.1em;
  }
  .before span[part] {
    font-size: clamp(${sizes.secondary}em, 0.7em + 0.6cqi, 1.125em);
    line-height: 1.3;
  }
  span[part='lead'],
  span[part='qualifier'] {
    display: inline;
  }
  .figure [part='value'] {
    display: inline-block;
    inline-size: 100%;
    color: var(--_metro-strong);
    font-size: min(24cqi, 2.15em + 3.45cqi, 4.5em);
    font-weight: 700;
    line-height: 1.1;
  }
  .long {
    font-size: min(1em, 18cqi);
  }
  .longer {
    font-size: min(1em, 13cqi);
  }
  .longest {
    font-size: min(1em, 8.5cqi);
  }
  span[part='label'] {
    font-size: clamp(1em, 0.75em + 1.1cqi, ${sizes.large}em);
    line-height: 1.3;
  }
  p:not([part]) > a {
    text-decoration: none;
  }
  a > span[part='label'] {
    text-decoration: underline;
  }
  span[part='change'] {
    margin-block-start: 0.25em;
  }
  .bar {
    display: inline-block;
    block-size: 0.75em;
    margin-block: 0.5em;
    --_metro-mark: var(--_metro-strong);
  }
  .rest {
    fill: none;
    stroke: var(--_metro-strong);
    stroke-width: 3;
  }
  [part='label'] b {
    font-size: 1.15em;
    line-height: 1;
  }
  .figure > p[part='theme'] {
    display: flex;
    flex-wrap: wrap;
    gap: 0.2em 0.5em;
    align-items: center;
    border-block-start: 1px solid color-mix(in oklab, var(--_metro-strong) 35%, var(--_metro-paper));
    padding-block: 0.6em;
    padding-inline: ${inset(sizes.secondary)};
    color: var(--_metro-strong);
    font-size: ${sizes.secondary}em;
    font-weight: 600;
  }
  [part='theme'] span {
    flex: 1 1 7.5em;
  }
  .figure > [part='source'] {
    padding-inline: ${inset(sizes.small)};
    padding-block-end: 1em;
  }
  [part='theme'],
  [part='theme'] + [part='source'] {
    background: color-mix(in oklab, var(--_metro-strong) 10%, var(--_metro-paper));
  }
  .figure > :last-child {
    border-end-start-radius: 0.4em;
    border-end-end-radius: 0.4em;
  }
  @container (inline-size >= 36em) {
    .figure [part='value'],
    span[part='label'] {
      display: inline;
    }
    span[part='label'] {
      padding-inline-start: 0.25em;
    }
  }
`;
