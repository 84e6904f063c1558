/** Defines an element unless a page has one of that name already, from a second copy of the script for instance. */
export const defineElement = (tag: string, element: CustomElementConstructor): void => {
  if (!customElements.get(tag)) customElements.define(tag, element);
};
