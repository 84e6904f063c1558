import type { FigureElementClass } from '../shared/figure-element-class.js';
import type { Body } from '../shared/reader.js';
import { tags } from '../shared/tags.js';
import type { Language } from './language.js';

/** An older version of the elements has no way to learn. */
type Teachable = Partial<Pick<FigureElementClass<Body>, 'addLanguage'>>;

/**
 * Teaches a language to the elements of a page, whichever script defines them and whether before or after this. Where there
 * are no elements it does nothing.
 */
export const addLanguage = (language: Language): void => {
  const { customElements: elements } = globalThis as Partial<typeof globalThis>;
  for (const tag of tags)
    void elements
      ?.whenDefined(tag)
      .then((element: CustomElementConstructor & Teachable) => element.addLanguage?.(language));
};
