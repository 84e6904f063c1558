import { writeFigureLink } from '#dist/model/figure-link.js';
import { attributesOf, others, results } from '../../demo/examples.js';
import { elementOf } from '../../demo/figure-markup.js';

/** The page that figure links lead to: the host's script tag names it, too. */
export const figurePage = 'https://metropolis.example/figure.html';

const shown = ['executive-bureau', 'agreements', 'funding', 'staff', 'quality-of-life'];

/** At least one of each figure, as its author writes it in French. */
export const written = [...results, ...others]
  .filter(({ name }) => shown.includes(name))
  .map((example) => ({
    name: example.figure,
    element: elementOf(example, 'fr'),
    attributes: attributesOf(example, 'fr'),
    sentence: example.sentence.fr,
  }));

/** A figure as its author writes it. */
export type Written = (typeof written)[number];

const block = (tag: string, { name, attributes, sentence }: Written): string => {
  const element = document.createElement(tag);
  element.setAttribute('data-metro', name);
  for (const [attribute, value] of Object.entries(attributes))
    element.setAttribute(`data-${attribute}`, value);
  element.textContent = sentence;
  return element.outerHTML;
};

const link = ({ name, attributes }: Written): string => {
  const anchor = document.createElement('a');
  anchor.href = writeFigureLink(figurePage, {
    tag: `metro-${name}`,
    attributes: Object.entries(attributes),
  });
  anchor.textContent = 'Voir ce résultat – Metropolis';
  return anchor.outerHTML;
};

const escaped = (text: string): string => new Option(text).innerHTML;

/** The way that gets through every filter. */
export const recommended = 'figure link, one paragraph';

/** The ways to write a figure into a page, from the one that asks most of the page to the ones that ask least. */
export const forms: Readonly<Record<string, (figure: Written) => string>> = {
  'custom element': ({ element }) => element.outerHTML,
  'paragraph with `data-metro`': (figure) => block('p', figure),
  'division with `data-metro`': (figure) => block('div', figure),
  [recommended]: (figure) =>
    `<blockquote><p>${escaped(figure.sentence)} ${link(figure)}</p></blockquote>`,
  'figure link, two paragraphs': (figure) =>
    `<blockquote><p>${escaped(figure.sentence)}</p><p>${link(figure)}</p></blockquote>`,
};
