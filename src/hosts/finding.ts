import type { Problem, Rule } from '../shared/problem.js';
import type { Place } from './found-figure.js';

/** What can be wrong with a figure as it stands in a document, beside what its attributes say. */
export type DocumentRule =
  | 'unknown-figure'
  | 'unclosed'
  | 'relative-link'
  | 'no-sentence'
  | 'other-sentence'
  | 'unknown-attribute'
  | 'other-numbers'
  | 'missing-glyphs';

/** Something in a document that its author should put right, and where it is. */
export interface Finding extends Place {
  /** The figure as it is written: `metro-stat-tile`. */
  readonly tag: string;
  readonly problem: Problem<Rule | DocumentRule>;
}
