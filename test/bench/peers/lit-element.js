/**
 * The least that Lit elements cost which draw the same words, tables and shapes: they are given what they say, read no language
 * and fit no width. What our figures cost beyond it is reading, resets against the page's styles, and layout that follows width.
 */
import { css, html, LitElement, svg } from 'lit';

const styles = css`
  :host {
    display: block;
  }
  section {
    container-type: inline-size;
    border: 1px solid #d8dee6;
    border-radius: 8px;
    padding: 20px;
    margin-bottom: 16px;
  }
  p,
  h3 {
    margin: 0;
  }
  b {
    color: #0b5fa5;
    font-size: 44px;
  }
  svg {
    display: block;
    width: 100%;
    height: 48px;
  }
  table {
    width: 100%;
  }
  td {
    text-align: end;
  }
`;

/** An element whose parts stand in its attribute, one a line, with `|` between the cells of a row. */
const define = (name, renderParts) =>
  customElements.define(
    `lit-${name}`,
    class extends LitElement {
      static styles = styles;
      static properties = { parts: {} };
      render() {
        return renderParts(...this.parts.split('\n').map((line) => line.split('|')));
      }
    },
  );

const cell = (text) => html`<td>${text}</td>`;
const row = ([name, ...cells]) => html`<tr><th>${name}</th>${cells.map(cell)}</tr>`;

define(
  'tile',
  ([before, number, after], [period]) =>
    html`<section><p>${before} <b>${number}</b> ${after}</p><small>${period}</small></section>`,
);

/** The bars of both moments, each with a cell above it for each share, and the table. */
define('bar', ([title], [period], ...rows) => {
  const bars = [1, 2].map(
    (moment) =>
      html`<table><tr>${rows.map((cells) => cell(`${cells[moment]}%`))}</tr></table><svg viewBox="0 0 100 26" preserveAspectRatio="none">${rows.map(
        (cells, index) =>
          svg`<path transform=${`translate(${index * 30})`} d=${`M0 0H${cells[moment]}V26H0z`}></path>`,
      )}</svg>`,
  );
  return html`<section><h3>${title}</h3><p>${period}</p>${bars}<table>${rows.map(row)}</table></section>`;
});

define(
  'split',
  ([title], ...groups) =>
    html`<section><h3>${title}</h3><table><tr>${groups.map(
      ([words, shape]) =>
        html`<td>${words}<svg viewBox="0 0 204 24"><path d=${shape}></path></svg></td>`,
    )}</tr></table></section>`,
);

define(
  'badge',
  ([name, shape]) => html`<p><svg viewBox="0 0 24 24"><path d=${shape}></path></svg>${name}</p>`,
);
