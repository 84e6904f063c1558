import { html, nothing, render, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import '#dist/index.js';
import { languageTags } from '#dist/i18n/registry.js';
import { nameOfLanguage } from './languages.js';
import { addView } from './letter/add-view.js';
import { LetterDraft } from './letter/draft.js';
import { LetterDrawing } from './letter/drawing.js';
import { partsView, type Writing } from './letter/parts-view.js';
import { takeView } from './letter/take-view.js';
import { readPublished } from './published-figures.js';
import { shell } from './shell.js';
import { readSite } from './site.js';
import { askedLanguage, deskWords } from './words/words.js';

const language = askedLanguage(location.search, navigator.languages);
const { newsletter: words, nav, desk } = deskWords[language];
const site = readSite(document);
const published = await readPublished();

/** What the page shows beside the newsletter. */
let said = '';
let view: keyof typeof words.views = 'desktop';

const draft = new LetterDraft(language, () => {
  show();
  drawing.later();
});

const postLetter = (): void => {
  const frame = document.querySelector<HTMLIFrameElement>('iframe.letter');
  const message = { type: 'metro-letter', html: drawing.outputs?.html };
  frame?.contentWindow?.postMessage(message, location.origin);
};
const drawing = new LetterDrawing(() => draft.letter, site.base, postLetter);

const writing: Writing = {
  draft,
  language,
  say: (message) => {
    said = message;
    show();
  },
};

const previewView = (): TemplateResult => {
  const button = (name: typeof view) =>
    html`<button
      type="button"
      aria-pressed=${name === view ? 'true' : 'false'}
      @click=${() => {
        view = name;
        show();
      }}
    >
      ${words.views[name]}
    </button>`;
  return html`<section class="stage" aria-label=${words.preview}>
    <div class="ends" role="group" aria-label=${words.preview}>
      ${button('desktop')} ${button('phone')} ${button('dark')}
    </div>
    ${draft.title || draft.placed.length ? nothing : html`<p class="wait">${words.empty}</p>`}
    <iframe class="letter ${view}" title=${words.preview} src="preview.html?as=letter" @load=${postLetter}></iframe>
  </section>`;
};

const headView = (): TemplateResult =>
  html`<div class="field">
      <label for="title">${words.title}</label>
      <input
        id="title"
        autocomplete="off"
        .value=${live(draft.title)}
        @input=${({ target }: Event) => {
          if (target instanceof HTMLInputElement) draft.write({ title: target.value });
        }}
      />
    </div>
    <div class="field">
      <label for="lang">${words.language}</label>
      <select
        id="lang"
        @change=${({ target }: Event) => {
          if (target instanceof HTMLSelectElement) draft.write({ lang: target.value });
        }}
      >
        ${languageTags().map(
          (tag) =>
            html`<option value=${tag} ?selected=${tag === draft.lang}>${nameOfLanguage(tag)}</option>`,
        )}
      </select>
    </div>`;

const show = (): void => {
  const content = html`<h1>${nav.newsletter}</h1>
    <p class="intro">${words.intro}</p>
    <div class="bench">
      <div class="fields">
        ${headView()} ${draft.placed.length ? partsView(writing) : nothing}
        <p role="status">${said}</p>
        ${addView(writing, published)}
      </div>
      <div class="results">${previewView()} ${takeView(writing, drawing)}</div>
    </div>`;
  render(shell('newsletter', language, content), document.body);
};

document.documentElement.lang = language;
document.title = `${nav.newsletter} – ${desk}`;
document.body.textContent = '';
show();
drawing.now();
