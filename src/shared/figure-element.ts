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
 * What all elements share: attributes as the only state, each also as `data-…`; the language around; problems and their
 * report; and the author's own sentence wherever there is no valid figure. Lit draws the templates; its reactive properties
 * would be a second state, so this is a plain custom element.
 */
export class FigureElement<Own extends Body> extends HTMLElement {
  /** What the author should put right. */
  problems: readonly Problem[] = [];

  /** Resolves when every change so far is drawn; undefined when all are. */
  updateComplete: Promise<void> | undefined;

  /** A root that a server wrote comes back empty here, and is drawn anew. */
  readonly #root = this.attachShadow({ mode: 'open' });

  constructor(
    private readonly kind: FigureKind<Own>,
    private readonly draw: (figure: Frame & Own) => TemplateResult,
    private readonly styles: string,
  ) {
    super();
    // What was set on the element before it was defined hides the properties of the class.
    for (const name of kind.attributes.map(propertyOf))
      if (Object.hasOwn(this, name)) {
        const value: unknown = Reflect.get(this, name);
        Reflect.deleteProperty(this, name);
        Reflect.set(this, name, value);
      }
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
    this.updateComplete ??= Promise.resolve().then(() => {
      this.updateComplete = undefined;
      if (this.isConnected) this.#update();
    });
  }

  #update(): void {
    const { attributes, read } = this.kind;
    const written = (name: string) => this.getAttribute(name)?.trim();
    const input = attributes.map((name) => [name, written(name) || written(`data-${name}`)]);
    const { figure, problems } = read(Object.fromEntries(input), languageAround(this));
    render(figure ? this.draw(figure) : html`<slot></slot>`, this.#root);
    if (JSON.stringify(problems) === JSON.stringify(this.problems)) return;
    this.problems = problems;
    for (const problem of problems) console.warn(describeProblem(this.localName, problem));
    const told = { bubbles: true, composed: true, detail: problems };
    this.dispatchEvent(new CustomEvent('metro-problem', told));
  }
}

/** A class of such elements. */
export interface FigureElementClass<Own extends Body> {
  new (): FigureElement<Own>;
  readonly observedAttributes: readonly string[];
}

/** The class of elements that read a kind of figure and draw it; each attribute is a property of theirs. */
export const figureElement = <Own extends Body>(
  kind: FigureKind<Own>,
  draw: (figure: Frame & Own) => TemplateResult,
  styles: string,
): FigureElementClass<Own> => {
  class Element extends FigureElement<Own> {
    static readonly observedAttributes = kind.attributes.flatMap((name) => [name, `data-${name}`]);

    constructor() {
      super(kind, draw, styles);
    }
  }
  // `lang` is a property of every element already.
  for (const name of kind.attributes.filter((name) => name !== 'lang'))
    Object.defineProperty(Element.prototype, propertyOf(name), {
      get(this: HTMLElement) {
        return this.getAttribute(name);
      },
      set(this: HTMLElement, value: unknown) {
        if (value == null) this.removeAttribute(name);
        else this.setAttribute(name, `${value}`);
      },
    });
  return Element;
};
