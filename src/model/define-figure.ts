import {
  sharedOptional,
  sharedStated,
  readFigure,
  type Figure,
  type SharedAttribute,
} from './figure.js';
import type { Decimal } from './decimal.js';
import type { Phrase } from './phrase.js';
import type { FoundProblem, Problem } from './problem.js';
import { suggestMeanings, type Suggest } from './suggestion.js';
import type { Theme } from './theme.js';
import { AttributeReader, type Attributes, type Input } from './attribute-reader.js';

/** What a kind of figure adds to the shared fields: its phrase, and fields of its own. */
export interface FigureContent {
  readonly said: Phrase;
  /** Additional information; a note that continues the phrase is placed before it. */
  readonly aside?: Phrase;
  /** The one number that it states, for programs; undefined if there is none, or several. */
  readonly measured?: { readonly number: Decimal; readonly unit: string } | undefined;
  /** The theme whose colour it has. */
  readonly theme?: Theme | undefined;
}

/** The result of reading an author's input: the figure, if it is valid, and all problems. */
export interface ReadResult<Own extends FigureContent> {
  readonly figure: (Figure & Own) | undefined;
  readonly problems: readonly Problem[];
}

/** One kind of figure. */
export interface FigureKind<Own extends FigureContent, Attribute extends string = string> {
  readonly tag: string;
  /** The names of the attributes that it reads. */
  readonly attributes: readonly Attribute[];
  /**
   * Reads an author's input. `lang` is the surrounding language, empty if unknown; `suggest` finds corrections. Pure, needs no
   * document, never throws. The figure is final: renderers use its numbers and words as they are.
   */
  read(this: void, input: Input, lang?: string, suggest?: Suggest): ReadResult<Own>;
}

/** Identifies a problem within one input. */
const keyOf = ({ attribute, rule }: FoundProblem): string => `${attribute} ${rule}`;

/** The problems of an input, with suggestions verified by reading again: they fix the problem and cause no other. */
const withSuggestions = (
  reader: AttributeReader,
  readAgain: (attributes: Attributes) => readonly FoundProblem[],
  suggestFor: Suggest,
): readonly Problem[] =>
  reader.problems.map((problem) => {
    const others = reader.problems.filter(({ attribute }) => attribute !== problem.attribute);
    const known = new Set(others.map(keyOf));
    const works = (attributes: Attributes) =>
      readAgain(attributes).every((each) => known.has(keyOf(each)));
    return { ...problem, suggestions: suggestFor(reader, problem, works) };
  });

/** Defines a kind of figure by its own attributes (stated and extra) and the function that reads them. */
export const defineFigure = <
  Stated extends string,
  Extra extends string,
  Own extends FigureContent,
>(
  tag: string,
  ownStated: Attributes<Stated>,
  ownExtra: Attributes<Extra>,
  readContent: (reader: AttributeReader<Stated | Extra | SharedAttribute>) => Own | undefined,
): FigureKind<Own, Stated | Extra | SharedAttribute> => {
  const extra = { ...sharedOptional, ...ownExtra };
  const examples = { ...sharedStated, ...ownStated, ...extra };
  const read = (input: Input, lang: string) => {
    const reader = new AttributeReader<Stated | Extra | SharedAttribute>(
      input,
      examples,
      extra,
      lang,
    );
    const content = readContent(reader);
    const shared = readFigure(reader, content?.said ?? [], content?.aside);
    const figure =
      content && !reader.hasErrors
        ? Object.freeze(Object.assign(shared, content, { said: shared.said }))
        : undefined;
    return { figure, reader };
  };
  return {
    tag,
    attributes: Object.keys(examples) as (Stated | Extra | SharedAttribute)[],
    read: (input, lang = '', suggestFor = suggestMeanings) => {
      const { figure, reader } = read(input, lang);
      const readAgain = (attributes: Attributes) =>
        read({ ...input, ...attributes }, lang).reader.problems;
      return { figure, problems: withSuggestions(reader, readAgain, suggestFor) };
    },
  };
};
