/**
 * What the box of an element itself keeps from the rules of a page, which may match it or all elements: what would paint,
 * pad, clip or turn it. Of important rules those of a shadow root win (CSS Cascade 4, 6.2). Its place and size, whether it is
 * seen, and how it is composited are for the page to say. The root floats, since lines under text reach no float, and is cleared.
 * What of a server's drawing arrives after ours comes behind it, and is not shown.
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
