import { ar } from './ar.js';
import { pt } from './pt.js';
import { addLanguage } from './registry.js';
import { zh } from './zh.js';

/** The languages that the main script of a page does not include: each has a script of its own. */
const further = [ar, pt, zh];

/** The tags of these languages. */
export const furtherTags: readonly string[] = further.map(({ tag }) => tag);

/** The tag of the further language that figures need: `pt` for `pt-BR`. Undefined if the main script includes theirs. */
export const furtherTagOf = (tag: string): string | undefined => {
  const primary = tag.toLowerCase().split(/[-_]/, 1)[0];
  return furtherTags.find((each) => each === primary);
};

/** Makes all languages available to figures, where none can be downloaded later or the author may choose any of them. */
export const addAllLanguages = (): void => further.forEach(addLanguage);
