import { html, nothing, svg, type TemplateResult } from 'lit/html.js';
import { below, link, part, renderForms, words } from '../element/template-parts.js';
import type { Forms } from '../model/phrase.js';
import type { GenderSplit, GroupOfPeople } from './figure.js';
import { gapsBetween, patterned, people, rowsHeight, rowWidth } from './people.js';
import { widthOf } from '../design/bar.js';
import { order } from './groups.js';

/** The number or share of a group; a number is also machine-readable. */
const renderValue = (value: Forms): TemplateResult =>
  value.data
    ? html`<data part="value" value=${value.data}>${renderForms(value)}</data>`
    : html`<span part="value">${renderForms(value)}</span>`;

const renderPeople = ({ name, heads }: GroupOfPeople): TemplateResult =>
  html`<svg class="people" viewBox=${`0 0 ${rowWidth} ${rowsHeight(heads)}`} aria-hidden="true"><path class="mark" d=${people(heads, order.indexOf(name))}></path></svg>`;

/** The bar is 100 units long and 26 high. */
const renderBar = (groups: readonly GroupOfPeople[]): TemplateResult =>
  html`<svg class="bar" part="bar" viewBox="0 0 100 26" preserveAspectRatio="none" aria-hidden="true">${groups.map(
    ({ name, bar }) =>
      svg`<path class=${`mark ${name}`} d=${patterned(bar, order.indexOf(name))}></path>`,
  )}<path class="rest" d=${gapsBetween(groups.map(({ bar }) => bar))}></path></svg>`;

/** A group in a cell as wide as its segment of the bar: under a strict CSP, only an attribute can give such a width. */
const renderGroup = (group: GroupOfPeople): TemplateResult => {
  const { name, value, words: told, heads, bar } = group;
  const width = heads ? nothing : widthOf(bar);
  return html`<td role="listitem" class=${name} width=${width}>${renderValue(value)}${words(told)}${heads ? renderPeople(group) : nothing}</td>`;
};

/** Renders a gender split: one icon per person for counts, or a bar for shares. */
export const renderGenderSplit = (figure: GenderSplit): TemplateResult => {
  const { lang, dir, context, title, colon, href, groups, view } = figure;
  return html`<div class="figure" part="figure" lang=${lang} dir=${dir}
    ><figure
      ><figcaption>${part('context', context)}<span part="title">${link(href, words(title))}</span>${words([colon])}</figcaption
      >${view === 'bar' ? renderBar(groups) : nothing}<table role="list"><tbody role="none"><tr role="none">${groups.map(renderGroup)}</tr></tbody></table
      >${below(figure)}</figure
    ></div>`;
};
