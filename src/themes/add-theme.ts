import { tags } from '../i18n/tags.js';
import { addOwnTheme, type OwnTheme } from '../model/own-theme.js';
import { faultOfTheme } from './check-theme.js';

export type { OwnTheme };

/** An element class; those of older versions of the library have no `addTheme`. */
interface ElementClass extends CustomElementConstructor {
  addTheme?(theme: OwnTheme): void;
}

/**
 * Adds a theme to all outputs, and to the elements of a page, whichever script defines them, before or after this one. Throws
 * a TypeError that says what is wrong with a theme that cannot be added.
 */
export const addTheme = (theme: OwnTheme): void => {
  const fault = faultOfTheme(theme);
  if (fault) throw new TypeError(`A theme cannot be added: ${fault}.`);
  const { name, label, colour, icon } = theme;
  const own = Object.freeze({ name, label: Object.freeze({ ...label }), colour, icon });
  addOwnTheme(own);
  const { customElements: registry } = globalThis as Partial<typeof globalThis>;
  for (const tag of tags)
    void registry
      ?.whenDefined(tag)
      .then((elementClass: ElementClass) => elementClass.addTheme?.(own));
};
