import { html, nothing, type TemplateResult } from 'lit';
import type { Frame } from './frame.js';
import type { Phrase, Piece } from './phrase.js';
import type { Theme } from './theme.js';
import { themeIcons } from './tokens.js';

/** What Lit puts into a template; nothing where a figure has nothing to say. */
export type Drawn = string | TemplateResult | typeof nothing | readonly Drawn[];

const drawPiece = (piece: Piece): string | TemplateResult => {
  if (typeof piece === 'string') return piece;
  const { shown, spoken, lifted } = piece;
  if (!shown) return html`<span class="spoken">${spoken}</span>`;
  const both =
    shown === spoken
      ? shown
      : html`<span aria-hidden="true">${shown}</span><span class="spoken">${spoken}</span>`;
  return lifted ? html`<b>${both}</b>` : both;
};

/** A phrase as it is seen and heard: signs that read badly are hidden from the ear, words only for the ear from the eye. */
export const words = (phrase: Phrase): Drawn => {
  const drawn = phrase.map(drawPiece);
  return drawn.every((piece) => typeof piece === 'string') ? drawn.join('') : drawn;
};

/** The words before a figure. */
export const drawContext = ({ context }: Frame): Drawn =>
  context.length ? html`<span class="quiet" part="context">${words(context)}</span>` : nothing;

/** The line after it. */
export const drawNote = ({ note }: Frame): Drawn =>
  note.length ? html`<span class="note" part="note">${words(note)}</span>` : nothing;

/** The phrase of a figure, which leads somewhere if it has an address. */
export const drawLink = ({ href }: Frame, phrase: TemplateResult): TemplateResult =>
  href ? html`<a href=${href}>${phrase}</a>` : phrase;

/** Where the result comes from, and the years that it is about. */
export const drawSmallPrint = ({ source: { intro, name, href }, period }: Frame): Drawn => {
  if (!name && !period.length) return nothing;
  const source = href ? html`<a href=${href}>${name}</a>` : name;
  return html`<p class="small" part="source">${intro}${source}${words(period)}</p>`;
};

/** The icon of a theme. */
export const drawIcon = ({ name }: Theme): TemplateResult =>
  html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true">
    <path d=${themeIcons[name]}></path>
  </svg>`;
