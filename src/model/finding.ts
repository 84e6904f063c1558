import type { Problem, Rule } from './problem.js';

/** What can be wrong with a figure as it stands in a document, beside what its attributes say. */
export type DocumentRule =
  | 'unknown-figure'
  | 'unclosed'
  | 'too-deep'
  | 'too-many-figures'
  | 'relative-link'
  | 'no-sentence'
  | 'other-sentence'
  | 'silent-sentence'
  | 'unknown-attribute'
  | 'other-numbers'
  | 'other-figures'
  | 'missing-glyphs';

/** A place in a document as editors count it, from 1. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** Something in a document that its author should put right, and where it is. */
export interface Finding extends Place {
  /** The figure as it is written, or the element: `metro-stat-tile`. */
  readonly tag: string;
  readonly problem: Problem<Rule | DocumentRule>;
}
