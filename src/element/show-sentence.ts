/**
 * Shows the author's own sentence if Lit cannot render because of DOM clobbering: an element named `createComment`, for
 * example, shadows the document method that Lit calls. Methods taken from the prototype are safe.
 */
export const showSentence = (root: DocumentFragment | HTMLElement): void => {
  const namespace = 'http://www.w3.org/1999/xhtml';
  root.replaceChildren(
    Document.prototype.createElementNS.call(root.ownerDocument, namespace, 'slot'),
  );
};
