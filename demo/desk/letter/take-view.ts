import { html, nothing, type TemplateResult } from 'lit';
import { copy } from '../clipboard.js';
import { download } from '../pictures.js';
import { deskWords } from '../words/words.js';
import type { LetterDrawing } from './drawing.js';
import type { LetterOutputs } from './outputs.js';
import type { Writing } from './parts-view.js';

type Take = (mail: LetterOutputs) => string;

const button = (label: string, click: () => void, id = ''): TemplateResult =>
  html`<button type="button" id=${id || nothing} @click=${click}>${label}</button>`;

/** The forms of the mail: to copy, and as files. */
const formsView = ({ language, say }: Writing, drawing: LetterDrawing): TemplateResult => {
  const { newsletter: words, takeAway } = deskWords[language];
  const copyButton = (name: string, take: Take, isRich = false) =>
    button(name, () => {
      const content = drawing
        .current()
        .then((mail) => ({ text: take(mail), ...(isRich && { html: mail.html }) }));
      void copy(content, isRich).then((done) => {
        say(done ? takeAway.copied(name) : takeAway.failed);
      });
    });
  const fileButton = (extension: string, type: string, take: Take) =>
    button(
      `.${extension}`,
      () => {
        void drawing.current().then((mail) => {
          download(`newsletter.${extension}`, new Blob([take(mail)], { type }));
        });
      },
      `take-${extension}`,
    );
  return html`<h2>${words.take}</h2>
    <p class="ends">
      ${copyButton('HTML', ({ html }) => html)}
      ${copyButton(words.formatted, ({ text }) => text, true)}
      ${copyButton(words.plain, ({ text }) => text)} ${copyButton('MJML', ({ mjml }) => mjml)}
      ${fileButton('eml', 'message/rfc822', ({ eml }) => eml)}
      ${fileButton('html', 'text/html', ({ html }) => html)}
    </p>`;
};

/** Asks before everything is deleted; who presses Escape keeps it. */
const askView = ({ draft, language, say }: Writing): TemplateResult => {
  const words = deskWords[language].newsletter;
  const close = ({ currentTarget }: Event) => {
    if (!(currentTarget instanceof HTMLDialogElement) || currentTarget.returnValue !== 'clear')
      return;
    draft.clear();
    say(words.cleared);
  };
  return html`<dialog class="ask" aria-labelledby="ask" @close=${close}>
    <p id="ask">${words.ask}</p>
    <form method="dialog" class="ends">
      <button value="keep">${words.keep}</button>
      <button value="clear">${words.clearAll}</button>
    </form>
  </dialog>`;
};

const ask = (): void => {
  const dialog = document.querySelector<HTMLDialogElement>('dialog.ask');
  if (!dialog) return;
  dialog.returnValue = '';
  dialog.showModal();
};

/** The newsletter as one file, and how to begin anew. */
const fileView = ({ draft, language, say }: Writing): TemplateResult => {
  const words = deskWords[language].newsletter;
  const take = async (file: File | undefined): Promise<void> => {
    say(draft.take((await file?.text()) ?? '') ? words.imported : words.noLetter);
  };
  const save = () => {
    const content = JSON.stringify(draft.letter, null, 2);
    download('newsletter.json', new Blob([content], { type: 'application/json' }));
  };
  return html`<h2>${words.file}</h2>
    <p class="ends">
      ${button(words.export, save)}
      <label class="button"
        >${words.import}<input
          class="unseen"
          type="file"
          accept=".json,application/json"
          @change=${({ target }: Event) => {
            if (target instanceof HTMLInputElement) void take(target.files?.[0]);
          }}
      /></label>
      ${button(words.clear, ask, 'clear')}
    </p>`;
};

/** What can be done with the newsletter once it is written. */
export const takeView = (writing: Writing, drawing: LetterDrawing): TemplateResult =>
  html`<section class="letter-out">${formsView(writing, drawing)} ${fileView(writing)}
    ${askView(writing)}</section>`;
