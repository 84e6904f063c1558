import { html, LitElement, unsafeCSS } from 'lit';
import type { CSSResultOrNative, PropertyDeclaration, PropertyValues, TemplateResult } from 'lit';
import { figureStyles } from '../design/figure-styles.js';
import type { Language } from '../i18n/language.js';
import { addLanguage } from '../i18n/registry.js';
import { describeProblem } from '../messages/problems-en.js';
import type { FigureContent, FigureKind } from '../model/define-figure.js';
import type { Figure } from '../model/figure.js';
import type { Problem } from '../model/problem.js';
import { adoptStyles } from './adopt-styles.js';
import { attributeDescriptor, type AttributeValue } from './attribute-properties.js';
import { showSentence } from './show-sentence.js';
import { LanguageController, updateLanguages } from './language-controller.js';

declare global {
  interface HTMLElementEventMap {
    'metro-problem': CustomEvent<readonly Problem[]>;
  }
}

/** Shared by all elements without problems, to save memory. */
const noProblems: readonly Problem[] = [];

/**
 * The base of all elements. Attributes, each also as `data-…`, are the only state: properties read and write them. Where they
 * make no valid figure, the author's own sentence is shown.
 *
 * @attr {string} lang - The language of the words and numbers; else the nearest `lang` outside.
 * @fires {CustomEvent<readonly Problem[]>} metro-problem - The problems have changed; with none, they have cleared.
 * @slot - The author's own sentence: shown until the element is defined, and wherever there is no valid figure.
 * @csspart figure - The figure as a whole.
 * @csspart context - The words before it.
 * @csspart note - The line after it.
 * @csspart source - The small print.
 * @cssproperty [--metro-accent=#0b5fa5] - The colour of numbers and edges. Its lightness is bounded, so that it can be read.
 * @cssproperty [--metro-font=system-ui, sans-serif] - The font.
 * @cssproperty [--metro-color-scheme=light] - `dark`, or `light dark` to follow the reader.
 */
export abstract class FigureElement<Content extends FigureContent> extends LitElement {
  static override readonly styles = [unsafeCSS(figureStyles)];

  /** Words before the figure: `Participation active`. */
  declare context: AttributeValue;

  /** A line after it; `**44**` lifts a number. */
  declare note: AttributeValue;

  /** Where the result comes from. */
  declare source: AttributeValue;

  /** The address of the source: http(s), mailto or relative. */
  declare sourceHref: AttributeValue;

  /** The years that it is about: `2018–2020`. */
  declare period: AttributeValue;

  /** Where the figure's phrase leads: http(s), mailto or relative. */
  declare href: AttributeValue;

  readonly #language = new LanguageController(this);
  #problems = noProblems;
  /** What the next render draws; released afterwards, since pages may hold thousands of elements. */
  #figure: (Figure & Content) | undefined;

  static override get observedAttributes(): string[] {
    return super.observedAttributes.flatMap((name) => [name, `data-${name}`]);
  }

  static override getPropertyDescriptor(
    _name: PropertyKey,
    _key: string | symbol,
    { attribute }: PropertyDeclaration,
  ): PropertyDescriptor {
    return attributeDescriptor(String(attribute));
  }

  /** Adds a language to those that figures speak, and updates the elements of the page. */
  static addLanguage(language: Language): void {
    addLanguage(language);
    updateLanguages(document);
  }

  /** What the author should put right. */
  get problems(): readonly Problem[] {
    return this.#problems;
  }

  get #elementStyles(): readonly CSSResultOrNative[] {
    return (this.constructor as typeof FigureElement).elementStyles;
  }

  /** Lit's own would write the attribute again through its property. */
  override attributeChangedCallback(): void {
    this.requestUpdate();
  }

  adoptedCallback(): void {
    if (this.shadowRoot) adoptStyles(this.shadowRoot, this.#elementStyles);
  }

  /** How the attributes are read. */
  protected abstract get kind(): FigureKind<Content>;

  /** Draws a valid figure. */
  protected abstract renderFigure(figure: Figure & Content): TemplateResult;

  /** Empties a shadow root that a server rendered: the figure is drawn anew, not hydrated. */
  protected override createRenderRoot(): ShadowRoot {
    const root = this.attachShadow({ mode: 'open' });
    adoptStyles(root, this.#elementStyles);
    return root;
  }

  protected override willUpdate(changed: PropertyValues): void {
    const { attributes, read } = this.kind;
    const written = (name: string) => this.getAttribute(name)?.trim();
    const input: Record<string, string | undefined> = {};
    for (const name of attributes) input[name] = written(name) || written(`data-${name}`);
    const { figure, problems } = read(input, this.#language.language);
    this.#figure = figure;
    if (JSON.stringify(problems) === JSON.stringify(this.#problems)) return;
    changed.set('problems', this.#problems);
    this.#problems = problems;
  }

  protected override update(changed: PropertyValues): void {
    try {
      super.update(changed);
    } catch (error) {
      showSentence(this.renderRoot);
      console.warn(error);
    }
  }

  protected override updated(changed: PropertyValues): void {
    this.#figure = undefined;
    if (!changed.has('problems')) return;
    for (const problem of this.#problems) console.warn(describeProblem(this.localName, problem));
    const options = { bubbles: true, composed: true, detail: this.#problems };
    this.dispatchEvent(new CustomEvent('metro-problem', options));
  }

  protected override render(): TemplateResult {
    return this.#figure ? this.renderFigure(this.#figure) : html`<slot></slot>`;
  }
}
