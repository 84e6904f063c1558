import { attributesOf, type Example, type ExampleLanguage } from './examples.js';

/** An example as an element, with the author's sentence inside. */
export const elementOf = (example: Example, language: ExampleLanguage): HTMLElement => {
  const element = document.createElement(`metro-${example.figure}`);
  for (const [name, value] of Object.entries(attributesOf(example, language)))
    element.setAttribute(name, value);
  element.textContent = example.sentence[language];
  return element;
};
