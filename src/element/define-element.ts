/** Defines an element unless its name is already taken, for example by a second copy of the script. */
export const defineElement = (tag: string, element: CustomElementConstructor): void => {
  if (!customElements.get(tag)) customElements.define(tag, element);
};
