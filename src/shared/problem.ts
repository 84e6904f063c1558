/** What can be wrong with what an author wrote. */
export type Rule =
  | 'missing'
  | 'unfilled'
  | 'too-long'
  | 'ambiguous-number'
  | 'not-a-number'
  | 'divided-by-zero'
  | 'not-a-count'
  | 'unit-mismatch'
  | 'not-comparable'
  | 'unknown-word'
  | 'contradiction'
  | 'not-a-link'
  | 'not-a-source'
  | 'repeated'
  | 'too-many'
  | 'out-of-range'
  | 'not-100'
  | 'counts-and-shares'
  | 'wrong-total'
  | 'nothing-to-draw'
  | 'no-heads'
  | 'no-language'
  | 'unknown-language';

/** Something that an author should put right. */
export interface Problem {
  readonly attribute: string;
  readonly rule: Rule;
  /** What stands in the attribute; empty where it is missing. */
  readonly written: string;
  /** Markup to type instead, each alternative of which works: `value="33000"`. */
  readonly examples: readonly string[];
  /** An error leaves no figure; with a warning the figure is drawn without the attribute. */
  readonly severity: 'error' | 'warning';
  /** The part of what is written that is at fault, or what it comes to: `104`. */
  readonly found: string;
}

/** Markup that sets an attribute. */
export const markup = (attribute: string, value: string): string => `${attribute}="${value}"`;
