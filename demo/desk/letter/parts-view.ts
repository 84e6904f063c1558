import { html, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { DeskLanguage } from '../languages.js';
import { deskWords } from '../words/words.js';
import type { LetterDraft, Placed } from './draft.js';
import { sentenceOf } from './letter.js';
import './text-editor.js';

/** The newsletter that is written, and how the page says what was done. */
export interface Writing {
  readonly draft: LetterDraft;
  readonly language: DeskLanguage;
  say(this: void, message: string): void;
}

/** The part that is being dragged. */
let dragged: number | undefined;

const move = ({ draft, language, say }: Writing, from: number, to: number): void => {
  const focused = document.activeElement;
  draft.move(from, to);
  say(deskWords[language].newsletter.moved(to + 1));
  // The part that has moved may have lost the focus, or its button is of no use at the end of the list.
  if (!(focused instanceof HTMLButtonElement)) return;
  const others = focused.parentElement?.querySelectorAll<HTMLButtonElement>('button:enabled');
  (focused.disabled ? others?.[0] : focused)?.focus();
};

const remove = ({ draft, language, say }: Writing, index: number): void => {
  draft.remove(index);
  say(deskWords[language].newsletter.removed);
  document.querySelector<HTMLElement>('#title')?.focus();
};

const contentView = (
  { draft, language }: Writing,
  { id, part }: Placed,
  name: string,
): TemplateResult =>
  part.kind === 'text'
    ? html`<desk-text-editor
        .content=${part.content}
        .language=${language}
        .label=${name}
        .isNew=${id === draft.newest && part.content === ''}
        @desk-text=${({ detail }: CustomEvent<string>) => draft.edit(id, detail)}
      ></desk-text-editor>`
    : html`<p>${name || deskWords[language].newsletter.notDrawn}</p>`;

const partView = (writing: Writing, placed: Placed, index: number): TemplateResult => {
  const { draft, language } = writing;
  const words = deskWords[language].newsletter;
  const { id, part } = placed;
  const isText = part.kind === 'text';
  const name = isText ? `${words.text} ${index + 1}` : sentenceOf(part.content, draft.lang);
  const button = (label: string, off: boolean, click: () => void) =>
    html`<button type="button" aria-label="${label}: ${name}" ?disabled=${off} @click=${click}>
      ${label}
    </button>`;
  return html`<li
    draggable=${isText ? 'false' : 'true'}
    data-part=${id}
    @dragstart=${() => {
      dragged = index;
    }}
    @dragover=${(event: Event) => event.preventDefault()}
    @drop=${(event: Event) => {
      event.preventDefault();
      if (dragged !== undefined) move(writing, dragged, index);
      dragged = undefined;
    }}
  >
    ${contentView(writing, placed, name)}
    <div class="buttons">
      ${button(words.up, index === 0, () => move(writing, index, index - 1))}
      ${button(words.down, index === draft.placed.length - 1, () => move(writing, index, index + 1))}
      ${button(words.remove, false, () => remove(writing, index))}
    </div>
  </li>`;
};

/** The parts in order, each with the buttons that move it. */
export const partsView = (writing: Writing): TemplateResult =>
  html`<ol class="parts" role="list">
    ${repeat(
      writing.draft.placed,
      ({ id }) => id,
      (placed, index) => partView(writing, placed, index),
    )}
  </ol>`;
