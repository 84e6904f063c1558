import type { FigureName } from '../figures.js';
import type { LinkedFigure } from '../model/figure-link.js';
import type { Cells } from '../model/results-problem.js';

/** A text in each language, by the language's tag. */
export type Localised = Readonly<Record<string, string>>;

/** A section of the results page. */
export interface Section {
  /** Empty where results have no section. */
  readonly heading: Localised;
  /** Whether the heading is for screen readers only. */
  readonly unseen: boolean;
}

/** One result of a file: its numbers are valid, and it has its words in every language. */
export interface Result {
  /** Unique, and safe as the name of a file. */
  readonly id: string;
  readonly figure: FigureName;
  readonly section: Section;
  /** The name of a theme; empty if there is none. */
  readonly theme: string;
  /** By language: the attributes of the figure where it stands alone, with the period and source of the file. */
  readonly attributes: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** The author's own sentence, or what the figure says. */
  readonly sentence: Localised;
  /** The cells of the file, by column. */
  readonly cells: Cells;
}

/** The results of a file, and what it says about them as a whole. */
export interface Results {
  /** In the order of the columns. */
  readonly languages: readonly string[];
  /** Empty if the file has none, like `period` and `source`. */
  readonly title: Localised;
  readonly period: Localised;
  readonly source: Localised;
  /** The cells of the file that say this, by column: `label-fr`, `period`. */
  readonly cells: Cells;
  /** In the order of the file. */
  readonly results: readonly Result[];
}

/** A section and its results. */
export interface FilledSection extends Section {
  readonly results: readonly Result[];
}

/** The sections in the order in which the file starts them. */
export const sectionsOf = ({ results }: Results): readonly FilledSection[] => {
  const sections = new Map<string, FilledSection & { readonly results: Result[] }>();
  for (const result of results) {
    const key = JSON.stringify(result.section.heading);
    const known = sections.get(key);
    if (known) known.results.push(result);
    else sections.set(key, { ...result.section, results: [result] });
  }
  return [...sections.values()];
};

/** The attributes of a result on a page that states the file's period and source once for all results. */
export const withinPage = (
  { period, source }: Results,
  { attributes, cells }: Result,
  language: string,
): Readonly<Record<string, string>> => {
  const shared: Cells = { period: period[language] ?? '', source: source[language] ?? '' };
  const isOwn = (name: string) =>
    Object.hasOwn(cells, name) || Object.hasOwn(cells, `${name}-${language}`);
  const all = Object.entries(attributes[language] ?? {});
  return Object.fromEntries(all.filter(([name, value]) => isOwn(name) || shared[name] !== value));
};

/** The figure that a link to a result encodes. */
export const linkedFigure = ({ figure, attributes }: Result, language: string): LinkedFigure => ({
  tag: `metro-${figure}`,
  attributes: Object.entries({ ...attributes[language], lang: language }),
});

/** The figures that links to the results encode, in every language: what a site has published. */
export function* publishedFigures({ results, languages }: Results): Generator<LinkedFigure> {
  for (const result of results)
    for (const language of languages) yield linkedFigure(result, language);
}
