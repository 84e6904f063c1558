import { html, nothing, svg, type TemplateResult } from 'lit/html.js';
import { block, frame, gaps, link, part, words } from '../shared/drawing.js';
import type { Frame } from '../shared/frame.js';
import type { GenderSplit, GroupOfPeople } from './figure.js';
import { headsBox, headsPath, stripes } from './marks.js';

const drawBar = (groups: readonly GroupOfPeople[]): TemplateResult =>
  html`<svg class="bar" part="bar" viewBox="0 0 100 26" preserveAspectRatio="none" aria-hidden="true">${groups.map(
    ({ name, bar }) =>
      svg`<path class="mark ${name}" d=${block(bar)}></path><path class="gaps stripes" d=${stripes(name, bar)}></path>`,
  )}<path class="gaps" d=${gaps(groups.map(({ bar }) => bar))}></path></svg>`;

const drawGroup = ({ name, heads, value, words: said }: GroupOfPeople): TemplateResult =>
  html`<li class=${name}><b part="value">${words([value])}</b>${words(said)}${heads ? html`<svg class="heads" viewBox=${headsBox(heads)} aria-hidden="true"><path class="mark" d=${headsPath(name, heads)}></path></svg>` : nothing}</li>`;

/** Draws how people divide by gender: heads for people who were counted, a bar for shares. */
export const drawGenderSplit = (figure: Frame & GenderSplit): TemplateResult => {
  const { context, title, href, groups, view, note, rounding } = figure;
  return frame(
    figure,
    html`<figure>
    <figcaption>${part('context', context)}${link(href, part('title', title))}</figcaption>
    ${view === 'bar' ? drawBar(groups) : nothing}
    <ul role="list">${groups.map(drawGroup)}</ul>
    ${part('note', note)}${part('rounding', rounding ? [rounding] : [])}
  </figure>`,
  );
};
