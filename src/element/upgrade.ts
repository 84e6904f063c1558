import { tags } from '../i18n/tags.js';
import { readFigureLink, type LinkedFigure } from '../model/figure-link.js';

const ours = tags.join();

/** Elements of ours own what is in them, so that a block is upgraded once; editors own what they edit. */
const owned = `${ours},[contenteditable]:not([contenteditable="false"])`;

/** Draws a figure in the block that states it; what the block says becomes the figure's fallback. */
const draw = (block: HTMLElement, { tag, attributes }: LinkedFigure): void => {
  if (!(tags as readonly string[]).includes(tag)) return;
  if (block.closest(owned) || block.querySelector(ours)) return;
  const figure = document.createElement(tag);
  for (const [name, value = ''] of attributes) figure.setAttribute(`data-${name}`, value);
  figure.append(...block.childNodes);
  block.append(figure);
};

/** Draws the figure that a block names. */
const upgradeBlock = (block: HTMLElement): void => {
  const attributes = [...block.attributes]
    .filter(({ name }) => name.startsWith('data-'))
    .map(({ name, value }) => [name.slice(5), value]);
  draw(block, { tag: `metro-${block.dataset['metro']}`, attributes });
};

/**
 * Whether a site means a link to become a figure: it leads to the page that the site names (`<script data-figures="…">`), or
 * else to where this script comes from.
 */
const isMeant = ({ href }: HTMLAnchorElement): boolean => {
  const named = document.querySelector<HTMLElement>('script[data-figures]')?.dataset['figures'];
  const page = named ? new URL(`${named}#`, document.baseURI) : new URL('/', import.meta.url);
  return href.startsWith(page.href);
};

/** Draws the figure that a link carries, in a quotation with words besides the link and with no other link. */
const upgradeLink = (link: HTMLAnchorElement): void => {
  const block = link.closest('blockquote');
  if (block?.querySelectorAll('a').length !== 1 || !isMeant(link)) return;
  if (block.textContent.trim() === link.textContent.trim()) return;
  draw(block, readFigureLink(link.href));
};

/** What a visitor wrote (`rel="ugc"`) is never meant. */
const plain = '[data-metro],a[href*="#metro-"]:not([rel~="ugc" i])';

const upgrade = (element: HTMLElement): void => {
  try {
    if (element.dataset['metro']) upgradeBlock(element);
    else upgradeLink(element as HTMLAnchorElement);
  } catch {
    // What is written in another way than ours stays as it is.
  }
};

const isElement = (node: Node): node is HTMLElement => node.nodeType === 1;

const upgradeAll = (node: Node): void => {
  if (!isElement(node)) return;
  if (node.matches(plain)) upgrade(node);
  node.querySelectorAll<HTMLElement>(plain).forEach(upgrade);
};

/** Upgrades plain markup in a page, and what is added to it later. */
const start = (): void => {
  upgradeAll(document.documentElement);
  new MutationObserver((records) => {
    for (const { addedNodes } of records) addedNodes.forEach(upgradeAll);
  }).observe(document, { childList: true, subtree: true });
};

if (document.readyState === 'loading') addEventListener('DOMContentLoaded', start);
else start();
