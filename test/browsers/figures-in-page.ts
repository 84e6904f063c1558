import 'metropolis-widgets/metropolis-widgets.js';
import type { figures, FigureName } from '#dist/figures.js';
import { textOf as formOf } from '#dist/model/phrase.js';
import { spokenOf } from '#dist/model/sentence.js';
import { contrastOf } from './contrast.js';

/** A figure element as a test sees it. */
export interface Figure extends HTMLElement {
  readonly problems: readonly { readonly attribute: string; readonly rule: string }[];
  readonly updateComplete: Promise<boolean>;
}

/** Waits until everything so far is drawn. */
export const drawn = () => new Promise((resolve) => setTimeout(resolve));

/** A figure with these attributes and this sentence inside, not yet in the page. */
export const figure = (name: FigureName, attributes: Record<string, string>, sentence = '') => {
  const element = document.createElement(`metro-${name}`) as Figure;
  for (const [attribute, value] of Object.entries(attributes))
    element.setAttribute(attribute, value);
  element.textContent = sentence;
  return element;
};

/** The same in the page, drawn. */
export const show = async (
  name: FigureName,
  attributes: Record<string, string>,
  sentence = '',
  parent: ParentNode = document.body,
) => {
  const element = figure(name, attributes, sentence);
  parent.append(element);
  await drawn();
  return element;
};

// By its type, since a node of another page is no instance of this page's classes.
const isElement = (node: Node): node is Element => node.nodeType === Node.ELEMENT_NODE;
const textOf = (node: Node, hidden: string): string => {
  if (node.nodeType === Node.TEXT_NODE) return node.textContent ?? '';
  if (isElement(node) && node.matches(`${hidden}, thead`)) return '';
  const text = [...node.childNodes].map((child) => textOf(child, hidden)).join('');
  return isElement(node) && node.matches('th, td:not([role]:last-child)') ? ` ${text} ` : text;
};
const tidy = (text: string) => text.replace(/[ \n]+/g, ' ').trim();

/** What is seen of a figure, and what is heard of it, as one line. */
export const seen = ({ shadowRoot }: HTMLElement) =>
  tidy(shadowRoot ? textOf(shadowRoot, '.spoken') : '');
export const heard = ({ shadowRoot }: HTMLElement) =>
  tidy(shadowRoot ? textOf(shadowRoot, '[aria-hidden="true"]') : '');

type AnyFigure = NonNullable<ReturnType<(typeof figures)[FigureName]['read']>['figure']>;

/** What is to be heard of a figure: its sentence; of a table, the values as they are seen, since its headings say the rest. */
export const toBeHeard = (figure: AnyFigure): string => {
  if (!('moments' in figure)) return spokenOf(figure);
  const { context, title, years, sources, total, note } = figure;
  const rows = [...sources, ...(total ? [total] : [])].map(
    ({ label, values, change }) =>
      ` ${label} ${values[0].shown} ${values[1].shown} ${change.spoken} `,
  );
  return tidy(
    `${formOf([...context, ...title, years], 'spoken')}${rows.join('')}${formOf(note, 'spoken')}`,
  );
};

/** A part of a figure. */
export const partOf = ({ shadowRoot }: HTMLElement, name: string) =>
  shadowRoot?.querySelector<HTMLElement>(`[part="${name}"]`);

/** The colour that an engine makes of a CSS colour, as red, green and blue. */
const rgb = (colour: string): number[] => {
  const context = document.createElement('canvas').getContext('2d');
  if (!context) return [];
  context.fillStyle = colour;
  context.fillRect(0, 0, 1, 1);
  return [...context.getImageData(0, 0, 1, 1).data].slice(0, 3);
};

/** The contrast of two colours by WCAG 2. */
export const contrast = (a: string, b: string): number => contrastOf(rgb(a), rgb(b));
