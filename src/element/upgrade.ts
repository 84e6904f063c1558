import { readFigureLinkTo } from '../model/figure-link.js';
import {
  countLetters,
  isBlock,
  isByVisitor,
  isUpgraded,
  type UpgradeRules,
} from '../model/plain-markup.js';
import { draw, ours } from './draw-block.js';

/** What is not upgraded: the content of our elements, so that a block is upgraded only once, and content being edited. */
const owned = `${ours},[contenteditable]:not([contenteditable="false"])`;

const block = '[data-metro]';
const candidates = `${block},a[href*="#metro-"]`;

interface Query {
  readonly querySelectorAll: (this: ParentNode, selector: string) => NodeListOf<HTMLElement>;
}

/**
 * Uses the method of the prototype: an image or a form field named `querySelectorAll` shadows that of its document or form.
 * Blocks, quotations and links are not forms, so their own methods are safe.
 */
const findIn = (within: Document | Element, selector: string): Iterable<HTMLElement> => {
  const query: Query = within === document ? Document.prototype : Element.prototype;
  return query.querySelectorAll.call(within, selector);
};

/** The rules that the site sets on its script's tag. */
const readRules = (): UpgradeRules => {
  const [script] = findIn(document, 'script[data-figures],script[data-upgrade]');
  return script?.dataset ?? {};
};

/** Creates the figure that a block names. */
const upgradeBlock = (element: HTMLElement, { where = '*' }: UpgradeRules): void => {
  if (!isBlock(element.localName) || !element.matches(where)) return;
  const attributes = [...element.attributes]
    .filter(({ name }) => name.startsWith('data-'))
    .map(({ name, value }) => [name, value]);
  draw(element, { tag: `metro-${element.dataset['metro']}`, attributes });
};

/**
 * Creates the figure encoded in a link, if its quotation has words besides the link, no other link and no block. `seen`
 * contains the quotations already checked, so that one with thousands of links is searched once.
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
    // Unexpected markup stays as it is and must not stop other upgrades.
  }
};

/** Whether a node is an element; form fields cannot clobber an `in` check. */
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

/** Upgrades plain markup in the page, including markup added later. */
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
