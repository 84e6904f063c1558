import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Figure } from '../model/figure.js';
import { isLifted, type Forms, type Phrase, type Piece } from '../model/phrase.js';
import type { Theme } from '../model/theme.js';
import { iconOf } from '../design/tokens.js';

/** A value in a template; `nothing` if the figure has none. */
export type Renderable = string | TemplateResult | typeof nothing | readonly Renderable[];

/** What is seen, and what a screen reader says if that is something else. */
export const renderForms = ({ shown, spoken }: Forms): Renderable => {
  if (shown === spoken) return shown;
  return shown
    ? html`<span aria-hidden="true">${shown}</span><span class="spoken">${spoken}</span>`
    : html`<span class="spoken">${spoken}</span>`;
};

const renderPiece = (piece: Piece): Renderable => {
  if (typeof piece === 'string') return piece;
  if (isLifted(piece)) return html`<b>${words(piece)}</b>`;
  const { data } = piece;
  return data ? html`<data value=${data}>${renderForms(piece)}</data>` : renderForms(piece);
};

/**
 * Renders a phrase. Symbols that screen readers pronounce badly are hidden from them and replaced by visually hidden words.
 * Adjacent texts are joined: every template part costs memory, and Chromium drops a text node that is only a space.
 */
export const words = (phrase: Phrase): Renderable => {
  const rendered: Renderable[] = [];
  for (const piece of phrase) {
    const last = rendered.at(-1);
    const next = renderPiece(piece);
    if (typeof next === 'string' && typeof last === 'string')
      rendered[rendered.length - 1] = last + next;
    else if (next) rendered.push(next);
  }
  return rendered.length > 1 ? rendered : (rendered[0] ?? '');
};

/** A phrase as a `::part` that a page can style; `nothing` if the phrase is empty. */
export const part = (name: string, phrase: Phrase): Renderable =>
  phrase.length ? html`<span part=${name}>${words(phrase)}</span>` : nothing;

/** All that are not `nothing`, for one place in a template: every further place, even an empty one, takes memory and comment nodes. */
export const present = (...all: readonly Renderable[]): Renderable => {
  const found = all.filter((each) => each !== nothing);
  return found.length > 1 ? found : (found[0] ?? nothing);
};

/** A link, or only its text if there is no address. */
export const link = (href: string, text: Renderable): Renderable =>
  href ? html`<a href=${href}>${text}</a>` : text;

/** The small print: source and period. */
export const smallPrint = ({ source: { intro, name, href }, period }: Figure): Renderable =>
  name || period.length
    ? html`<p part="source">${href ? [intro, link(href, name), words(period)] : words([intro, name, ...period])}</p>`
    : nothing;

/** What follows the data of a figure: note, rounding remark, small print. */
export const below = (figure: Figure & { readonly rounding: Phrase }): Renderable =>
  present(part('note', figure.note), part('rounding', figure.rounding), smallPrint(figure));

/** The icon of a theme. */
export const icon = (theme: Theme): TemplateResult =>
  html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true"><path d=${iconOf(theme)}></path></svg>`;
