import { html, nothing, render, type TemplateResult } from 'lit';
import '#dist/index.js';
import { figures, type FigureName, type Outputs } from '#dist/figures.js';
import {
  readFragment,
  renderFigure,
  writeFragment,
  type ComposedFigure,
  type ReadAddress,
} from './composed-figure.js';
import { fieldsView } from './field-view.js';
import { showFigure } from './figure-preview.js';
import { deskLanguages } from './languages.js';
import { pasteView, type Pasted } from './paste-view.js';
import { readSentence } from './sentence/read-sentence.js';
import { shell } from './shell.js';
import { readSite } from './site.js';
import './editor-question.js';
import './figure-previews.js';
import './take-away-list.js';
import type { TakeAwayList } from './take-away-list.js';
import type { Order } from './take-away.js';
import { askedLanguage, deskWords } from './words/words.js';

const language = askedLanguage(location.search, navigator.languages);
const words = deskWords[language];
const site = readSite(document);
const start: ComposedFigure = { name: 'stat-tile', attributes: { lang: language } };

/** What the page shows. The address holds the figure. */
let figure = start;
let refused: ReadAddress['refused'] = [];
let pasted: Pasted = { text: '', read: undefined };

/** How long the address waits for the next key: browsers allow it to be written about ten times a second. */
const pause = 250;
let waiting: ReturnType<typeof setTimeout> | undefined;

const writeAddress = (step: boolean): void => {
  clearTimeout(waiting);
  waiting = undefined;
  const address = writeFragment(figure);
  if (address === location.hash) return;
  if (step) history.pushState(null, '', address);
  else history.replaceState(null, '', address);
};

/** Changes the figure. A step can be taken back; typing changes the step that it belongs to. */
const change = (next: ComposedFigure, step: boolean): void => {
  if (waiting !== undefined) writeAddress(false);
  figure = next;
  show();
  if (step) writeAddress(true);
  else waiting = setTimeout(() => writeAddress(false), pause);
};

const write = (attributes: Readonly<Record<string, string>>, step = false): void => {
  const given = Object.entries({ ...figure.attributes, ...attributes });
  const filled = given.filter(([, value]) => value);
  change({ ...figure, attributes: Object.fromEntries(filled) }, step);
};

/** Another kind of figure keeps what it reads too. */
const choose = (name: FigureName): void => {
  const known: readonly string[] = figures[name].attributes;
  const kept = Object.entries(figure.attributes).filter(([attribute]) => known.includes(attribute));
  change({ name, attributes: Object.fromEntries(kept) }, true);
};

const readPasted = (text: string): void => {
  const own = figure.attributes['lang'] ?? language;
  const read = readSentence(text, [...new Set([own, language, ...deskLanguages])]);
  pasted = { text, read: text.trim() ? (read ?? 'nothing') : undefined };
  refused = [];
  if (read) change(read.figure, true);
  else show();
};

const clear = (): void => {
  pasted = { text: '', read: undefined };
  refused = [];
  change(start, true);
  document.querySelector<HTMLElement>('#sentence')?.focus();
};

const kindsView = (): TemplateResult =>
  html`<fieldset class="kinds">
    <legend>${words.composer.kind}</legend>
    ${(Object.keys(figures) as FigureName[]).map(
      (name) =>
        html`<label
          ><input
            type="radio"
            name="kind"
            value=${name}
            .checked=${name === figure.name}
            @change=${() => choose(name)}
          /><span>${words.figures[name]}</span></label
        >`,
    )}
  </fieldset>`;

const refusalsView = (): TemplateResult | typeof nothing =>
  refused.length
    ? html`<section class="refused" role="alert">
        <h2>${words.composer.refused}</h2>
        <ul>
          ${refused.map(
            ({ reason, part, place }) => html`<li>${words.refusals[reason](part, place)}</li>`,
          )}
        </ul>
      </section>`
    : nothing;

const stageView = (outputs: Outputs | undefined): TemplateResult =>
  html`<section class="stage" aria-label=${words.composer.preview}>
    <div class="paper" id="preview" ?data-empty=${!outputs} data-say=${words.composer.empty}></div>
    <p class="says" aria-live="polite">
      ${outputs ? html`<span>${words.composer.says}</span> ${outputs.sentence}` : nothing}
    </p>
  </section>`;

const show = (): void => {
  const { outputs, problems } = renderFigure(figure, language);
  const order: Order | undefined = outputs && {
    figure: { ...figure, sentence: outputs.sentence },
    outputs,
    site,
  };
  const isStarted = Object.keys(figure.attributes).some((name) => name !== 'lang');
  const fields = { figure, language, write, problems: isStarted ? problems : [] };
  render(
    shell(
      'composer',
      language,
      html`<h1>${words.composer.title}</h1>
        <p class="intro">${words.composer.intro}</p>
        ${refusalsView()}
        <div class="bench">
          <form
            class="fields"
            @submit=${(event: Event) => {
              event.preventDefault();
              const list = document.querySelector<TakeAwayList>('desk-take-away');
              void list?.updateComplete.then(() => list.querySelector('button')?.focus());
            }}
          >
            ${pasteView(pasted, language, readPasted)} ${kindsView()} ${fieldsView(fields)}
            <p class="ends">
              <button class="main">${words.composer.next}</button>
              <button type="button" @click=${clear}>${words.composer.clear}</button>
            </p>
          </form>
          <div class="results">
            ${stageView(outputs)}
            <desk-take-away .order=${order} .language=${language}></desk-take-away>
            <desk-editor-question .order=${order} .language=${language}></desk-editor-question>
          </div>
        </div>
        <desk-previews
          .figure=${outputs && figure}
          .language=${language}
        ></desk-previews>`,
    ),
    document.body,
  );
  const preview = document.querySelector('#preview');
  if (preview) showFigure(preview, figure);
};

const readAddress = (): void => {
  clearTimeout(waiting);
  waiting = undefined;
  const read = readFragment(location.hash);
  const { name, attributes } = read.figure ?? start;
  figure = { name, attributes: { lang: language, ...attributes } };
  refused = read.refused;
  show();
};

document.documentElement.lang = language;
document.title = `${words.composer.title} – ${words.desk}`;
document.body.textContent = '';
// The address of an older step, or one that someone has typed.
addEventListener('popstate', readAddress);
readAddress();
