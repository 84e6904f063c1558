import { tags } from '../i18n/tags.js';
import { addOwnTheme, type OwnTheme } from '../model/own-theme.js';
import { faultOfTheme } from './check-theme.js';

export type { OwnTheme };

/** An element class; those of older versions of the library have no `addTheme`. */
interface ElementClass extends CustomElementConstructor {
  addTheme?(theme: OwnTheme): void;
}

/** The tags by which the language of a label is found, the most exact first: for `zh-TW` also `zh-Hant` and `zh`. */
const tagsOf = (written: string): readonly string[] => {
  const locale = new Intl.Locale(written);
  const { language, script = '' } = locale.maximize();
  return [locale.baseName, `${language}-${script}`, language];
};

/** The label by all of these tags. If two languages share a tag, the one written exactly so takes it, or else the first. */
const byTag = (label: OwnTheme['label']): OwnTheme['label'] => {
  const named = Object.entries(label).map(([written, text]) => ({ tags: tagsOf(written), text }));
  const found = new Map<string, string>();
  for (const place of [0, 1, 2])
    for (const { tags, text } of named) {
      const tag = tags[place] ?? '';
      found.set(tag, found.get(tag) ?? text);
    }
  return Object.fromEntries(found);
};

/**
 * Adds a theme to all outputs, and to the elements of a page, whichever script defines them, before or after this one. Throws
 * a TypeError that says what is wrong with a theme that cannot be added.
 */
export const addTheme = (theme: OwnTheme): void => {
  const fault = faultOfTheme(theme);
  if (fault) throw new TypeError(`A theme cannot be added: ${fault}.`);
  const { name, label, colour, icon } = theme;
  const own = Object.freeze({ name, label: Object.freeze(byTag(label)), colour, icon });
  addOwnTheme(own);
  const { customElements: registry } = globalThis as Partial<typeof globalThis>;
  for (const tag of tags)
    void registry
      ?.whenDefined(tag)
      .then((elementClass: ElementClass) => elementClass.addTheme?.(own));
};
