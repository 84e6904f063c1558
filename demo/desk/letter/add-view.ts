import { html, type TemplateResult } from 'lit';
import type { LinkedFigure } from '#dist/model/figure-link.js';
import { readFragment, writeFragment } from '../composed-figure.js';
import { deskWords } from '../words/words.js';
import { sentenceOf, type Part } from './letter.js';
import type { Writing } from './parts-view.js';

/** The fragment of a published figure, as links to it have it. */
const fragmentOf = ({ tag, attributes }: LinkedFigure): string => {
  const written = attributes.map(
    ([name = '', value = '']) => `${name}=${encodeURIComponent(value)}`,
  );
  const { figure } = readFragment(`#${tag}/${written.join('/')}`);
  return figure ? writeFragment(figure) : '';
};

const add = ({ draft, language, say }: Writing, part: Part): void => {
  draft.add(part);
  say(deskWords[language].newsletter.added(draft.placed.length));
};

/** A figure from its link, wherever that comes from. */
const addLink = (writing: Writing, address: string): void => {
  const fragment = address.includes('#') ? address.slice(address.indexOf('#')) : '';
  if (sentenceOf(fragment, writing.draft.lang)) add(writing, { kind: 'figure', content: fragment });
  else writing.say(deskWords[writing.language].newsletter.noFigure);
};

/** What is in a field. */
const valueOf = (id: string): string => {
  const field = document.getElementById(id);
  return field instanceof HTMLInputElement || field instanceof HTMLSelectElement ? field.value : '';
};

/** What can be added: a published figure, one from a link, a text. */
export const addView = (writing: Writing, published: readonly LinkedFigure[]): TemplateResult => {
  const { draft, language } = writing;
  const words = deskWords[language].newsletter;
  const choices = published
    .filter(({ attributes }) =>
      attributes.some(([name, value]) => name === 'lang' && value === draft.lang),
    )
    .map(fragmentOf);
  const button = (id: string, label: string, click: () => void) =>
    html`<button type="button" id=${id} @click=${click}>${label}</button>`;
  return html`<div class="field">
      <label for="published">${words.published}</label>
      <select id="published">
        ${choices.map((each) => html`<option value=${each}>${sentenceOf(each, draft.lang)}</option>`)}
      </select>
      ${button('add-figure', words.addFigure, () =>
        add(writing, { kind: 'figure', content: valueOf('published') }),
      )}
    </div>
    <div class="field">
      <label for="link">${words.link}</label>
      <input id="link" autocomplete="off" />
      ${button('add-link', words.addLink, () => addLink(writing, valueOf('link')))}
    </div>
    <p>${button('add-text', words.addText, () => add(writing, { kind: 'text', content: '' }))}</p>`;
};
