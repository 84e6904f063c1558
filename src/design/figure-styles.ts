import { hostStyles } from './host-styles.js';
import { accent, ink, line, paper, quiet, themeColours } from './tokens.js';

const themes = Object.entries(themeColours)
  .map(([name, colour]) => `.${name}{--_metro-accent:${colour}}`)
  .join('');

/**
 * Styles shared by all figures. Everything starts from `all: initial` at the reader's default font size. The lightness of an
 * accent colour is limited, so that text keeps a contrast of 4.5:1 and marks keep 3:1 with any hue.
 */
export const figureStyles = `
  ${hostStyles}
  .figure {
    all: initial;
    display: grid;
    float: inline-start;
    position: relative;
    gap: 0.75em;
    visibility: inherit;
    pointer-events: inherit;
    align-content: start;
    box-sizing: border-box;
    inline-size: 100%;
    min-inline-size: 0;
    min-block-size: 100%;
    break-inside: avoid;
    container-type: inline-size;
    contain-intrinsic-inline-size: 18em;
    padding: 1.25em min(1.25em, 8%);
    border: 1px solid var(--_metro-line);
    border-radius: 0.5em;
    font: medium/1.4 var(--metro-font, system-ui, sans-serif);
    overflow-wrap: anywhere;
    color-scheme: var(--metro-color-scheme, light);
    color: light-dark(${ink}, #eef2f7);
    background: var(--_metro-paper);
    --_metro-paper: light-dark(${paper}, ${ink});
    --_metro-quiet: light-dark(${quiet}, #b4c0ce);
    --_metro-line: light-dark(${line}, #3d4654);
    --_metro-accent: var(--metro-accent, ${accent});
  }
  ${themes}
  .figure,
  td {
    --_metro-strong: light-dark(
      oklch(from var(--_metro-accent) min(l, 0.46) c h),
      oklch(from var(--_metro-accent) max(l, 0.78) c h)
    );
  }
  figure {
    display: grid;
    gap: 0.75em;
    margin: 0;
  }
  p {
    margin: 0;
  }
  p:not([part]),
  figcaption {
    line-height: 0;
  }
  svg {
    display: block;
    inline-size: 100%;
    forced-color-adjust: none;
  }
  tr,
  .mark {
    fill: light-dark(var(--_metro-accent), oklch(from var(--_metro-accent) calc(1 - 0.6 * l) c h));
  }
  [dir='rtl'] svg:not(.icon) {
    transform: scaleX(-1);
  }
  .mark,
  .rest {
    stroke: var(--_metro-paper);
    stroke-width: 1.5;
    vector-effect: non-scaling-stroke;
  }
  .spoken {
    position: absolute;
    inline-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
    user-select: none;
  }
  span[part] {
    display: inline-block;
    inline-size: 100%;
    line-height: 1.4;
    color: var(--_metro-quiet);
    font-size: 0.875em;
  }
  [part='source'],
  span[part='rounding'] {
    color: var(--_metro-quiet);
    font-size: 0.75em;
  }
  [part='note'] {
    margin-block-start: 0.75em;
    border-block-start: 1px solid var(--_metro-line);
    padding-block-start: 0.75em;
  }
  a,
  span[part='title'],
  span[part='label'] {
    color: inherit;
    font-size: 1em;
  }
  span[part='title'],
  span[part='years'] {
    display: inline;
  }
  [part='title'],
  [part='theme'],
  [part='badge'] {
    font-weight: 600;
  }
  [part='theme'],
  span[part='badge'] {
    display: inline-flex;
    gap: 0.4em;
    align-items: center;
    inline-size: auto;
    color: var(--_metro-strong);
    font-size: 0.9375em;
  }
  .icon {
    flex: none;
    inline-size: 1.6em;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.5;
    forced-color-adjust: auto;
  }
  @media (forced-colors: active) {
    .figure {
      color-scheme: light dark;
      --_metro-paper: Canvas;
    }
  }
  @media print {
    .figure { color-scheme: light; }
  }
`;
