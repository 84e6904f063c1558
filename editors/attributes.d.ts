// Written by `npm run manifest`.
import type { Problem } from '../dist/model/problem.js';

/** The event that a figure sends when its problems have changed. */
export type ProblemEvent = CustomEvent<readonly Problem[]>;

/** How the sources of funding changed between two points in time: two bars joined by ribbons, and the data as a table. */
export interface MetroFundingShiftBarAttributes {
  /** What the bars show: `Sources de financement`. */
  'label'?: string | number | null | undefined;
  /** The name of the earlier point in time: `2018`. */
  'from'?: string | number | null | undefined;
  /** The name of the later point in time: `2020`. */
  'to'?: string | number | null | undefined;
  /** Up to 12 sources, each with its two values: `Fees: 36 to 52; Grants: 64 to 48`. Write `\;` for a semicolon in a name. */
  'shares'?: string | number | null | undefined;
  /** `%` (the default), or an ISO 4217 currency code to show amounts, shares and totals. */
  'unit'?: string | number | null | undefined;
  /** Words before the figure: `Participation active`. */
  'context'?: string | number | null | undefined;
  /** A line after the figure. `**44**` emphasises a number. */
  'note'?: string | number | null | undefined;
  /** The name of the source of the result. */
  'source'?: string | number | null | undefined;
  /** The address of the source: an http(s), mailto or relative URL. */
  'source-href'?: string | number | null | undefined;
  /** The period the figure covers: `2018–2020`. */
  'period'?: string | number | null | undefined;
  /** The date at which the figure was true, year first: `2020-12-31`. It is written in the language of the figure. */
  'as-of'?: string | number | null | undefined;
  /** The link target of the figure's main phrase: an http(s), mailto or relative URL. */
  'href'?: string | number | null | undefined;
  /** The language of the words and numbers. Defaults to the nearest `lang` of an ancestor. */
  'lang'?: string | null | undefined;
}

/** The gender split of a group of people: one icon per person for counts, or a bar for shares. */
export interface MetroGenderSplitAttributes {
  /** Who the people are: `professionnels`. */
  'label'?: string | number | null | undefined;
  /** How many women: a count, `10`, or a share, `43%`. Use the same form for all groups. */
  'women'?: string | number | null | undefined;
  /** How many men. */
  'men'?: string | number | null | undefined;
  /** How many non-binary people. */
  'non-binary'?: string | number | null | undefined;
  /** How many people whose gender is not stated. */
  'not-stated'?: string | number | null | undefined;
  /** How many people there are in total. Counts must add up to this number. */
  'total'?: string | number | null | undefined;
  /** Qualifies the total, as on a stat tile: `more-than`. Counts allow no limit except `at-least`. */
  'qualifier'?: string | number | null | undefined;
  /** One icon per person (`people`), or a bar. By default, counts of up to 40 people are shown as icons, all else as a bar. */
  'view'?: 'people' | 'bar' | null | undefined;
  /** Words before the figure: `Participation active`. */
  'context'?: string | number | null | undefined;
  /** A line after the figure. `**44**` emphasises a number. */
  'note'?: string | number | null | undefined;
  /** The name of the source of the result. */
  'source'?: string | number | null | undefined;
  /** The address of the source: an http(s), mailto or relative URL. */
  'source-href'?: string | number | null | undefined;
  /** The period the figure covers: `2018–2020`. */
  'period'?: string | number | null | undefined;
  /** The date at which the figure was true, year first: `2020-12-31`. It is written in the language of the figure. */
  'as-of'?: string | number | null | undefined;
  /** The link target of the figure's main phrase: an http(s), mailto or relative URL. */
  'href'?: string | number | null | undefined;
  /** The language of the words and numbers. Defaults to the nearest `lang` of an ancestor. */
  'lang'?: string | null | undefined;
}

