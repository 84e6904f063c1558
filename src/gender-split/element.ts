import { html, nothing, svg, type TemplateResult } from 'lit';
import { drawContext, drawLink, drawNote, drawSmallPrint, words } from '../shared/drawing.js';
import { FigureElement, propertiesOf } from '../shared/figure-element.js';
import { figureStyles } from '../shared/figure-styles.js';
import type { Frame } from '../shared/frame.js';
import { genderSplit, type GenderSplit, type GroupOfPeople } from './figure.js';
import { headsBox, headsPath, stripes } from './marks.js';
import { genderSplitStyles } from './styles.js';

const drawHeads = ({ name, heads }: GroupOfPeople): TemplateResult =>
  html`<svg class="heads" viewBox=${headsBox(heads)} aria-hidden="true"><path class="mark" d=${headsPath(name, heads)}></path></svg>`;

const drawBar = (groups: readonly GroupOfPeople[]): TemplateResult =>
  html`<svg class="bar" part="bar" viewBox="0 0 100 26" preserveAspectRatio="none" aria-hidden="true">
    ${groups.map(({ name, bar }) => svg`<path class="mark ${name}" d="M${bar.start} 0H${bar.end}v26H${bar.start}z"></path><path class="gaps stripes" d=${stripes(name, bar)}></path>`)}
    <path class="gaps" d=${groups.map(({ bar }) => (bar.start && bar.end > bar.start ? `M${bar.start} 0v26` : '')).join('')}></path>
  </svg>`;

/**
 * How people divide by gender: heads for people who were counted, a bar for shares.
 *
 * @tagname metro-gender-split
 */
export class MetroGenderSplit extends FigureElement<GenderSplit> {
  static override readonly properties = propertiesOf(genderSplit);
  static override readonly styles = [figureStyles, genderSplitStyles];
  protected override readonly kind = genderSplit;

  protected override draw(figure: Frame & GenderSplit): TemplateResult {
    const { lang, dir, title, groups, view, rounding } = figure;
    const people = view === 'people';
    return html`<figure class="figure" part="figure" lang=${lang} dir=${dir}>
      <figcaption>
        ${drawContext(figure)}
        ${drawLink(figure, html`<span class="title" part="label">${words(title)}</span>`)}
      </figcaption>
      ${people ? nothing : drawBar(groups)}
      <ul role="list" class=${view}>
        ${groups.map((group) => html`<li class=${group.name}><b part="value">${words([group.value])}</b>${words(group.words)}${people ? drawHeads(group) : nothing}</li>`)}
      </ul>
      ${drawNote(figure)}
      ${rounding ? html`<p class="small">${rounding}</p>` : nothing}
      ${drawSmallPrint(figure)}
    </figure>`;
  }
}
