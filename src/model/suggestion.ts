import type { AttributeReader, Attributes } from './attribute-reader.js';
import { clearNumbers, latinDigits } from './clear-number.js';
import type { FoundProblem, Suggestion } from './problem.js';

/** Finds what may be written instead. `works` tells whether a figure can be read with such attributes and no new problem. */
export type Suggest = (
  reader: AttributeReader,
  problem: FoundProblem,
  works: (attributes: Attributes) => boolean,
) => readonly Suggestion[];

/** Attributes that keep what the author means, or may mean. */
export const meant = (attributes: Attributes): Suggestion => ({ attributes, example: false });

/** An example of the figure's own, which stands also where it takes more than one change to put it right. */
export const exampleOf = ({ examples }: AttributeReader, name: string): Suggestion => ({
  attributes: { [name]: examples[name] ?? '' },
  example: true,
});

/**
 * What a page tells with few bytes: both meanings of a number that could be two, else an example. `suggest.ts` has more, for
 * where authors work.
 */
export const suggestMeanings: Suggest = (reader, { attribute, rule }, works) => {
  if (rule !== 'ambiguous-number') return [exampleOf(reader, attribute)];
  const text = latinDigits(reader.written(attribute));
  const meanings = [true, false].map((grouped) => ({ [attribute]: clearNumbers(text, grouped) }));
  const working = meanings.filter(works).map(meant);
  return working.length ? working : [exampleOf(reader, attribute)];
};
