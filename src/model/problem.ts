import type { Decimal } from './decimal.js';

/** Values that do not add up. */
export interface WrongSum {
  /** The moment that they belong to; empty if there is only one. */
  readonly moment: string;
  readonly terms: readonly Decimal[];
  readonly sum: Decimal;
  /** The expected sum, and how much is missing, negative if there is too much; undefined if all values are 0. */
  readonly whole: Decimal | undefined;
  readonly missing: Decimal | undefined;
}

interface Part {
  /** The part of the attribute that is at fault. */
  readonly part: string;
}

/** What can be wrong with an author's input, and the facts that messages need. */
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
  'not-a-date': Part;
  'not-a-link': unknown;
  'unknown-word': Part;
  contradiction: Part;
  repeated: Part;
  'too-many': { readonly most: number };
  'wrong-sum': { readonly sums: readonly WrongSum[] };
  'impossible-shares': { readonly total: Decimal; readonly shares: readonly Decimal[] };
}

/** The name of a rule for an author's input. */
export type Rule = keyof Facts;

/** A violated rule, with its facts. */
export type Fault<Of extends Rule = Rule> = {
  [Each in Of]: { readonly rule: Each } & Facts[Each];
}[Of];

/** Attributes to write instead; they work together. */
export interface Suggestion {
  readonly attributes: Readonly<Record<string, string>>;
  /** Whether they are only examples of valid input; otherwise they keep what the author means, or may mean. */
  readonly example: boolean;
}

/** The fields of every problem. */
export interface Problematic {
  readonly attribute: string;
  /** The value of the attribute; empty if it is missing. */
  readonly written: string;
  /** With an error no figure is drawn; with a warning it is drawn without the attribute. */
  readonly severity: 'error' | 'warning';
}

/** A problem before suggestions are added. */
export type FoundProblem<Of extends Rule = Rule> = Problematic & Fault<Of>;

/** A problem that an author should fix, with suggestions. */
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
