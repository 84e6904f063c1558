import type { AttributeReader, Attributes } from './attribute-reader.js';
import { clearNumbers, latinDigits } from './clear-number.js';
import type { FoundProblem, Suggestion } from './problem.js';

/** Finds what to write instead. `works` checks that attributes fix the problem and cause no new one. */
export type Suggest = (
  reader: AttributeReader,
  problem: FoundProblem,
  works: (attributes: Attributes) => boolean,
) => readonly Suggestion[];

/** Attributes that keep what the author means, or may mean. */
export const meant = (attributes: Attributes): Suggestion => ({ attributes, example: false });

/** The figure's own example for an attribute, used even if it alone does not fix the figure. */
export const exampleOf = ({ examples }: AttributeReader, name: string): Suggestion => ({
  attributes: { [name]: examples[name] ?? '' },
  example: true,
});

/**
 * The small variant for pages: both meanings of an ambiguous number, else an example. `suggest.ts` finds more, for authoring
 * tools.
 */
export const suggestMeanings: Suggest = (reader, { attribute, rule }, works) => {
  if (rule !== 'ambiguous-number') return [exampleOf(reader, attribute)];
  const text = latinDigits(reader.written(attribute));
  const meanings = [true, false].map((grouped) => ({ [attribute]: clearNumbers(text, grouped) }));
  const working = meanings.filter(works).map(meant);
  return working.length ? working : [exampleOf(reader, attribute)];
};
