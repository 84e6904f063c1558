/**
 * What is said with a number; `#` stands for the number. Where a word says the number itself, as "امرأتان" does, `beside` is
 * what stands beside the digits in a drawing.
 */
export type Pattern = string | { readonly said: string; readonly beside: string };

/** Patterns by the plural categories of CLDR (`Intl.PluralRules`); `other` serves for every category that is not named. */
export type PluralPatterns = Readonly<
  Partial<Record<Intl.LDMLPluralRule, Pattern>> & { other: Pattern }
>;

/** What is said of two values, given how far the newer is from the older one: `#` stands for that. */
export interface ChangeWords {
  readonly up: string;
  readonly down: string;
  /** Where there are fewer things that are counted one by one, if that is another word. */
  readonly fewer?: string;
  readonly same: string;
}

/** What may be said of a number before it: "more than", "nearly". */
export type Limit = 'more-than' | 'less-than' | 'about' | 'nearly' | 'up-to' | 'at-least';

/** A fraction below 1 with at most ten parts, and what stands around it: "more than" 2/3 "of members". */
export interface Fraction {
  readonly top: number;
  readonly bottom: number;
  /** A limit in words; empty where there is none. */
  readonly limit: string;
  /** The words after the fraction; empty where there are none. */
  readonly noun: string;
}

/** The groups of a gender split, in the order in which they are always named. */
export type Group = 'women' | 'men' | 'non-binary' | 'not-stated';

/** What a group of people is called, with a count and with a share. */
export interface GroupWords {
  readonly count: PluralPatterns;
  readonly share: string;
}

/** The six themes of Metropolis. */
export type ThemeName =
  | 'metropolitan-governance'
  | 'quality-of-life'
  | 'social-cohesion'
  | 'economic-development'
  | 'sustainability'
  | 'gender-equality';

/** One language: every word, and every rule of writing numbers, that figures use and `Intl` does not know. */
export interface Language {
  /** BCP 47 tag, by which `Intl` writes digits and chooses plurals. */
  readonly tag: string;
  readonly dir?: 'rtl';
  /** The variant of a region or script, where numbers or words differ there. */
  inRegion?(this: void, locale: Intl.Locale): Language;
  /** The tag by which `Intl` writes lists, where it is another one. */
  readonly listTag?: string;

  // Signs
  /** The signs within a number, by `Intl` part type, where the language's own rule differs from CLDR's. */
  readonly signs?: Readonly<Partial<Record<Intl.NumberFormatPartTypes, string>>>;
  /** What follows a number of per cent. */
  readonly percent: string;
  /** Between a number and the words around it; empty in scripts without spaces. */
  readonly space: string;
  /** Between a name and what is said of it. */
  readonly colon: string;
  /** Between the parts of a sentence. */
  readonly comma: string;
  /** Between sentences. */
  readonly stop: string;
  /** Around an aside, with the space before it. */
  readonly brackets: readonly [open: string, close: string];
  /** Between two years: as shown, and as spoken. */
  readonly until: readonly [shown: string, spoken: string];

  // Numbers
  /** A negative number, spoken. */
  readonly minus: string;
  /** The sign of a positive number, spoken. */
  readonly plus: string;
  /** The name of a currency as it is spoken after an amount, where CLDR's does not fit; `million` for whole millions. */
  moneyName?(this: void, name: string, million: boolean): string;
  /** A fraction as it is spoken, and the limit before it, which may lose a word to it: "plus", "d’un tiers". */
  fraction(this: void, fraction: Fraction): readonly [limit: string, words: string];
  /** Before a limit or a number, with the space that follows. */
  readonly onAverage: string;
  readonly limits: Readonly<Record<Limit, string>>;
  /** "less than" before things that are counted one by one, where that is another word. */
  readonly fewerThan?: string;
  /** Whether a noun names things counted one by one and not a measure; asked only where words differ. */
  isCounted?(this: void, noun: string): boolean;

  // Changes
  readonly before: string;
  readonly after: string;
  /** The older value of a shift, spoken; shares and amounts may differ. */
  from(this: void, value: string, share: boolean): string;
  /** The newer value of a shift, spoken. */
  to(this: void, value: string, share: boolean): string;
  /** How a share has shifted. */
  readonly shift: ChangeWords;
  /** How the share of an amount has shifted, which may rise while the amount falls. */
  readonly shareShift: ChangeWords;
  /** How a value differs from an older one, told after it. */
  readonly difference: ChangeWords;
  /** A change between two shares: as shown, and as spoken after a word of `shift`. */
  readonly points: Readonly<Record<'shown' | 'spoken', PluralPatterns>>;

  // Names
  readonly groups: Readonly<Record<Group, GroupWords>>;
  /** Between people, named by this noun, and the groups among them, where the sentence has its colon already. */
  ofWhom(this: void, noun: string): string;
  readonly themes: Readonly<Record<ThemeName, string>>;
  readonly source: string;
  readonly change: string;
  readonly total: string;
  /** Why shares as published do not add up to exactly 100 per cent. */
  readonly rounding: string;
}
