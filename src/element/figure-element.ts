import { html, render, type RenderOptions, type TemplateResult } from 'lit/html.js';
import type { Language } from '../i18n/language.js';
import { describeProblem } from '../messages/problems-en.js';
import { figureStyles } from '../design/figure-styles.js';
import type { Figure } from '../model/figure.js';
import {
  languageAround,
  unwatchLanguage,
  updateWatchers,
  watchLanguage,
} from './language-controller.js';
import { addLanguage } from '../i18n/registry.js';
import type { Problem } from '../model/problem.js';
import type { FigureContent, FigureKind } from '../model/define-figure.js';
import { adoptStyles } from './adopt-styles.js';

/** One for all elements: what each of ten thousand holds for itself is memory. */
const noProblems: readonly Problem[] = [];
const options: RenderOptions = {};

/**
 * What all elements share: attributes as the only state, each also as `data-…`; the language around; problems and their
 * report; and the author's own sentence wherever there is no valid figure. Lit draws the templates; its reactive properties
 * would be a second state, so this is a plain custom element.
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
export class FigureElement<Own extends FigureContent> extends HTMLElement {
  /**
   * Words before the figure: `Participation active`.
   * @attr context
   */
  declare context: string | null;

  /**
   * A line after it; `**44**` lifts a number.
   * @attr note
   */
  declare note: string | null;

  /**
   * Where the result comes from.
   * @attr source
   */
  declare source: string | null;

  /**
   * The address of the source: http(s), mailto or relative.
   * @attr source-href
   */
  declare sourceHref: string | null;

  /**
   * The years that it is about: `2018–2020`.
   * @attr period
   */
  declare period: string | null;

  /**
   * Where the figure's phrase leads: http(s), mailto or relative.
   * @attr href
   */
  declare href: string | null;

  /** Adds a language to those that figures speak, and draws them anew. */
  static addLanguage(language: Language): void {
    addLanguage(language);
    updateWatchers(document);
  }

  /** What the author should put right. */
  problems = noProblems;

  /** Resolves when every change so far is drawn; undefined when all are. */
  updateComplete: Promise<void> | undefined;

  /** A root that a server wrote comes back empty here, and is drawn anew. */
  readonly #root = this.attachShadow({ mode: 'open' });

  constructor(
    private readonly kind: FigureKind<Own>,
    private readonly draw: (figure: Figure & Own) => TemplateResult,
    private readonly styles: string,
  ) {
    super();
    // What was set on the element before it was defined hides the properties of the class.
    for (const name of Object.keys(this))
      if (name in this.constructor.prototype) {
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
    unwatchLanguage(this, this.ownerDocument);
  }

  adoptedCallback(before: Document): void {
    unwatchLanguage(this, before);
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
    const input = attributes.map(
      (name) => [name, written(name) || written(`data-${name}`)] as const,
    );
    const { figure, problems } = read(
      Object.fromEntries<string | undefined>(input),
      languageAround(this),
    );
    render(figure ? this.draw(figure) : html`<slot></slot>`, this.#root, options);
    if (JSON.stringify(problems) === JSON.stringify(this.problems)) return;
    this.problems = problems;
    for (const problem of problems) console.warn(describeProblem(this.localName, problem));
    const told = { bubbles: true, composed: true, detail: problems };
    this.dispatchEvent(new CustomEvent('metro-problem', told));
  }
}
