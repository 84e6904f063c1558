/**
 * Words with a number; `#` is replaced by the number. If a word includes the number itself, like "امرأتان", `beside` is the
 * word drawn beside the digits.
 */
export type Pattern = string | { readonly said: string; readonly beside: string };

/** Patterns by CLDR plural category (`Intl.PluralRules`); `other` is used for every category that is not listed. */
export type PluralPatterns = Readonly<
  Partial<Record<Intl.LDMLPluralRule, Pattern>> & { other: Pattern }
>;

/** Words that compare two values; `#` is replaced by the difference between the newer and the older one. */
export interface ChangeWords {
  readonly up: string;
  readonly down: string;
  /** For a decrease of countable things, if the language has another word for it. */
  readonly fewer?: string;
  readonly same: string;
}

/** A limit before a number: "more than", "nearly". */
export type Limit =
  | 'more-than'
  | 'less-than'
  | 'about'
  | 'nearly'
  | 'up-to'
  | 'at-least'
  | 'exactly';

/** How certain a number is; stated in brackets after what it counts. */
export type Status = 'estimated' | 'provisional';

/** A fraction below 1 with a denominator of at most 10, and the words around it: "more than" 2/3 "of members". */
export interface Fraction {
  readonly top: number;
  readonly bottom: number;
  /** The limit in words; empty if there is none. */
  readonly limit: string;
  /** The words after the fraction; empty if there are none. */
  readonly noun: string;
}

/** The groups of a gender split, in their fixed order. */
export type Group = 'women' | 'men' | 'non-binary' | 'not-stated';

/** The words for a group of people, with a count and with a share. */
export interface GroupWords {
  readonly count: PluralPatterns;
  readonly share: string;
}

/** Units that are spoken in words, without raised or lowered digits: `m2` also stands for `m²`. */
export type SpokenUnit = 'm2' | 'km2' | 'm3' | 'km/h' | 'tCO2e' | '‰';

/** The six themes of Metropolis. */
export type ThemeName =
  | 'metropolitan-governance'
  | 'quality-of-life'
  | 'social-cohesion'
  | 'economic-development'
  | 'sustainability'
  | 'gender-equality';

/** One language: all words and number formatting rules that figures use and `Intl` does not provide. */
export interface Language {
  /** The BCP 47 tag that `Intl` uses to format numbers and choose plurals. */
  readonly tag: string;
  readonly dir?: 'rtl';
  /** The variant for a region or script, if numbers or words differ there. */
  inRegion?(this: void, locale: Intl.Locale): Language;
  /** The tag that `Intl` uses to format lists, if it is a different one. */
  readonly listTag?: string;

  // Symbols and punctuation
  /** The symbols within a number, by `Intl` part type, if the language's own rule differs from CLDR. */
  readonly signs?: Readonly<Partial<Record<Intl.NumberFormatPartTypes, string>>>;
  /** The percent sign after a number, with any space before it. */
  readonly percent: string;
  /** Separates a number from the words around it; empty in scripts without spaces. */
  readonly space: string;
  /** Separates a name from what is said about it. */
  readonly colon: string;
  /** Separates the parts of a sentence. */
  readonly comma: string;
  /** Separates sentences. */
  readonly stop: string;
  /** Around an aside, including the space before it. */
  readonly brackets: readonly [open: string, close: string];
  /** Separates two years: as shown, and as spoken. */
  readonly until: readonly [shown: string, spoken: string];

  // Numbers
  /** The spoken sign of a negative number. */
  readonly minus: string;
  /** The spoken sign of a positive number. */
  readonly plus: string;
  /** The spoken name of a currency after an amount, if CLDR's does not fit; `million` is set for whole millions. */
  moneyName?(this: void, name: string, million: boolean): string;
  /** The spoken form of a fraction and of the limit before it, which may change: "plus de" becomes "plus", "d’un tiers". */
  fraction(this: void, fraction: Fraction): readonly [limit: string, words: string];
  /** Comes before a limit or a number, including the space after it. */
  readonly onAverage: string;
  readonly limits: Readonly<Record<Limit, string>>;
  /** "less than" before countable things, if the language has another word for it. */
  readonly fewerThan?: string;
  /** What stands in brackets after a number that is not final. */
  readonly status: Readonly<Record<Status, string>>;
  /** Takes the place of a number that is not known. */
  readonly notAvailable: string;
  /** Enclose a whole and its noun, which follow the number of the part: "of 141 members", "（共141个会员）". */
  readonly of: readonly [open: string, close: string];
  /** Whether a noun names countable things rather than a measure; needed only if the words differ. */
  isCounted?(this: void, noun: string): boolean;

  /** An amount, `#`, with its unit, as spoken. */
  readonly units: Readonly<Record<SpokenUnit, PluralPatterns>>;

  // Changes
  readonly before: string;
  readonly after: string;
  /** The older value of a shift, spoken; shares and amounts may differ. */
  from(this: void, value: string, share: boolean): string;
  /** The newer value of a shift, spoken. */
  to(this: void, value: string, share: boolean): string;
  /** How a share has changed. */
  readonly shift: ChangeWords;
  /** How an amount's share has changed; it may rise while the amount falls. */
  readonly shareShift: ChangeWords;
  /** How a value differs from an older one; comes after the value. */
  readonly difference: ChangeWords;
  /** A difference between two shares: as shown, and as spoken after a word of `shift`. */
  readonly points: Readonly<Record<'shown' | 'spoken', PluralPatterns>>;

  // Names
  readonly groups: Readonly<Record<Group, GroupWords>>;
  /** Joins people, named by this noun, to the groups among them if the sentence already contains a colon. */
  ofWhom(this: void, noun: string): string;
  readonly themes: Readonly<Record<ThemeName, string>>;
  readonly source: string;
  /** The date that a number was true at, given as `Intl` writes it. */
  asOf(this: void, date: string): string;
  readonly change: string;
  readonly total: string;
  /** Why published shares do not add up to exactly 100 percent. */
  readonly rounding: string;
}
