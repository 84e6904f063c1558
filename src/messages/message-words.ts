import { cleanText } from '../model/clean-text.js';
import type { Decimal } from '../model/decimal.js';
import type { DocumentFacts, DocumentRule } from '../model/finding.js';
import type { Facts, Rule, WrongSum } from '../model/problem.js';
import type { CellPlace, ResultsFacts, ResultsRule } from '../model/results-problem.js';

/** A sentence for each rule, built from its facts. */
export type Sentences<Of extends Rule = Rule> = {
  readonly [Each in Of]: (facts: Facts[Each]) => string;
};

/** A sentence for each rule about figures in documents. */
export type DocumentSentences<Of extends DocumentRule = DocumentRule> = {
  readonly [Each in Of]: (facts: DocumentFacts[Each]) => string;
};

/** The words of the messages to authors, in one language. */
export interface MessageWords {
  readonly problems: Sentences;
  readonly documents: DocumentSentences;
  /** Separates what is written from what is wrong with it. */
  readonly colon: string;
  /** `write` introduces alternatives, any one of which is enough; `example` introduces examples of valid markup. */
  write(this: void, markup: string): string;
  example(this: void, markup: string): string;
  /** Separates two alternatives. */
  readonly or: string;
}

/** A sentence for each rule about results files. */
export type ResultsSentences = {
  readonly [Each in ResultsRule]: (facts: ResultsFacts[Each]) => string;
};

/** The words of the messages about results files, in one language. */
export interface ResultsWords {
  readonly problems: ResultsSentences;
  /** A position: `Row 12, column F "label-fr"`. */
  place(this: void, place: CellPlace): string;
  /** A text to type. */
  typed(this: void, text: string): string;
  /** A text to type into another column than that of the problem. */
  typedIn(this: void, text: string, column: string): string;
  /** What to type to leave a cell empty. */
  readonly nothing: string;
}

/** An equation such as "36 + 60 = 96". */
export const equation = ({ terms, sum }: WrongSum, write: (number: Decimal) => string): string =>
  `${terms.map(write).join(' + ')} = ${write(sum)}`;

/** Text to quote in a message: on one line, safe to print in a terminal, and cut to `most` characters. */
export const shortened = (text: string, most = 60): string => {
  const clean = cleanText(text.slice(0, 2 * most));
  return clean.length > most ? `${clean.slice(0, most)}…` : clean;
};

/** An attribute as markup, its value shortened. */
export const writtenMarkup = (attribute: string, written: string): string =>
  `${attribute}="${shortened(written)}"`;
