import type { Decimal } from './decimal.js';

/** Values that do not add up. */
export interface WrongSum {
  /** The moment that they are of; empty where there is only one. */
  readonly moment: string;
  readonly terms: readonly Decimal[];
  readonly sum: Decimal;
  /** What they should add up to, and what they lack of it, negative where they are too much; none where all of them are 0. */
  readonly whole: Decimal | undefined;
  readonly missing: Decimal | undefined;
}

interface Part {
  /** The part of the attribute that is at fault. */
  readonly part: string;
}

/** What can be wrong with what an author wrote, and what a message has to know of it. */
export interface Facts {
  missing: unknown;
  unfilled: unknown;
  'too-long': { readonly most: number };
  'ambiguous-number': Part & { readonly meanings: readonly [Decimal, Decimal] };
  'ambiguous-unit': Part;
  'not-a-number': Part;
  'not-a-count': Part;
  'not-a-share': Part;
  'not-a-source': Part;
  'not-a-link': unknown;
  'unknown-word': Part;
  contradiction: Part;
  repeated: Part;
  'too-many': { readonly most: number };
  'wrong-sum': { readonly sums: readonly WrongSum[] };
  'impossible-shares': { readonly total: Decimal; readonly shares: readonly Decimal[] };
}

/** The name of something that can be wrong. */
export type Rule = keyof Facts;

/** A rule that does not hold, with its facts. */
export type Fault<Of extends Rule = Rule> = {
  [Each in Of]: { readonly rule: Each } & Facts[Each];
}[Of];

/** Attributes to write instead; together they work. */
export interface Suggestion {
  readonly attributes: Readonly<Record<string, string>>;
  /** Whether they only show what may be written; otherwise they keep what the author means, or may mean. */
  readonly example: boolean;
}

/** What is known of every problem. */
export interface Problematic {
  readonly attribute: string;
  /** What stands in the attribute; empty where it is missing. */
  readonly written: string;
  /** An error leaves no figure; with a warning the figure is drawn without the attribute. */
  readonly severity: 'error' | 'warning';
}

/** Something that was found wrong. */
export type FoundProblem<Of extends Rule = Rule> = Problematic & Fault<Of>;

/** Something that an author should put right, and how. */
export type Problem<Of extends Rule = Rule> = FoundProblem<Of> & {
  readonly suggestions: readonly Suggestion[];
};

/** Markup that sets an attribute. */
export const attributeMarkup = (attribute: string, value: string): string =>
  `${attribute}="${value.replace(/&(?=[#\w])/g, '&amp;').replaceAll('"', '&quot;')}"`;

/** Markup that sets the attributes of a suggestion. */
export const suggestionMarkup = ({ attributes }: Suggestion): string =>
  Object.entries(attributes)
    .map(([name, value]) => attributeMarkup(name, value))
    .join(' ');
