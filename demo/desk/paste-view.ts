import { html, nothing, type TemplateResult } from 'lit';
import type { DeskLanguage } from './languages.js';
import type { ReadSentence } from './sentence/read-sentence.js';
import { labelOf } from './words/fields.js';
import { deskWords } from './words/words.js';

/** A sentence that was pasted, and what came of it. */
export interface Pasted {
  readonly text: string;
  readonly read: ReadSentence | 'nothing' | undefined;
}

/** What was filled in, and what is left to do. */
const answerTo = ({ read }: Pasted, language: DeskLanguage): string => {
  const { paste, composer } = deskWords[language];
  if (!read) return '';
  if (read === 'nothing') return paste.nothing;
  const { figure, same, unused, empty } = read;
  const left = unused.length ? paste.left(unused.map(composer.quote).join(', ')) : '';
  const labels = empty
    .map((name) => composer.quote(labelOf(figure.name, name, language)))
    .join(', ');
  const filled = same ? paste.same : empty.length ? paste.empty(labels) : paste.other;
  return [filled, left].filter(Boolean).join(' ');
};

/** The field for a sentence. What is pasted is read at once; what is typed, on Enter. */
export const pasteView = (
  pasted: Pasted,
  language: DeskLanguage,
  read: (text: string) => void,
): TemplateResult => {
  const { paste } = deskWords[language];
  const textOf = ({ currentTarget }: Event): string =>
    currentTarget instanceof HTMLElement
      ? (currentTarget.closest('.paste')?.querySelector('textarea')?.value ?? '')
      : '';
  return html`<div class="paste">
    <label for="sentence">${paste.label}</label>
    <textarea
      id="sentence"
      rows="2"
      aria-describedby="sentence-hint"
      @input=${(event: Event) => {
        if (event instanceof InputEvent && event.inputType === 'insertFromPaste')
          read(textOf(event));
      }}
      @keydown=${(event: KeyboardEvent) => {
        if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
        event.preventDefault();
        read(textOf(event));
        if (event.currentTarget instanceof HTMLTextAreaElement)
          event.currentTarget.form?.requestSubmit();
      }}
    ></textarea>
    <p id="sentence-hint" class="hint">${paste.hint}</p>
    <button
      type="button"
      @click=${(event: Event) => {
        read(textOf(event));
      }}
    >
      ${paste.read}
    </button>
    <p class="answer" role="status">${answerTo(pasted, language) || nothing}</p>
  </div>`;
};
