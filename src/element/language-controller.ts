import type { ReactiveController, ReactiveControllerHost } from 'lit';

type Host = ReactiveControllerHost & Element;

const isShadowRoot = (node: Node): node is ShadowRoot =>
  node.nodeType === Node.DOCUMENT_FRAGMENT_NODE && 'host' in node;

/** An image named `host` gives its document one too. */
const shadowHostOf = (node: Node): Element | undefined => {
  const root = node.getRootNode();
  return isShadowRoot(root) ? root.host : undefined;
};

const languageAround = (element: Element): string => {
  const closest = element.closest('[lang]:not([lang=""])');
  // By its prototype, since a field named `getAttribute` hides it in a form.
  if (closest) return Element.prototype.getAttribute.call(closest, 'lang') ?? '';
  const host = shadowHostOf(element);
  return host ? languageAround(host) : '';
};

/** By document, so that the elements of a removed frame are released with it: they are not disconnected. */
const connected = new WeakMap<Document, Set<Host>>();
let observer: MutationObserver | undefined;

/** Updates all elements of a document. */
export const updateLanguages = (document: Document): void => {
  for (const host of connected.get(document) ?? []) host.requestUpdate();
};

/** Knows the language around an element, and updates the element when a `lang` changes outside it, also across shadow roots. */
export class LanguageController implements ReactiveController {
  readonly #host: Host;
  /** Kept, since an element that is adopted by another document is disconnected after it has changed its own. */
  #document: Document | undefined;

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  /** The nearest `lang` on the element or outside it; empty where there is none, and on a server, which connects no element. */
  get language(): string {
    return this.#document ? languageAround(this.#host) : '';
  }

  hostConnected(): void {
    this.#document = this.#host.ownerDocument;
    const hosts = connected.get(this.#document) ?? new Set();
    connected.set(this.#document, hosts.add(this.#host));
    observer ??= new MutationObserver((records) => {
      for (const { target } of records)
        updateLanguages(Reflect.get(Node.prototype, 'ownerDocument', target) ?? document);
    });
    for (let node: Element | undefined = this.#host; node; node = shadowHostOf(node))
      observer.observe(node.getRootNode(), { subtree: true, attributeFilter: ['lang'] });
    // It may have moved to another language.
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    if (this.#document) connected.get(this.#document)?.delete(this.#host);
  }
}
