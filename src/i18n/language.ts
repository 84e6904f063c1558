/** Words for the forms that a language has with numbers, in the order of its `plural`: "woman", "women". */
export type PluralForms = readonly string[];

/** What a change is called when a value rises, and when it falls; `counted` where the value counts things. */
export type Directions = readonly [
  up: (amount: string, counted: boolean) => string,
  down: (amount: string, counted: boolean) => string,
];

/** What may be said of a number before it: "more than", "nearly". */
export type Limit = 'more-than' | 'less-than' | 'about' | 'nearly' | 'up-to' | 'at-least';

/** The groups of a gender split, in the order in which they are always named. */
export type Group = 'women' | 'men' | 'non-binary' | 'not-stated';

/** The six themes of Metropolis. */
export type ThemeName =
  | 'metropolitan-governance'
  | 'quality-of-life'
  | 'social-cohesion'
  | 'economic-development'
  | 'sustainability'
  | 'gender-equality';

/** One language: every word, and every rule of writing numbers, that figures use. */
export interface Language {
  /** BCP 47 tag, by which `Intl` writes digits and chooses plurals. */
  readonly tag: string;
  readonly dir?: 'rtl';
  /** The variant spoken in the region of this tag, where numbers differ there. */
  inRegion?(tag: string): Language;
  /** The signs within a number, by `Intl` part type, where the language's own rule differs from CLDR's. */
  readonly signs?: Readonly<Partial<Record<Intl.NumberFormatPartTypes, string>>>;
  /** What follows a number of per cent. */
  readonly percent: string;
  /** Between a name and what is said of it. */
  readonly colon: string;
  /** Between the entries of a list. */
  readonly comma: string;
  /** Between sentences. */
  readonly stop: string;
  /** Between the last two entries of a list. */
  readonly and: string;
  /** Between two years: as shown, and as spoken. */
  readonly until: readonly [shown: string, spoken: string];
  /** Which of its forms a language uses with a number from 0 up. */
  plural(this: void, number: string): number;
  /** A negative number, spoken. */
  readonly minus: string;
  /** The sign of a positive number, spoken. */
  readonly plus: string;
  /** Fractions as spoken, by the fraction as written. */
  readonly fractions: Readonly<Record<string, string>>;
  /** Before a limit or a number, with the space that follows. */
  readonly onAverage: string;
  readonly limits: Readonly<Record<Limit, string>>;
  /** "less than" before things that are counted, where that is another word. */
  readonly fewerThan?: string;
  readonly before: string;
  readonly after: string;
  /** The older value of a shift, spoken; shares and amounts may differ. */
  from(value: string, share: boolean): string;
  /** The newer value of a shift, spoken. */
  to(value: string, share: boolean): string;
  /** The change from the one to the other. */
  readonly shift: Directions;
  /** How a value differs from an older one, told after it. */
  readonly difference: Directions;
  /** Where neither has changed. */
  readonly same: string;
  /** The unit of a change between two shares, with the space before it: as shown, and as spoken. */
  readonly points: readonly [shown: PluralForms, spoken: PluralForms];
  /** What comes between a share and the name of what it is a share of. */
  of(this: void, noun: string): string;
  /** The names of people, in all forms; a share takes the last, which may be one more. */
  readonly groups: Readonly<Record<Group, PluralForms>>;
  readonly themes: Readonly<Record<ThemeName, string>>;
  readonly source: string;
  readonly change: string;
  readonly total: string;
  /** Why shares as published do not add up to exactly 100 per cent. */
  readonly rounding: string;
}
