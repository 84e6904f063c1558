import {
  sharedOptional,
  sharedStated,
  readFigure,
  type Figure,
  type SharedAttribute,
} from './figure.js';
import type { Phrase } from './phrase.js';
import { suggestionMarkup, type Problem, type Suggestion } from './problem.js';
import { AttributeReader, type Attributes, type Input } from './attribute-reader.js';

/** What a kind of figure adds to what all of them have: the phrase that it says, and fields of its own. */
export interface FigureContent {
  readonly said: Phrase;
}

/** What came of reading an author's input: a figure where there is a valid one, and what should be put right. */
export interface ReadResult<Own extends FigureContent> {
  readonly figure: (Figure & Own) | undefined;
  readonly problems: readonly Problem[];
}

/** One kind of figure. */
export interface FigureKind<Own extends FigureContent> {
  readonly tag: string;
  /** The names of what it reads. */
  readonly attributes: readonly string[];
  /**
   * Reads an author's input; `lang` is the language around it, empty where there is none. Pure, needs no document, never
   * throws. The figure is final: every number and every word in it stands.
   */
  read(this: void, input: Input, lang?: string): ReadResult<Own>;
}

/** Which problem it is, among those of one input. */
const keyOf = ({ attribute, rule }: Problem): string => `${attribute} ${rule}`;

const unique = (suggestions: readonly Suggestion[]): readonly Suggestion[] => [
  ...new Map(suggestions.map((each) => [suggestionMarkup(each), each])).values(),
];

/** The suggestions that put a problem right without a new one: those that keep what the author means, or else examples. */
const working = (
  problem: Problem,
  problems: readonly Problem[],
  readAgain: (suggestion: Suggestion) => readonly Problem[],
): readonly Suggestion[] => {
  const others = new Set(
    problems.filter(({ attribute }) => attribute !== problem.attribute).map(keyOf),
  );
  const works = (suggestion: Suggestion) =>
    readAgain(suggestion).every((each) => others.has(keyOf(each)));
  const all = problem.suggestions;
  const kept = all.filter((each) => !each.example && works(each));
  if (kept.length) return unique(kept);
  const examples = all.slice(0, -1).filter((each) => each.example && works(each));
  // The last one stands for all figures, also where it takes more than one change to put a figure right.
  return examples.length ? unique(examples) : all.slice(-1);
};

/** A kind of figure, from the attributes that are its own, stated and extra, and how it reads them. */
export const defineFigure = <
  Stated extends string,
  Extra extends string,
  Own extends FigureContent,
>(
  tag: string,
  ownStated: Attributes<Stated>,
  ownExtra: Attributes<Extra>,
  readContent: (reader: AttributeReader<Stated | Extra | SharedAttribute>) => Own | undefined,
): FigureKind<Own> => {
  const extra = { ...sharedOptional, ...ownExtra };
  const examples = { ...sharedStated, ...ownStated, ...extra };
  const read = (input: Input, lang: string): ReadResult<Own> => {
    const reader = new AttributeReader<Stated | Extra | SharedAttribute>(
      input,
      examples,
      extra,
      lang,
    );
    const content = readContent(reader);
    const shared = readFigure(reader, content?.said ?? []);
    const figure =
      content && !reader.hasErrors
        ? Object.freeze(Object.assign(shared, content, { said: shared.said }))
        : undefined;
    return { figure, problems: reader.problems };
  };
  return {
    tag,
    attributes: Object.keys(examples),
    read: (input, lang = '') => {
      const { figure, problems } = read(input, lang);
      const readAgain = ({ attributes }: Suggestion) =>
        read({ ...input, ...attributes }, lang).problems;
      return {
        figure,
        problems: problems.map((problem) => ({
          ...problem,
          suggestions: working(problem, problems, readAgain),
        })),
      };
    },
  };
};
