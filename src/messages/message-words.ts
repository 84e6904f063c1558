import type { DocumentRule } from '../model/finding.js';
import type { Rule } from '../model/problem.js';

/** The words in which authors are told what to put right, in one language. */
export interface MessageWords {
  /** What is wrong, by rule; `$` stands for what was found, and for each line of it in turn. */
  readonly wrong: Readonly<Record<Rule | DocumentRule, string>>;
  /** Between what is written and what is wrong with it. */
  readonly colon: string;
  /** Before what to write instead. */
  readonly write: string;
  /** Between two meanings, and two ways to write. */
  readonly or: string;
}
