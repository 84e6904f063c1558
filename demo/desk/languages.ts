import { addAllLanguages } from '#dist/i18n/all-languages.js';

/** The languages of the desk's own words. */
export const deskLanguages = ['fr', 'en', 'es'] as const;

/** One of these languages. */
export type DeskLanguage = (typeof deskLanguages)[number];

/** A value for each of the desk's languages. */
export type Localised<T> = Readonly<Record<DeskLanguage, T>>;

// An author may choose any language.
addAllLanguages();

const primary = (tag: string): string => tag.toLowerCase().split(/[-_]/, 1)[0] ?? '';

/** The desk's language that is nearest to one of these tags, in the order of preference; English if there is none. */
export const nearestLanguage = (tags: readonly string[]): DeskLanguage =>
  tags
    .map((tag) => deskLanguages.find((each) => each === primary(tag)))
    .find((each) => each !== undefined) ?? 'en';

/** Cached: creating one takes longer than redrawing the page. */
const names = new Map<string, string>();

/** The name of a language in that language: "français". */
export const nameOfLanguage = (tag: string): string => {
  const name = names.get(tag) ?? new Intl.DisplayNames([tag], { type: 'language' }).of(tag) ?? tag;
  names.set(tag, name);
  return name;
};
