import { cleanText } from '../model/clean-text.js';
import type { Decimal } from '../model/decimal.js';
import type { DocumentFacts, DocumentRule } from '../model/finding.js';
import type { Facts, Rule, WrongSum } from '../model/problem.js';

/** A sentence for each rule, made of its facts. */
export type Sentences<Of extends Rule = Rule> = {
  readonly [Each in Of]: (facts: Facts[Each]) => string;
};

/** The same for figures in documents. */
export type DocumentSentences<Of extends DocumentRule = DocumentRule> = {
  readonly [Each in Of]: (facts: DocumentFacts[Each]) => string;
};

/** The words in which authors are told what to put right, in one language. */
export interface MessageWords {
  readonly problems: Sentences;
  readonly documents: DocumentSentences;
  /** Between what is written and what is wrong with it. */
  readonly colon: string;
  /** A sentence with markup to write, of which one suffices; and with examples of what may be written. */
  write(this: void, markup: string): string;
  example(this: void, markup: string): string;
  /** Between two ways to write. */
  readonly or: string;
}

/** "36 + 60 = 96". */
export const equation = ({ terms, sum }: WrongSum, write: (number: Decimal) => string): string =>
  `${terms.map(write).join(' + ')} = ${write(sum)}`;

/** Text as messages quote it: on one line, harmless in a terminal, and not longer than this. */
export const shortened = (text: string, most = 60): string => {
  const clean = cleanText(text.slice(0, 2 * most));
  return clean.length > most ? `${clean.slice(0, most)}…` : clean;
};

/** An attribute as it is written. */
export const writtenMarkup = (attribute: string, written: string): string =>
  `${attribute}="${shortened(written)}"`;
