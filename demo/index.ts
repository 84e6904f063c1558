import { elementOf, textElement } from './figure-markup.js';
import { languages, others, results, type Example, type ExampleLanguage } from './examples.js';

const examples = [...results, ...others];

const article = (example: Example, language: ExampleLanguage): HTMLElement => {
  const element = elementOf(example, language);
  element.lang = language;
  const whole = textElement('article', '');
  whole.id = example.name;
  whole.append(textElement('h2', example.name), element, textElement('pre', element.outerHTML));
  return whole;
};

const show = (): void => {
  const language = languages.find((each) => `#${each}` === location.hash) ?? 'en';
  const links = examples.map(({ name }) => {
    const link = document.createElement('a');
    link.href = `#${name}`;
    link.textContent = name;
    return link;
  });
  document.querySelector('#examples')?.replaceChildren(...links);
  document
    .querySelector('main')
    ?.replaceChildren(...examples.map((example) => article(example, language)));
};

addEventListener('hashchange', () => {
  if (languages.some((each) => `#${each}` === location.hash)) show();
});
show();
