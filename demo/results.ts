import { titleOf } from '#dist/results/page.js';
import { languages, type ExampleLanguage } from './examples.js';
import { published } from './results-data.js';
import { writeResults } from './results-document.js';

const addresses = { fr: '#fr', en: '#en', es: '#es' };

const asked = (): ExampleLanguage =>
  languages.find((language) => addresses[language] === location.hash) ?? 'fr';

/** Shows the page in the language asked for. Who chose it by keyboard goes on from there. */
const show = (): void => {
  const language = asked();
  const isChosen = document.activeElement?.matches('nav a');
  document.documentElement.lang = language;
  document.title = `${titleOf(published, language)} – ${published.source[language] ?? ''}`;
  document.body.innerHTML = writeResults(language, addresses);
  if (isChosen) document.querySelector<HTMLElement>('[aria-current]')?.focus();
};

addEventListener('hashchange', show);
show();
