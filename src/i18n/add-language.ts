import type { Language } from './language.js';
import { tags } from './tags.js';

/** An element class; those of older versions of the library have no `addLanguage`. */
interface ElementClass extends CustomElementConstructor {
  addLanguage?(language: Language): void;
}

/**
 * Adds a language to the elements of a page, whichever script defines them, before or after this one. Does nothing if the
 * platform has no custom elements.
 */
export const addLanguage = (language: Language): void => {
  const { customElements: registry } = globalThis as Partial<typeof globalThis>;
  for (const tag of tags)
    void registry
      ?.whenDefined(tag)
      .then((elementClass: ElementClass) => elementClass.addLanguage?.(language));
};
