import type { TemplateResult } from 'lit/html.js';
import type { Language } from '../i18n/language.js';
import { FigureElement } from './figure-element.js';
import type { Figure } from '../model/figure.js';
import type { FigureContent, FigureKind } from '../model/define-figure.js';

/** The property of an attribute: `previous-label` is `previousLabel`. */
export const propertyOf = (attribute: string): string =>
  attribute.replace(/-./g, (dash) => dash.slice(1).toUpperCase());

/** A class of elements that draw one kind of figure. */
export interface FigureElementClass<Own extends FigureContent> {
  new (): FigureElement<Own>;
  readonly observedAttributes: readonly string[];
  addLanguage(this: void, language: Language): void;
}

/** The class of elements that read a kind of figure and draw it; each attribute is a property of theirs. */
export const figureElement = <Own extends FigureContent>(
  kind: FigureKind<Own>,
  draw: (figure: Figure & Own) => TemplateResult,
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
      set(this: HTMLElement, value: string | number | null | undefined) {
        if (value == null) this.removeAttribute(name);
        else this.setAttribute(name, `${value}`);
      },
    });
  return Element;
};
