import { tags } from '../i18n/tags.js';
import type { LinkedFigure } from '../model/figure-link.js';
import { isReplaced, readAttributes } from '../model/plain-markup.js';

/** A selector of our elements. */
export const ours = tags.join();

/** The class of one of our elements, from this or another copy of the script. */
type FigureClass = CustomElementConstructor & { readonly observedAttributes?: readonly string[] };

type Figure = HTMLElement & { performUpdate?(): void };

/** Creates one of our elements with the attributes that it reads, if it is defined. */
const createFigure = ({ tag, attributes }: LinkedFigure, lang: string): Figure | undefined => {
  const Figure: FigureClass | undefined = customElements.get(tag);
  if (!Figure || !(tags as readonly string[]).includes(tag)) return undefined;
  const names = Figure.observedAttributes?.filter((name) => !name.startsWith('data-')) ?? [];
  const figure = new Figure();
  for (const [name, value] of readAttributes([...attributes, ['data-lang', lang]], names))
    figure.setAttribute(`data-${name}`, value);
  return figure;
};

/** Quotations put back because their figure could no longer be drawn. */
const restored = new WeakSet<Element>();

/**
 * Draws a figure in the place of a quotation, since the page's style of quotations is not meant for it, or inside any other
 * block. What was there becomes its fallback. Nothing in the page changes if the figure cannot be drawn; a quotation is put back
 * if that happens later, when the root shows its slot.
 */
export const draw = (block: HTMLElement, linked: LinkedFigure): void => {
  if (!block.isConnected || restored.has(block) || block.querySelector(ours)) return;
  const replaced = isReplaced(block.localName);
  const figure = createFigure(linked, replaced ? block.lang : '');
  if (!figure) return;
  const fallback = replaced ? [block] : [...block.childNodes];
  // A hook for the styles, since `:host(:has(…))` does not match in Chromium.
  figure.toggleAttribute('data-quotation', replaced);
  if (replaced) block.before(figure);
  else block.append(figure);
  try {
    // At once, so that no other copy of the script finds the block meanwhile.
    figure.performUpdate?.();
  } finally {
    if (figure.shadowRoot?.querySelector('[part~=figure]')) figure.append(...fallback);
    else figure.remove();
  }
  if (replaced)
    figure.shadowRoot?.addEventListener('slotchange', () => {
      restored.add(block);
      figure.replaceWith(block);
    });
};
