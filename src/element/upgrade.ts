import { tags } from '../i18n/tags.js';
import { readFigureLinkTo, type LinkedFigure } from '../model/figure-link.js';
import {
  countLetters,
  isBlock,
  isByVisitor,
  isUpgraded,
  readAttributes,
  type UpgradeRules,
} from '../model/plain-markup.js';

const ours = tags.join();

/** Elements of ours own what is in them, so that a block is upgraded once; editors own what they edit. */
const owned = `${ours},[contenteditable]:not([contenteditable="false"])`;

const block = '[data-metro]';
const candidates = `${block},a[href*="#metro-"]`;

interface Query {
  readonly querySelectorAll: (this: ParentNode, selector: string) => NodeListOf<HTMLElement>;
}

/**
 * Finds elements by the method of the prototype: an image or a form field named `querySelectorAll` hides that of its document or
 * its form. Blocks, quotations and links are no forms, so that their own methods serve.
 */
const findIn = (within: Document | Element, selector: string): Iterable<HTMLElement> => {
  const query: Query = within === document ? Document.prototype : Element.prototype;
  return query.querySelectorAll.call(within, selector);
};

/** What the site says on the tag of its script. */
const readRules = (): UpgradeRules => {
  const [script] = findIn(document, 'script[data-figures],script[data-upgrade]');
  return script?.dataset ?? {};
};

/** The class of an element of ours, from this copy of the script or from another. */
type FigureClass = CustomElementConstructor & { readonly observedAttributes?: readonly string[] };

/** Draws a figure in the block that states it; what the block says becomes the figure's fallback. */
const draw = (block: HTMLElement, { tag, attributes }: LinkedFigure): void => {
  const Figure: FigureClass | undefined = customElements.get(tag);
  if (!Figure || !(tags as readonly string[]).includes(tag) || block.querySelector(ours)) return;
  const names = Figure.observedAttributes?.filter((name) => !name.startsWith('data-')) ?? [];
  const figure = new Figure();
  for (const [name, value] of readAttributes(attributes, names))
    figure.setAttribute(`data-${name}`, value);
  figure.append(...block.childNodes);
  block.append(figure);
};

/** Draws the figure that a block names. */
const upgradeBlock = (element: HTMLElement, { where = '*' }: UpgradeRules): void => {
  if (!isBlock(element.localName) || !element.matches(where)) return;
  const attributes = [...element.attributes]
    .filter(({ name }) => name.startsWith('data-'))
    .map(({ name, value }) => [name, value]);
  draw(element, { tag: `metro-${element.dataset['metro']}`, attributes });
};

/**
 * Draws the figure that a link carries, in a quotation with words besides the link, with no other link and no block. `seen` holds
 * the quotations of earlier links: one with thousands of links is searched once.
 */
const upgradeLink = (
  link: HTMLElement,
  { figures = '', where = '*' }: UpgradeRules,
  seen: Set<Element>,
): void => {
  const quotation = link.closest('blockquote');
  if (!quotation || seen.has(quotation)) return;
  seen.add(quotation);
  if (!quotation.matches(where) || isByVisitor(link.getAttribute('rel') ?? '')) return;
  if (quotation.matches(block) || quotation.querySelector(`${block},script,style`)) return;
  if (quotation.querySelectorAll('a').length > 1) return;
  if (countLetters(quotation.textContent) <= countLetters(link.textContent)) return;
  const figure = readFigureLinkTo(figures, link.getAttribute('href') ?? '', link.baseURI);
  if (figure) draw(quotation, figure);
};

const upgrade = (element: Element, rules: UpgradeRules, seen: Set<Element>): void => {
  try {
    const isStated = element.matches(block);
    if (!(element instanceof HTMLElement) || element.closest(owned)) return;
    if (isStated && isUpgraded('blocks', rules)) upgradeBlock(element, rules);
    if (!isStated && isUpgraded('links', rules)) upgradeLink(element, rules, seen);
  } catch {
    // What is written in another way than ours stays as it is, and takes nothing else along.
  }
};

/** An element, by what no field can take from a form. */
const isElement = (node: Node): node is Element => 'matches' in node;

const candidatesIn = (node: Node): Element[] =>
  isElement(node)
    ? [node, ...findIn(node, candidates)].filter(
        (each) => each !== node || Element.prototype.matches.call(node, candidates),
      )
    : [];

const upgradeAll = (found: readonly Element[]): void => {
  if (!found.length) return;
  const rules = readRules();
  const seen = new Set<Element>();
  for (const element of found) upgrade(element, rules, seen);
};

/** Upgrades plain markup in a page, and what is added to it later. */
const start = (): void => {
  upgradeAll([...findIn(document, candidates)]);
  new MutationObserver((records) => {
    upgradeAll(records.flatMap(({ addedNodes }) => [...addedNodes].flatMap(candidatesIn)));
  }).observe(document, { childList: true, subtree: true });
};

// On a server there is no document.
if ('document' in globalThis) {
  if (document.readyState === 'loading')
    EventTarget.prototype.addEventListener.call(document, 'DOMContentLoaded', start);
  else start();
}
