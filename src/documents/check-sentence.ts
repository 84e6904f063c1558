import type { Outputs } from '../figures.js';
import type { DocumentFault } from '../model/finding.js';
import { numbersIn } from './numbers-in.js';

/** All outputs and attributes of a figure: the author's sentence may state any number in them. */
const allOf = (outputs: Outputs, attributes: readonly string[]): string =>
  [outputs.sentence, ...outputs.text(), ...attributes].join(' ');

/**
 * What is wrong with an author's sentence. Its wording is free, but it must not state numbers that the figure does not have, nor
 * leave out all those that it has.
 */
export const checkSentence = (
  outputs: Outputs,
  attributes: readonly string[],
  sentence: string,
): DocumentFault | undefined => {
  const stated = numbersIn(outputs.sentence);
  const written = numbersIn(sentence);
  const known = new Set(numbersIn(allOf(outputs, attributes)));
  const others = written.filter((number) => !known.has(number));
  const silent = stated.length > 0 && !written.some((number) => stated.includes(number));
  if (others.length) return { rule: 'other-sentence', said: others, stated };
  return silent && !sentence.includes(outputs.spoken)
    ? { rule: 'silent-sentence', stated }
    : undefined;
};
