import type { Problem, Problematic } from './problem.js';

/** What can be wrong with a figure as it stands in a document, beside what its attributes say, and the facts of it. */
export interface DocumentFacts {
  'unknown-figure': { readonly name: string };
  unclosed: unknown;
  'too-deep': unknown;
  'too-many-figures': { readonly most: number };
  'relative-link': unknown;
  'no-sentence': unknown;
  /** The numbers that only the author's sentence says, and those of the figure. */
  'other-sentence': { readonly said: readonly string[]; readonly stated: readonly string[] };
  'silent-sentence': { readonly stated: readonly string[] };
  'unknown-attribute': unknown;
  /** The numbers of a figure, those of the same figure elsewhere, and where that is: `FILE:LINE:COLUMN`. */
  'other-numbers': {
    readonly stated: readonly string[];
    readonly others: readonly string[];
    readonly at: string;
  };
  /** How many figures a document has, how many its other language has, and where those begin. */
  'other-figures': { readonly count: number; readonly others: number; readonly at: string };
  'missing-glyphs': { readonly glyphs: readonly string[] };
}

/** The name of something that can be wrong with a figure in a document. */
export type DocumentRule = keyof DocumentFacts;

/** A rule of documents that does not hold, with its facts. */
export type DocumentFault<Of extends DocumentRule = DocumentRule> = {
  [Each in Of]: { readonly rule: Each } & DocumentFacts[Each];
}[Of];

/** Something in a document that its author should put right. */
export type DocumentProblem<Of extends DocumentRule = DocumentRule> = Problematic &
  DocumentFault<Of> & {
    /** Text to write instead, each of which works. */
    readonly instead: readonly string[];
  };

/** A place in a document as editors count it, from 1. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** Something in a document that its author should put right, and where it is. */
export interface Finding extends Place {
  /** The figure as it is written, or the element: `metro-stat-tile`. */
  readonly tag: string;
  readonly problem: Problem | DocumentProblem;
}
