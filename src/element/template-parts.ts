import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Figure } from '../model/figure.js';
import { isLifted, type Phrase, type Piece } from '../model/phrase.js';
import type { Theme } from '../model/theme.js';
import { themeIcons } from '../design/tokens.js';

/** What Lit puts into a template; `nothing` where a figure has nothing to say. */
export type Renderable = string | TemplateResult | typeof nothing | readonly Renderable[];

const drawPiece = (piece: Piece): Renderable => {
  if (typeof piece === 'string') return piece;
  if (isLifted(piece)) return html`<b>${words(piece)}</b>`;
  const { shown, spoken, data } = piece;
  const seen = data ? html`<data value=${data}>${shown}</data>` : shown;
  if (shown === spoken) return seen;
  return shown
    ? html`<span aria-hidden="true">${seen}</span><span class="spoken">${spoken}</span>`
    : html`<span class="spoken">${spoken}</span>`;
};

/**
 * A phrase as it is seen and heard: signs that read badly are hidden from the ear, words only for the ear from the eye. Texts
 * in a row are one: each part of a template costs memory, and Chromium drops a text that is only a space.
 */
export const words = (phrase: Phrase): Renderable => {
  const drawn: Renderable[] = [];
  for (const piece of phrase) {
    const last = drawn.at(-1);
    const next = drawPiece(piece);
    if (typeof next === 'string' && typeof last === 'string') drawn[drawn.length - 1] = last + next;
    else drawn.push(next);
  }
  return drawn.length > 1 ? drawn : (drawn[0] ?? '');
};

/** A phrase as a part that a page can style; nothing where there is none. */
export const part = (name: string, phrase: Phrase): Renderable =>
  phrase.length ? html`<span part=${name}>${words(phrase)}</span>` : nothing;

/** Text that leads somewhere if there is an address. */
export const link = (href: string, text: Renderable): Renderable =>
  href ? html`<a href=${href}>${text}</a>` : text;

/** The small print: where the result comes from, and the years that it is about. */
export const smallPrint = ({ source: { intro, name, href }, period }: Figure): Renderable =>
  name || period.length
    ? html`<p part="source">${intro}${link(href, name)}${words(period)}</p>`
    : nothing;

/** What stands below the data of a figure: its note, why shares do not add up to exactly 100 per cent, its small print. */
export const below = (figure: Figure & { readonly rounding: Phrase }): Renderable => {
  const all: Renderable[] = [
    part('note', figure.note),
    part('rounding', figure.rounding),
    smallPrint(figure),
  ];
  return all.filter((each) => each !== nothing);
};

/** The icon of a theme. */
export const icon = ({ name }: Theme): TemplateResult =>
  html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true"><path d=${themeIcons[name]}></path></svg>`;