/** A key number, with the words that explain it. */
export interface MetroStatTileAttributes {
  /** Words that open the sentence and lead straight into the number, without a colon: `Participation active à`. */
  'lead'?: string | number | null | undefined;
  /** The number: `5850`, `5 850`, `12.5`, `12,5`, `36%`, `2/3`, a range such as `10–15`, `3.2 million`, `1.5 billion` (a
thousand millions), `not-available`, or text such as `24/7 h`. All decimals you write are shown. */
  'value'?: string | number | null | undefined;
  /** The whole that the number is a part of: `of="141"` makes 63 "63 of 141", and a bar shows how much that is. */
  'of'?: string | number | null | undefined;
  /** What is counted, in the singular or plural as the number requires: `réunion`. `**33**` emphasises a second number. */
  'label'?: string | number | null | undefined;
  /** At most one of `more-than`, `less-than`, `about`, `nearly`, `up-to`, `at-least`, `exactly`; and `on-average`, `estimated`,
`provisional`. */
  'qualifier'?: string | number | null | undefined;
  /** `%`, an ISO 4217 currency code such as `EUR`, or any text to show after the number. */
  'unit'?: string | number | null | undefined;
  /** An older value. It is shown together with the change since then. */
  'previous'?: string | number | null | undefined;
  /** The date of the older value: `2017`. */
  'previous-label'?: string | number | null | undefined;
  /** One of the six themes, or one that the site has added, such as `sdg-13`. It sets the colour and adds the icon and the name. */
  'theme'?: 'metropolitan-governance' | 'quality-of-life' | 'social-cohesion' | 'economic-development' | 'sustainability' | 'gender-equality' | (string & {}) | null | undefined;
  /** Words before the figure: `Participation active`. */
  'context'?: string | number | null | undefined;
  /** A line after the figure. `**44**` emphasises a number. */
  'note'?: string | number | null | undefined;
  /** The name of the source of the result. */
  'source'?: string | number | null | undefined;
  /** The address of the source: an http(s), mailto or relative URL. */
  'source-href'?: string | number | null | undefined;
  /** The period the figure covers: `2018–2020`. */
  'period'?: string | number | null | undefined;
  /** The date at which the figure was true, year first: `2020-12-31`. It is written in the language of the figure. */
  'as-of'?: string | number | null | undefined;
  /** The link target of the figure's main phrase: an http(s), mailto or relative URL. */
  'href'?: string | number | null | undefined;
  /** The language of the words and numbers. Defaults to the nearest `lang` of an ancestor. */
  'lang'?: string | null | undefined;
}

/** A badge for a theme of the organisation's work, with its icon, name and colour. */
export interface MetroThemeBadgeAttributes {
  /** One of the six themes, or one that the site has added, such as `sdg-13`. It sets the icon, the colour and the name, in the figure's language. */
  'theme'?: 'metropolitan-governance' | 'quality-of-life' | 'social-cohesion' | 'economic-development' | 'sustainability' | 'gender-equality' | (string & {}) | null | undefined;
  /** A different name for the theme, or the name of a theme outside the six. */
  'label'?: string | number | null | undefined;
  /** Words before the figure: `Participation active`. */
  'context'?: string | number | null | undefined;
  /** A line after the figure. `**44**` emphasises a number. */
  'note'?: string | number | null | undefined;
  /** The name of the source of the result. */
  'source'?: string | number | null | undefined;
  /** The address of the source: an http(s), mailto or relative URL. */
  'source-href'?: string | number | null | undefined;
  /** The period the figure covers: `2018–2020`. */
  'period'?: string | number | null | undefined;
  /** The date at which the figure was true, year first: `2020-12-31`. It is written in the language of the figure. */
  'as-of'?: string | number | null | undefined;
  /** The link target of the figure's main phrase: an http(s), mailto or relative URL. */
  'href'?: string | number | null | undefined;
  /** The language of the words and numbers. Defaults to the nearest `lang` of an ancestor. */
  'lang'?: string | null | undefined;
}

/** The attributes of each element. */
export interface FigureAttributes {
  'metro-funding-shift-bar': MetroFundingShiftBarAttributes;
  'metro-gender-split': MetroGenderSplitAttributes;
  'metro-stat-tile': MetroStatTileAttributes;
  'metro-theme-badge': MetroThemeBadgeAttributes;
}
