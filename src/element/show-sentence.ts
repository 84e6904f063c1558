/**
 * Shows the author's own sentence where Lit cannot render: an element that a page has named `createComment`, for instance, hides
 * the method of its document that Lit calls (DOM clobbering). Such names do not reach the prototype.
 */
export const showSentence = (root: DocumentFragment | HTMLElement): void => {
  const namespace = 'http://www.w3.org/1999/xhtml';
  root.replaceChildren(
    Document.prototype.createElementNS.call(root.ownerDocument, namespace, 'slot'),
  );
};
