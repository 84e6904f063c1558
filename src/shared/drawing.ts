import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Frame } from './frame.js';
import { isLifted, type Phrase, type Piece } from './phrase.js';
import type { Body } from './reader.js';
import type { Stretch } from './shares.js';
import type { Theme } from './theme.js';
import { themeIcons } from './tokens.js';

/** What Lit puts into a template; `nothing` where a figure has nothing to say. */
export type Drawn = string | TemplateResult | typeof nothing | readonly Drawn[];

const drawPiece = (piece: Piece): string | TemplateResult => {
  if (typeof piece === 'string') return piece;
  if (isLifted(piece)) return html`<b>${words(piece)}</b>`;
  const { shown, spoken } = piece;
  const heard = html`<span class="spoken">${spoken}</span>`;
  return shown ? html`<span aria-hidden="true">${shown}</span>${heard}` : heard;
};

/** A phrase as it is seen and heard: signs that read badly are hidden from the ear, words only for the ear from the eye. */
export const words = (phrase: Phrase): Drawn => {
  const drawn = phrase.map(drawPiece);
  return drawn.every((piece) => typeof piece === 'string') ? drawn.join('') : drawn;
};

/** A phrase as a part that a page can style; nothing where there is none. */
export const part = (name: string, phrase: Phrase): Drawn =>
  phrase.length ? html`<span part=${name}>${words(phrase)}</span>` : nothing;

/** Text that leads somewhere if there is an address. */
export const link = (href: string, text: Drawn): Drawn =>
  href ? html`<a href=${href}>${text}</a>` : text;

/** A figure within its frame; where the result comes from, and the years that it is about, stand last. */
export const frame = (figure: Frame & Body, body: TemplateResult): TemplateResult => {
  const { lang, dir, theme, source, period } = figure;
  const small = source.name || period.length;
  return html`<div class="figure ${theme?.name}" part="figure" lang=${lang} dir=${dir}>${body}${small ? html`<p part="source">${source.intro}${link(source.href, source.name)}${words(period)}</p>` : nothing}</div>`;
};

/** A figure that has a title, and data below it. */
export interface Titled {
  readonly title: Phrase;
  /** Why shares do not add up to exactly 100 per cent, if they do not. */
  readonly rounding: Phrase;
}

/** A figure with its title as its name, and what is to be noted below the data. */
export const titled = (
  figure: Frame & Body & Titled,
  years: Phrase,
  data: TemplateResult,
): TemplateResult => {
  const { context, href, title, note, rounding } = figure;
  return frame(
    figure,
    html`<figure>
      <figcaption>${part('context', context)}${link(href, part('title', title))}${part('years', years)}</figcaption>
      ${data}${part('note', note)}${part('rounding', rounding)}
    </figure>`,
  );
};

/** The icon of a theme. */
export const icon = ({ name }: Theme): TemplateResult =>
  html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true"><path d=${themeIcons[name]}></path></svg>`;

/** The path of a part of a bar, which is 100 long and 26 high. */
export const block = ([start, end]: Stretch, top = 0): string =>
  `M${start} ${top}H${end}v26H${start}z`;
