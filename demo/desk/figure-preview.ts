import { figures } from '#dist/figures.js';
import type { ComposedFigure } from './composed-figure.js';

/** Shows a figure in a box: the element stays while its kind does, so that typing redraws as little as possible. */
export const showFigure = (box: Element, { name, attributes }: ComposedFigure): HTMLElement => {
  const { tag, attributes: known } = figures[name];
  const [present] = box.children;
  const element =
    present instanceof HTMLElement && present.localName === tag
      ? present
      : document.createElement(tag);
  for (const each of known) {
    const value = attributes[each]?.trim();
    if (!value) element.removeAttribute(each);
    else if (element.getAttribute(each) !== value) element.setAttribute(each, value);
  }
  if (element !== present) box.replaceChildren(element);
  return element;
};
