import type { ReactiveController, ReactiveControllerHost } from 'lit';

type Host = ReactiveControllerHost & Element;

const isShadowRoot = (node: Node): node is ShadowRoot =>
  node.nodeType === Node.DOCUMENT_FRAGMENT_NODE && 'host' in node;

/** Checks the root, since an image named `host` gives a document a `host` property too. */
const shadowHostOf = (node: Node): Element | undefined => {
  const root = node.getRootNode();
  return isShadowRoot(root) ? root.host : undefined;
};

const languageAround = (element: Element): string => {
  const closest = element.closest('[lang]:not([lang=""])');
  // From the prototype: a form field named `getAttribute` would shadow the method of its form.
  if (closest) return Element.prototype.getAttribute.call(closest, 'lang') ?? '';
  const host = shadowHostOf(element);
  return host ? languageAround(host) : '';
};

/** Keyed by document, so that the elements of a removed frame, which are never disconnected, are released with it. */
const connected = new WeakMap<Document, Set<Host>>();
/** The documents that figures have been in. */
const documents: WeakRef<Document>[] = [];
let observer: MutationObserver | undefined;

const updateIn = (document: Document): void => {
  for (const host of connected.get(document) ?? []) host.requestUpdate();
};

/** Redraws all figures, including those that have moved into a frame. */
export const updateFigures = (): void => {
  for (const each of documents) {
    const document = each.deref();
    if (document) updateIn(document);
  }
};

/** Finds the language of an element, and updates the element when a `lang` changes around it, across shadow roots too. */
export class LanguageController implements ReactiveController {
  readonly #host: Host;
  /** Stored because `ownerDocument` has already changed when an adopted element is disconnected. */
  #document: Document | undefined;

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  /** The nearest `lang` of the element or its ancestors; empty if there is none, or on a server, where nothing is connected. */
  get language(): string {
    return this.#document ? languageAround(this.#host) : '';
  }

  hostConnected(): void {
    this.#document = this.#host.ownerDocument;
    const hosts = connected.get(this.#document) ?? new Set();
    if (!connected.has(this.#document)) documents.push(new WeakRef(this.#document));
    connected.set(this.#document, hosts.add(this.#host));
    observer ??= new MutationObserver((records) => {
      for (const { target } of records)
        updateIn(Reflect.get(Node.prototype, 'ownerDocument', target) ?? document);
    });
    for (let node: Element | undefined = this.#host; node; node = shadowHostOf(node))
      observer.observe(node.getRootNode(), { subtree: true, attributeFilter: ['lang'] });
    // The element may have moved into another language.
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    if (this.#document) connected.get(this.#document)?.delete(this.#host);
  }
}
