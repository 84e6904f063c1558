import { html, LitElement, type PropertyDeclaration, type TemplateResult } from 'lit';
import { describeProblem } from '../languages/problems-en.js';
import type { Frame } from './frame.js';
import { languageAround, unwatchLanguage, watchLanguage } from './language-around.js';
import type { Problem } from './problem.js';
import type { Body, FigureKind } from './reader.js';

/** The properties of an element: `previous-label` is `previousLabel`. */
export const propertiesOf = ({ attributes }: FigureKind<Body>) =>
  Object.fromEntries(
    Object.keys(attributes).map((attribute) => [
      attribute.replace(/-./g, (dash) => dash.slice(1).toUpperCase()),
      { attribute, noAccessor: attribute === 'lang' },
    ]),
  );

/**
 * What all figures share: attributes as the only state, each also as `data-…`; the language around; problems and their
 * report; and the author's own sentence wherever there is no valid figure.
 */
export abstract class FigureElement<Own extends Body> extends LitElement {
  /** What is drawn; none where the author's own sentence is shown. */
  figure: (Frame & Own) | undefined;

  /** What the author should put right. */
  problems: readonly Problem[] = [];

  #told = this.problems;

  protected abstract readonly kind: FigureKind<Own>;

  /** The template of a figure. */
  protected abstract draw(figure: Frame & Own): TemplateResult;

  static override get observedAttributes(): string[] {
    return super.observedAttributes.flatMap((name) => [name, `data-${name}`]);
  }

  static override getPropertyDescriptor(
    _name: PropertyKey,
    _key: string | symbol,
    { attribute }: PropertyDeclaration,
  ): PropertyDescriptor {
    const name = `${attribute}`;
    return {
      get(this: Element) {
        return this.getAttribute(name);
      },
      set(this: Element, value: unknown) {
        if (value == null) this.removeAttribute(name);
        else this.setAttribute(name, `${value}`);
      },
    };
  }

  override connectedCallback(): void {
    super.connectedCallback();
    watchLanguage(this);
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    unwatchLanguage(this);
  }

  override attributeChangedCallback(): void {
    this.requestUpdate();
  }

  /** What a server drew is drawn anew. */
  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot();
    root.replaceChildren();
    return root;
  }

  protected override willUpdate(): void {
    const { attributes, read } = this.kind;
    const names = Object.keys(attributes);
    const written = (name: string) => this.getAttribute(name)?.trim() && this.getAttribute(name);
    const input = names.map((name) => [name, written(name) || written(`data-${name}`)]);
    const { figure, problems } = read(Object.fromEntries(input), languageAround(this));
    this.figure = figure;
    this.problems = problems;
  }

  protected override render(): TemplateResult {
    return this.figure ? this.draw(this.figure) : html`<slot></slot>`;
  }

  /** Tells of problems once, when they appear, change or clear. */
  protected override updated(): void {
    const detail = this.problems;
    if (JSON.stringify(detail) === JSON.stringify(this.#told)) return;
    this.#told = detail;
    for (const problem of detail) console.warn(describeProblem(this.localName, problem));
    this.dispatchEvent(new CustomEvent('metro-problem', { bubbles: true, composed: true, detail }));
  }
}
