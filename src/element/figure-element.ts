import { html, LitElement, unsafeCSS, type PropertyValues, type TemplateResult } from 'lit';
import { figureStyles } from '../design/figure-styles.js';
import type { Language } from '../i18n/language.js';
import { addLanguage } from '../i18n/registry.js';
import type { FigureContent, FigureKind } from '../model/define-figure.js';
import type { Figure } from '../model/figure.js';
import { addOwnTheme, type OwnTheme } from '../model/own-theme.js';
import type { Problem } from '../model/problem.js';
import { adoptStyles } from './adopt-styles.js';
import { accessorOf, writtenIn, type AttributeValue } from './attribute-properties.js';
import { LanguageController, updateFigures } from './language-controller.js';
import { showSentence } from './show-sentence.js';
import { tellProblems } from './tell-problems.js';

declare global {
  interface HTMLElementEventMap {
    'metro-problem': CustomEvent<readonly Problem[]>;
  }
}

/**
 * The base class of all elements. Attributes, which can also be written as `data-…`, are the only state: properties read and
 * write them. If they do not make a valid figure, the author's own sentence is shown.
 *
 * @attr {string} lang - The language of the words and numbers. By default, the language of the page around the figure.
 * @fires {CustomEvent<readonly Problem[]>} metro-problem - The problems have changed. The list is empty once all are fixed.
 * @slot - The author's own sentence, shown until the element is defined and whenever there is no valid figure.
 * @csspart figure - The figure as a whole.
 * @csspart context - The words before the figure.
 * @csspart note - The line after the figure.
 * @csspart source - The small print: source and period.
 * @cssproperty [--metro-accent=#00599f] - The colour of numbers. Its lightness is limited to keep text readable.
 * @cssproperty [--metro-font=system-ui, sans-serif] - The font.
 * @cssproperty [--metro-color-scheme=light] - `dark`, or `light dark` to follow the reader's setting.
 */
export abstract class FigureElement<Content extends FigureContent> extends LitElement {
  static override readonly styles = [unsafeCSS(figureStyles)];

  /** Words before the figure: `Active participation`. */
  declare context: AttributeValue;

  /** A line after the figure. `**44**` emphasises a number. */
  declare note: AttributeValue;

  /** The name of the source of the result. */
  declare source: AttributeValue;

  /** The address of the source: of a page, `https://…` or within your site, or of a mailbox, `mailto:…`. */
  declare sourceHref: AttributeValue;

  /** The period the figure covers: `2018–2020`. */
  declare period: AttributeValue;

  /** The date at which the figure was true, year first: `2020-12-31`. It is written in the language of the figure. */
  declare asOf: AttributeValue;

  /** Where the figure leads: the address of a page, `https://…` or within your site, or of a mailbox, `mailto:…`. */
  declare href: AttributeValue;

  readonly #language = new LanguageController(this);
  #problems: readonly Problem[] = [];
  /** What the next render draws; released afterwards to save memory, as a page may contain thousands of elements. */
  #figure: (Figure & Content) | undefined;
  /** The theme of the site whose styles are adopted. */
  #own: OwnTheme | undefined;

  static override get observedAttributes(): string[] {
    return super.observedAttributes.flatMap((name) => [name, `data-${name}`]);
  }

  /** Defines the accessors, since Lit's would hold a second state. Every element already has `lang`. */
  protected static override finalize(): void {
    super.finalize();
    for (const [name, { attribute }] of this.elementProperties)
      if (name !== 'lang')
        Object.defineProperty(this.prototype, name, accessorOf(String(attribute)));
  }

  /** Adds a language for all figures and updates the elements. */
  static addLanguage(language: Language): void {
    addLanguage(language);
    updateFigures();
  }

  /** Adds a theme for all figures and updates the elements. */
  static addTheme(theme: OwnTheme): void {
    addOwnTheme(theme);
    updateFigures();
  }

  /** The problems in the author's input. */
  get problems(): readonly Problem[] {
    return this.#problems;
  }

  /** Overridden because Lit's version would write the attribute back through its property. */
  override attributeChangedCallback(): void {
    this.requestUpdate();
  }

  adoptedCallback(): void {
    const { elementStyles } = this.constructor as typeof FigureElement;
    if (this.shadowRoot) adoptStyles(this.shadowRoot, elementStyles, this.#own);
  }

  /** The kind of figure, which defines the attributes and how to read them. */
  protected abstract get kind(): FigureKind<Content>;

  /** Renders a valid figure. */
  protected abstract renderFigure(figure: Figure & Content): TemplateResult;

  /** `attachShadow` empties a server-rendered root: the figure is rendered again, not hydrated. */
  protected override createRenderRoot(): ShadowRoot {
    const root = this.attachShadow({ mode: 'open' });
    this.adoptedCallback();
    return root;
  }

  protected override willUpdate(changed: PropertyValues): void {
    const { attributes, read } = this.kind;
    const { figure, problems } = read(writtenIn(this, attributes), this.#language.language);
    this.#figure = figure;
    if (JSON.stringify(problems) === JSON.stringify(this.#problems)) return;
    changed.set('problems', this.#problems);
    this.#problems = problems;
  }

  protected override update(changed: PropertyValues): void {
    const own = this.#figure?.theme?.own;
    if (own !== this.#own) {
      this.#own = own;
      this.adoptedCallback();
    }
    try {
      super.update(changed);
    } catch (error) {
      showSentence(this.renderRoot);
      console.warn(error);
    }
  }

  protected override updated(changed: PropertyValues): void {
    this.#figure = undefined;
    if (changed.has('problems')) tellProblems(this, this.#problems);
  }

  protected override render(): TemplateResult {
    return this.#figure ? this.renderFigure(this.#figure) : html`<slot></slot>`;
  }
}
