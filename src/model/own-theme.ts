import { isolate } from './phrase.js';
import type { Language } from '../i18n/language.js';

/** A theme that a site adds to the six. */
export interface OwnTheme {
  /** What authors write in `theme`: `sdg-13`. */
  readonly name: string;
  /** Its name in each language, by tag; the first is used where a language is missing. */
  readonly label: Readonly<Record<string, string>>;
  /** Its colour, `#rrggbb`, dark enough for text. */
  readonly colour: string;
  /** Its icon: an SVG path in a 24×24 square, drawn with a stroke of 2 and round ends. */
  readonly icon: string;
}

const added = new Map<string, OwnTheme>();

/** Adds a theme to those available to figures; it has been checked. */
export const addOwnTheme = (theme: OwnTheme): void => {
  added.set(theme.name, theme);
};

/** The theme that a site has added under this name. */
export const ownTheme = (name: string): OwnTheme | undefined => added.get(name);

/** The themes that a site has added. */
export const ownThemes = (): readonly OwnTheme[] => [...added.values()];

/** The name of a site's theme in a language, or in the language that it is nearest to. */
export const ownLabel = ({ label }: OwnTheme, language: Language): string => {
  const { tag } = language;
  const text = label[tag] ?? label[tag.replace(/-.*/, '')] ?? Object.values(label)[0] ?? '';
  return isolate(text, language);
};
