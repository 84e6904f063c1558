import { html, nothing, svg, type TemplateResult } from 'lit/html.js';
import { segmentPath } from '../design/bar.js';
import { below, link, part, words } from '../element/template-parts.js';
import type { GenderSplit, GroupOfPeople } from './figure.js';
import { bodyStripes, people, rowsHeight, rowWidth, stripes } from './people.js';
import { order } from './groups.js';

/** The bar is 100 units long and 26 high. */
const renderBar = (groups: readonly GroupOfPeople[]): TemplateResult =>
  html`<svg class="bar" part="bar" viewBox="0 0 100 26" preserveAspectRatio="none" aria-hidden="true">${groups.map(
    ({ name, bar }) =>
      svg`<g class=${name}><path class="mark" d=${segmentPath(bar)}></path><path class="stripes" d=${stripes(order.indexOf(name), bar, 0, 26)}></path></g>`,
  )}</svg>`;

const renderPeople = ({ name, heads }: GroupOfPeople): TemplateResult =>
  html`<svg class="people" viewBox=${`0 0 ${rowWidth} ${rowsHeight(heads)}`} aria-hidden="true"><path class="mark" d=${people(heads)}></path><path class="stripes" d=${bodyStripes(order.indexOf(name), heads)}></path></svg>`;

const renderGroup = (group: GroupOfPeople): TemplateResult =>
  html`<li class=${group.name}><b part="value">${words([group.value])}</b>${words(group.words)}${group.heads ? renderPeople(group) : nothing}</li>`;

/** Renders a gender split: one icon per person for counts, or a bar for shares. */
export const renderGenderSplit = (figure: GenderSplit): TemplateResult => {
  const { lang, dir, context, title, colon, href, groups, view } = figure;
  return html`<div class="figure" part="figure" lang=${lang} dir=${dir}
    ><figure
      ><figcaption>${part('context', context)}<span part="title">${link(href, words(title))}</span>${words([colon])}</figcaption
      >${view === 'bar' ? renderBar(groups) : nothing}<ul role="list">${groups.map(renderGroup)}</ul
      >${below(figure)}</figure
    ></div>`;
};
