import { html, nothing, render, type TemplateResult } from 'lit';
import '#dist/index.js';
import { figures } from '#dist/figures.js';
import { describeFinding } from '#dist/messages/describe.js';
import { readFigureLink, type LinkedFigure } from '#dist/model/figure-link.js';
import { readFragment, renderFigure, type ComposedFigure } from './composed-figure.js';
import { aboutView } from './figure-about.js';
import { nearestLanguage, type DeskLanguage } from './languages.js';
import { readPublished } from './published-figures.js';
import { shell } from './shell.js';
import { readSite } from './site.js';
import { deskWords } from './words/words.js';

const site = readSite(document);
const framed = globalThis.self !== globalThis.top;

/** Published figures must match word for word: leaving out a qualifier, for example, would change the result. */
const isPublished = (published: readonly LinkedFigure[]): boolean => {
  try {
    const { tag, attributes } = readFigureLink(location.href);
    const written = (figure: LinkedFigure['attributes']) => JSON.stringify([...figure].sort());
    const wanted = written(attributes);
    return published.some((each) => each.tag === tag && written(each.attributes) === wanted);
  } catch {
    return false;
  }
};

/** The language of the page's own words: the one that its address asks for, or that of the figure. */
const languageFor = (figure: ComposedFigure | undefined): DeskLanguage =>
  nearestLanguage([
    new URLSearchParams(location.search).get('lang') ?? '',
    figure?.attributes['lang'] ?? '',
  ]);

/** The figure, its sentence as text to copy, and its problems. Only a published figure keeps its links. */
const drawn = (figure: ComposedFigure, lang: string, published: boolean): HTMLElement[] => {
  const { tag } = figures[figure.name];
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(figure.attributes))
    if (published || !name.endsWith('href')) element.setAttribute(name, value);
  const { outputs, problems } = renderFigure(figure, lang);
  const text = (name: string, content: string): HTMLElement => {
    const each = document.createElement(name);
    each.textContent = content;
    return each;
  };
  const place = { line: 1, column: 1 };
  const wrong = problems.map((problem) =>
    text('pre', describeFinding({ ...place, tag, problem }, lang)),
  );
  return [element, ...(outputs ? [text('blockquote', outputs.sentence)] : []), ...wrong];
};

const pageView = (
  figure: ComposedFigure | undefined,
  published: boolean,
  language: DeskLanguage,
): TemplateResult => {
  const { page } = deskWords[language];
  const standing = !figure ? 'none' : published ? 'published' : 'composed';
  const content = html`<h1 class=${framed ? 'unseen' : ''}>${page.title}</h1>
    <article class="linked">
      <p class="standing" role="status" data-standing=${standing}>${page[standing]}</p>
      <div class="composed"></div>
    </article>
    ${figure && !framed ? aboutView({ figure, published, language, site }) : nothing}`;
  return framed ? html`<main>${content}</main>` : shell(undefined, language, content);
};

const show = (site: readonly LinkedFigure[]): void => {
  const { figure: read, refused } = readFragment(location.hash);
  // What is badly encoded was not written by a site: nothing of it is shown.
  const figure = refused.some(({ reason }) => reason === 'encoding') ? undefined : read;
  const asked = figure?.attributes['lang'] ?? '';
  const language = languageFor(figure);
  const published = !!figure && isPublished(site);
  document.documentElement.lang = language;
  document.title = deskWords[language].page.title;
  render(pageView(figure, published, language), document.body);
  const box = document.querySelector('.composed');
  if (asked) box?.setAttribute('lang', asked);
  else box?.removeAttribute('lang');
  box?.replaceChildren(...(figure ? drawn(figure, asked || language, published) : []));
};

/** Tells the page around the frame how high it has to be. */
const postHeight = (): void => {
  const height = Math.ceil(document.documentElement.getBoundingClientRect().height);
  parent.postMessage({ type: 'metro-figure-height', height, figure: location.hash }, '*');
};

// Waits for the published results before showing anything; later figures are shown immediately.
const published = await readPublished();
document.documentElement.classList.toggle('framed', framed);
document.body.textContent = '';
addEventListener('hashchange', () => {
  show(published);
});
show(published);
if (framed) new ResizeObserver(postHeight).observe(document.documentElement);
