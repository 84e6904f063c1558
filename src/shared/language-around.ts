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

const watching = new Set<Watcher>();
let observer: MutationObserver | undefined;

/** Updates all elements that watch. */
export const updateWatchers = (): void => {
  for (const watcher of watching) watcher.requestUpdate();
};

/** Updates an element whenever a `lang` changes in its document or in a shadow root around it. */
export const watchLanguage = (element: Watcher): void => {
  observer ??= new MutationObserver(updateWatchers);
  watching.add(element);
  for (let node: Element | undefined = element; node; node = hostOf(node))
    observer.observe(node.getRootNode(), { subtree: true, attributeFilter: ['lang'] });
};

/** Ends that. */
export const unwatchLanguage = (element: Watcher): void => {
  watching.delete(element);
};
