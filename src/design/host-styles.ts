/**
 * Resets for the host element, so that page rules that match it, or all elements, do not paint, pad, clip or rotate it. Among
 * `!important` rules, those of the shadow root win (CSS Cascade 4, 6.2). The page controls position, size, visibility and
 * compositing. The figure floats because an ancestor's `text-decoration` does not reach floats; `::after` clears it. If the
 * element is defined while server-rendered content is still being parsed, what arrives late is hidden (`.figure ~ .figure`).
 * `::before` is a block, which keeps the figure out of any `::first-line` of the page: Firefox would drop the number there. In
 * place of a quotation, the figure has the margins of a paragraph.
 */
export const hostStyles = `
  :host {
    display: block;
    min-inline-size: 0;
    appearance: none !important;
    background: none !important;
    border: 0 !important;
    border-radius: 0 !important;
    box-shadow: none !important;
    columns: auto !important;
    -webkit-column-axis: auto !important;
    contain: none !important;
    container: none !important;
    content: normal !important;
    content-visibility: visible !important;
    list-style: none !important;
    outline: 0 !important;
    overflow: visible !important;
    padding: 0 !important;
    text-indent: 0 !important;
    transition: none !important;
    writing-mode: horizontal-tb !important;
  }
  :host([data-quotation]) {
    margin-block: 1em;
  }
  :host::before,
  :host::after {
    all: initial !important;
    display: block !important;
    content: '' !important;
  }
  :host::after {
    clear: both !important;
  }
  :host([hidden]),
  .figure ~ .figure {
    display: none;
  }
`;
