/** What can be wrong with what an author wrote. */
export type Rule =
  | 'missing'
  | 'unfilled'
  | 'too-long'
  | 'ambiguous-number'
  | 'not-a-number'
  | 'not-a-count'
  | 'not-a-share'
  | 'not-a-source'
  | 'not-a-link'
  | 'unknown-word'
  | 'contradiction'
  | 'repeated'
  | 'too-many'
  | 'wrong-sum';

/** Something that an author should put right. */
export interface Problem<Of extends string = Rule> {
  readonly attribute: string;
  readonly rule: Of;
  /** What stands in the attribute; empty where it is missing. */
  readonly written: string;
  /** The part of it that is at fault, or what it comes to: `103%`. Two meanings stand on a line each. */
  readonly found: string;
  /** Markup to type instead, each alternative of which works: `value="33000"`. */
  readonly examples: readonly string[];
  /** An error leaves no figure; with a warning the figure is drawn without the attribute. */
  readonly severity: 'error' | 'warning';
}

/** Markup that sets an attribute. */
export const attributeMarkup = (attribute: string, value: string): string =>
  `${attribute}="${value}"`;
