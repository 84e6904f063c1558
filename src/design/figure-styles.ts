import { hostStyles } from './host-styles.js';
import { accent, dark, ink, inset, line, paper, quiet, sizes, themeColours } from './tokens.js';

const themes = Object.entries(themeColours)
  .map(([name, colour]) => `.${name}{--_metro-accent:${colour}}`)
  .join('');

/**
 * Styles shared by all figures. Everything starts from `all: initial` at the reader's default font size. The lightness of an
 * accent colour is limited, so that text keeps a contrast of 4.5:1 with any hue. Blocks and margins, not grids: each grid
 * lays out its content several times.
 */
export const figureStyles = `
  ${hostStyles}
  .figure {
    all: initial;
    display: block;
    float: inline-start;
    position: relative;
    visibility: inherit;
    pointer-events: inherit;
    box-sizing: border-box;
    inline-size: 100%;
    min-inline-size: 0;
    min-block-size: 100%;
    break-inside: avoid;
    container-type: inline-size;
    contain-intrinsic-inline-size: 18em;
    padding: 1.25em ${inset(sizes.body)};
    border: 1px solid var(--_metro-line);
    border-radius: 0.5em;
    font: medium/1.4 var(--metro-font, system-ui, sans-serif);
    overflow-wrap: anywhere;
    color-scheme: var(--metro-color-scheme, light);
    font-variant-numeric: tabular-nums;
    color: light-dark(${ink}, ${dark.ink});
    background: var(--_metro-paper);
    --_metro-paper: light-dark(${paper}, ${dark.paper});
    --_metro-quiet: light-dark(${quiet}, ${dark.quiet});
    --_metro-line: light-dark(${line}, ${dark.line});
    --_metro-accent: var(--metro-accent, ${accent});
  }
  ${themes}
  .figure,
  [role='listitem'] {
    --_metro-strong: light-dark(
      oklch(from var(--_metro-accent) min(l, 0.46) c h),
      oklch(from var(--_metro-accent) max(l, 0.78) c h)
    );
  }
  figure,
  p {
    margin: 0;
  }
  .figure > * + *,
  figure > * + * {
    margin-block-start: 0.75em;
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
  .mark {
    fill: var(--_metro-mark);
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
    overflow: clip;
    clip-path: inset(50%);
    white-space: nowrap;
    user-select: none;
  }
  span[part] {
    display: inline-block;
    inline-size: 100%;
    line-height: 1.4;
    color: var(--_metro-quiet);
    font-size: ${sizes.secondary}em;
  }
  figure > [part] {
    display: block;
  }
  [part='source'],
  span[part='rounding'] {
    color: var(--_metro-quiet);
    font-size: ${sizes.small}em;
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
  span[part='title'],
  span[part='context'] {
    color: inherit;
    font-weight: 600;
  }
  .icon {
    flex: none;
    inline-size: 1.4em;
    fill: none;
    stroke: currentColor;
    stroke-linecap: round;
    stroke-linejoin: round;
    stroke-width: 2;
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
