import { html, nothing, render, type TemplateResult } from 'lit';
import '#dist/index.js';
import { readResults, sectionsOf, type Result, type Results } from '#dist/results/index.js';
import { linkTo, renderFigure, type ComposedFigure } from './composed-figure.js';
import { showFigure } from './figure-preview.js';
import { matches, themeOf, themesOf } from './gallery-search.js';
import type { DeskLanguage } from './languages.js';
import { shell } from './shell.js';
import { readSite } from './site.js';
import './take-away-list.js';
import type { TakeAwayList } from './take-away-list.js';
import { askedLanguage, deskWords } from './words/words.js';

const language = askedLanguage(location.search, navigator.languages);
const words = deskWords[language];
const site = readSite(document);

/** The results in the reader's language, else in the first language that they are in. */
const spokenIn = ({ languages }: Results): string =>
  languages.includes(language) ? language : (languages[0] ?? language);

const figureOf = ({ figure, attributes }: Result, lang: string): ComposedFigure => ({
  name: figure,
  attributes: { ...attributes[lang], lang },
});

/** What the reader looks for. */
let query = '';
let theme = '';

const useFigure = (figure: ComposedFigure): void => {
  const { outputs } = renderFigure(figure, language);
  const dialog = document.querySelector('dialog');
  const list = document.querySelector<TakeAwayList>('dialog desk-take-away');
  if (!outputs || !dialog || !list) return;
  list.order = { figure: { ...figure, sentence: outputs.sentence }, outputs, site };
  const address = linkTo('', figure);
  for (const link of dialog.querySelectorAll('a'))
    link.href = `${link.dataset['page'] ?? ''}?lang=${language}${address}`;
  const says = dialog.querySelector('.says');
  if (says) says.textContent = outputs.sentence;
  dialog.showModal();
};

const resultView = (result: Result, lang: string): TemplateResult => {
  const sentence = result.sentence[lang] ?? '';
  return html`<li class="result" data-kind=${result.figure} id=${result.id}>
    <div class="drawn" data-figure=${result.id}></div>
    <button
      type="button"
      aria-label="${words.gallery.use}: ${sentence}"
      @click=${() => useFigure(figureOf(result, lang))}
    >
      ${words.gallery.use}
    </button>
  </li>`;
};

const sectionsView = (results: Results, lang: string) =>
  sectionsOf(results).flatMap(({ heading, results: all }) => {
    const found = all.filter(
      (result) => matches(result, lang, query) && (!theme || themeOf(result, lang) === theme),
    );
    return found.length
      ? html`<section>
          <h2>${heading[lang]}</h2>
          <ul class="results-grid" role="list">
            ${found.map((result) => resultView(result, lang))}
          </ul>
        </section>`
      : [];
  });

const searchView = (results: Results, lang: string, count: number): TemplateResult => {
  const themes = themesOf(results, lang);
  return html`<search class="search">
    <label
      >${words.gallery.search}<input
        type="search"
        id="query"
        .value=${query}
        @input=${({ target }: Event) => {
          if (target instanceof HTMLInputElement) query = target.value;
          show(results);
        }}
    /></label>
    ${
      themes.length
        ? html`<label
          >${words.gallery.theme}<select
            @change=${({ target }: Event) => {
              if (target instanceof HTMLSelectElement) theme = target.value;
              show(results);
            }}
          >
            <option value="">${words.gallery.every}</option>
            ${themes.map(([name, label]) => html`<option value=${name}>${label}</option>`)}
          </select></label
        >`
        : nothing
    }
    <p role="status">${words.gallery.count(count)}</p>
  </search>`;
};

/** The whole of it, as the site publishes it in this language. */
const wholeView = (lang: string): TemplateResult => {
  const { whole } = words.gallery;
  return html`<nav class="whole" aria-label=${whole.label}>
    <a href="${lang}/index.html">${whole.page}</a>
    <a href="${lang}/newsletter.html">${whole.newsletter}</a>
    <a href="data/results.csv" download>CSV</a>
    <a href="data/results.json" download>JSON</a>
  </nav>`;
};

const dialogView = (): TemplateResult =>
  html`<dialog aria-labelledby="take-away">
    <form method="dialog"><button class="close">${words.gallery.close}</button></form>
    <p class="says"></p>
    <desk-take-away .language=${language}></desk-take-away>
    <p class="ends">
      <a class="button" data-page="figure.html" href="figure.html">${words.gallery.page}</a>
      <a class="button" data-page="composer.html" href="composer.html">${words.gallery.change}</a>
    </p>
  </dialog>`;

const show = (results: Results): void => {
  const lang = spokenIn(results);
  const sections = sectionsView(results, lang);
  const shown = results.results.filter(
    (result) => matches(result, lang, query) && (!theme || themeOf(result, lang) === theme),
  );
  render(
    shell(
      'gallery',
      language,
      html`<h1>${results.title[lang] || words.nav.gallery}</h1>
        <p class="intro">${words.gallery.intro}</p>
        ${searchView(results, lang, shown.length)}
        ${sections.length ? sections : html`<p>${words.gallery.none}</p>`} ${wholeView(lang)}
        ${dialogView()}`,
    ),
    document.body,
  );
  for (const result of shown) {
    const box = document.querySelector(`[data-figure="${result.id}"]`);
    if (box) showFigure(box, figureOf(result, lang));
  }
};

/** The results file of the site; none if it does not load. */
const load = async (): Promise<Results> => {
  const read = (text: string) => readResults(text, { type: 'json' }).results;
  try {
    const response = await fetch('data/results.json', { signal: AbortSignal.timeout(10_000) });
    return read(response.ok ? await response.text() : '');
  } catch {
    return read('');
  }
};

document.documentElement.lang = language satisfies DeskLanguage;
document.title = `${words.nav.gallery} – ${words.desk}`;
document.body.textContent = '';
show(await load());
