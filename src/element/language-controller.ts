/** An element whose words depend on the language around it. */
export interface Watcher extends Element {
  requestUpdate(): void;
}

const hostOf = (node: Node): Element | undefined =>
  (node.getRootNode() as Partial<ShadowRoot>).host;

/** The nearest `lang` on an element and outside it, across shadow roots; empty where there is none. */
export const languageAround = (element: Element): string => {
  const around = element.closest('[lang]:not([lang=""])');
  if (around) return around.getAttribute('lang') ?? '';
  const host = hostOf(element);
  return host ? languageAround(host) : '';
};

/** By document, so that a frame that is removed with figures in it is forgotten with them: nothing tells them of it. */
const watching = new WeakMap<Document, Set<Watcher>>();
let observer: MutationObserver | undefined;

/** Updates all elements of a document that watch. */
export const updateWatchers = (document: Document): void => {
  for (const watcher of watching.get(document) ?? []) watcher.requestUpdate();
};

/** Updates an element whenever a `lang` changes in its document or in a shadow root around it. */
export const watchLanguage = (element: Watcher): void => {
  const { ownerDocument } = element;
  observer ??= new MutationObserver((records) => {
    for (const { target } of records) updateWatchers(target.ownerDocument ?? document);
  });
  watching.set(ownerDocument, (watching.get(ownerDocument) ?? new Set()).add(element));
  for (let node: Element | undefined = element; node; node = hostOf(node))
    observer.observe(node.getRootNode(), { subtree: true, attributeFilter: ['lang'] });
};

/** Ends that, in the document in which it began. */
export const unwatchLanguage = (element: Watcher, document: Document): void => {
  watching.get(document)?.delete(element);
};
