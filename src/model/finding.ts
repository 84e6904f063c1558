import type { Problem, Problematic } from './problem.js';

/** Problems of a figure in a document, other than those of its attributes, and the facts that messages need. */
export interface DocumentFacts {
  'unknown-figure': { readonly name: string };
  unclosed: unknown;
  'too-deep': unknown;
  'too-many-figures': { readonly most: number };
  'relative-link': unknown;
  'no-sentence': unknown;
  /** The numbers that only the author's sentence contains, and those of the figure. */
  'other-sentence': { readonly said: readonly string[]; readonly stated: readonly string[] };
  'silent-sentence': { readonly stated: readonly string[] };
  'unknown-attribute': unknown;
  /** The numbers of a figure, those of the same figure elsewhere, and its location: `FILE:LINE:COLUMN`. */
  'other-numbers': {
    readonly stated: readonly string[];
    readonly others: readonly string[];
    readonly at: string;
  };
  /** How many figures a document has, how many its version in another language has, and where those start. */
  'other-figures': { readonly count: number; readonly others: number; readonly at: string };
  'missing-glyphs': { readonly glyphs: readonly string[] };
}

/** The name of a rule for figures in documents. */
export type DocumentRule = keyof DocumentFacts;

/** A violated document rule, with its facts. */
export type DocumentFault<Of extends DocumentRule = DocumentRule> = {
  [Each in Of]: { readonly rule: Each } & DocumentFacts[Each];
}[Of];

/** Something in a document that its author should fix. */
export type DocumentProblem<Of extends DocumentRule = DocumentRule> = Problematic &
  DocumentFault<Of> & {
    /** Alternatives to write instead; each of them works. */
    readonly instead: readonly string[];
  };

/** A position in a document, counted from 1 as in editors. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** Something in a document that its author should fix, with its position. */
export interface Finding extends Place {
  /** The name of the figure as it is written, or of the element: `metro-stat-tile`. */
  readonly tag: string;
  readonly problem: Problem | DocumentProblem;
}
