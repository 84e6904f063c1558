/**
 * Resets on the host element, so that rules of the page that match it, or all elements, do not paint, pad, clip or rotate it.
 * Among important rules, those of the shadow root win (CSS Cascade 4, 6.2). Position, size, visibility and compositing stay with
 * the page. The figure floats, since an ancestor's `text-decoration` does not reach floats, and `::after` clears it. If a server's
 * rendering is still being parsed when the element is defined, what arrives late is hidden (`.figure ~ .figure`).
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
  :host::before {
    display: none !important;
  }
  :host::after {
    all: initial !important;
    display: block !important;
    clear: both !important;
    content: '' !important;
  }
  :host([hidden]),
  .figure ~ .figure {
    display: none;
  }
`;
