import { languages, title, type ExampleLanguage } from './examples.js';
import { writeResults } from './results-document.js';

const show = (language: ExampleLanguage): void => {
  document.documentElement.lang = language;
  [document.title] = title[language];
  document.body.innerHTML = writeResults(language, { fr: '#fr', en: '#en', es: '#es' }).text;
};

const asked = (): ExampleLanguage =>
  languages.find((language) => `#${language}` === location.hash) ?? 'fr';

addEventListener('hashchange', () => show(asked()));
show(asked());
