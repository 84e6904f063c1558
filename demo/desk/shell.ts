import { html, type TemplateResult } from 'lit';
import { deskLanguages, nameOfLanguage, type DeskLanguage } from './languages.js';
import { deskWords } from './words/words.js';

/** The pages that the desk's navigation leads to. */
const pages = { gallery: './', composer: 'composer.html', newsletter: 'newsletter.html' } as const;

/** The name of one of these pages. */
export type PageName = keyof typeof pages;

/** The header and the footer around a page's content; a change of language keeps what the address holds. */
export const shell = (
  current: PageName | undefined,
  language: DeskLanguage,
  content: TemplateResult,
): TemplateResult => {
  const { desk, nav } = deskWords[language];
  const documentation = language === 'en' ? 'docs/' : `docs/${language}/`;
  const names = Object.keys(pages) as PageName[];
  // The address holds the figure, so that the link must not change it.
  const skip = (event: Event): void => {
    event.preventDefault();
    document.querySelector('main')?.focus();
  };
  return html`
    <a class="skip" href="#main" @click=${skip}>${nav.skip}</a>
    <header class="top">
      <a class="brand" href="./?lang=${language}">Metropolis<span>${desk}</span></a>
      <nav aria-label=${nav.label}>
        ${names.map(
          (name) =>
            html`<a
              href="${pages[name]}?lang=${language}"
              aria-current=${name === current ? 'page' : 'false'}
              >${nav[name]}</a
            >`,
        )}
      </nav>
      <nav class="languages" aria-label=${nav.languages}>
        ${deskLanguages.map(
          (each) =>
            html`<a
              href="?lang=${each}${location.hash}"
              lang=${each}
              hreflang=${each}
              title=${nameOfLanguage(each)}
              aria-current=${each === language ? 'true' : 'false'}
              >${each}</a
            >`,
        )}
      </nav>
    </header>
    <main id="main" tabindex="-1">${content}</main>
    <footer class="foot"><a href=${documentation}>${nav.documentation}</a></footer>
  `;
};
