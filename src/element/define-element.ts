/** Defines an element, unless the page has already defined one with that name, for instance from a second copy of the script. */
export const defineElement = (tag: string, element: CustomElementConstructor): void => {
  if (!customElements.get(tag)) customElements.define(tag, element);
};
