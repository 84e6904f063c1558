import { elementOf, textElement } from './figure-markup.js';
import { languages, results, sections, title, type ExampleLanguage } from './examples.js';

const show = (language: ExampleLanguage): void => {
  document.documentElement.lang = language;
  document.title = title[language];
  const parts = sections.flatMap(({ heading: words, figures }) => {
    const list = document.createElement('div');
    list.className = 'figures';
    list.append(
      ...results
        .filter(({ name }) => figures.includes(name))
        .map((each) => elementOf(each, language)),
    );
    return words ? [textElement('h2', words[language]), list] : [list];
  });
  document.querySelector('main')?.replaceChildren(textElement('h1', title[language]), ...parts);
  for (const link of document.querySelectorAll('nav a'))
    link.toggleAttribute('aria-current', link.getAttribute('lang') === language);
};

const asked = (): ExampleLanguage =>
  languages.find((language) => `#${language}` === location.hash) ?? 'fr';

addEventListener('hashchange', () => show(asked()));
show(asked());
