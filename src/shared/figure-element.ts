import { html, render, type TemplateResult } from 'lit/html.js';
import { describeProblem } from '../languages/problems-en.js';
import { figureStyles } from './figure-styles.js';
import type { Frame } from './frame.js';
import { languageAround, unwatchLanguage, watchLanguage } from './language-around.js';
import type { Problem } from './problem.js';
import type { Body, FigureKind } from './reader.js';
import { adoptStyles } from './style-sheets.js';

/** The property of an attribute: `previous-label` is `previousLabel`. */
const propertyOf = (attribute: string): string =>
  attribute.replace(/-./g, (dash) => dash.slice(1).toUpperCase());

/**
 * Gives a class a property for each attribute of a kind of figure, and lists what it observes: each attribute, plain and as
 * `data-…`. `lang` is a property of every element already.
 */
export const reflect = (
  { prototype }: { readonly prototype: HTMLElement },
  { attributes }: FigureKind<Body>,
): string[] => {
  const names = Object.keys(attributes);
  for (const name of names.filter((name) => name !== 'lang'))
    Object.defineProperty(prototype, propertyOf(name), {
      get(this: HTMLElement) {
        return this.getAttribute(name);
      },
      set(this: HTMLElement, value: unknown) {
        if (value == null) this.removeAttribute(name);
        else this.setAttribute(name, `${value}`);
      },
    });
  return names.flatMap((name) => [name, `data-${name}`]);
};

/**
 * What all figures share: attributes as the only state, each also as `data-…`; the language around; problems and their
 * report; and the author's own sentence wherever there is no valid figure. Lit draws the templates; its reactive properties
 * would be a second state, so this is a plain custom element.
 */
export abstract class FigureElement<Own extends Body> extends HTMLElement {
  /** What the author should put right. */
  problems: readonly Problem[] = [];

  /** A root that a server wrote comes back empty here, and is drawn anew. */
  readonly #root = this.attachShadow({ mode: 'open' });
  #pending = false;

  constructor(
    readonly kind: FigureKind<Own>,
    private readonly draw: (figure: Frame & Own) => TemplateResult,
    private readonly styles: string,
  ) {
    super();
    // What was set on the element before it was defined hides the properties of the class.
    for (const name of Object.keys(kind.attributes).map(propertyOf))
      if (Object.hasOwn(this, name)) {
        const value: unknown = Reflect.get(this, name);
        Reflect.deleteProperty(this, name);
        Reflect.set(this, name, value);
      }
  }

  /** Resolves when every change so far is drawn. */
  get updateComplete(): Promise<void> {
    return Promise.resolve();
  }

  connectedCallback(): void {
    adoptStyles(this.#root, [figureStyles, this.styles]);
    watchLanguage(this);
    this.requestUpdate();
  }

  disconnectedCallback(): void {
    unwatchLanguage(this);
  }

  attributeChangedCallback(): void {
    this.requestUpdate();
  }

  /** Draws once for all changes of a turn. */
  requestUpdate(): void {
    if (this.#pending) return;
    this.#pending = true;
    queueMicrotask(() => {
      this.#pending = false;
      if (this.isConnected) this.#update();
    });
  }

  #update(): void {
    const { attributes, read } = this.kind;
    const written = (name: string) => this.getAttribute(name)?.trim();
    const input = Object.keys(attributes).map((name) => [
      name,
      written(name) || written(`data-${name}`),
    ]);
    const { figure, problems } = read(Object.fromEntries(input), languageAround(this));
    render(figure ? this.draw(figure) : html`<slot></slot>`, this.#root);
    if (JSON.stringify(problems) === JSON.stringify(this.problems)) return;
    this.problems = problems;
    for (const problem of problems) console.warn(describeProblem(this.localName, problem));
    const told = { bubbles: true, composed: true, detail: problems };
    this.dispatchEvent(new CustomEvent('metro-problem', told));
  }
}
