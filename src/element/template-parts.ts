import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Figure } from '../model/figure.js';
import { isLifted, type Phrase, type Piece } from '../model/phrase.js';
import type { Theme } from '../model/theme.js';
import { iconOf } from '../design/tokens.js';

/** A value in a template; `nothing` if the figure has none. */
export type Renderable = string | TemplateResult | typeof nothing | readonly Renderable[];

const renderPiece = (piece: Piece): Renderable => {
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
    else rendered.push(next);
  }
  return rendered.length > 1 ? rendered : (rendered[0] ?? '');
};

/** A phrase as a `::part` that a page can style; `nothing` if the phrase is empty. */
export const part = (name: string, phrase: Phrase): Renderable =>
  phrase.length ? html`<span part=${name}>${words(phrase)}</span>` : nothing;

/** The parts that are not `nothing`: in a template, even an empty place would take memory and comment nodes. */
export const present = (...parts: readonly Renderable[]): readonly Renderable[] =>
  parts.filter((each) => each !== nothing);

/** A link, or only its text if there is no address. */
export const link = (href: string, text: Renderable): Renderable =>
  href ? html`<a href=${href}>${text}</a>` : text;

/** The small print: source and period. */
export const smallPrint = ({ source: { intro, name, href }, period }: Figure): Renderable =>
  name || period.length
    ? html`<p part="source">${intro}${link(href, name)}${words(period)}</p>`
    : nothing;

/** What follows the data of a figure: note, rounding remark, small print. */
export const below = (figure: Figure & { readonly rounding: Phrase }): Renderable =>
  present(part('note', figure.note), part('rounding', figure.rounding), smallPrint(figure));

/** The icon of a theme. */
export const icon = (theme: Theme): TemplateResult =>
  html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true"><path d=${iconOf(theme)}></path></svg>`;
