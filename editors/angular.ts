// Written by `npm run manifest`.
import { Directive, input } from '@angular/core';

/** How the sources of funding changed between two points in time: two bars joined by ribbons, and the data as a table. */
@Directive({
  selector: 'metro-funding-shift-bar',
  host: {
    '[attr.label]': 'label()',
    '[attr.from]': 'from()',
    '[attr.to]': 'to()',
    '[attr.shares]': 'shares()',
    '[attr.unit]': 'unit()',
    '[attr.context]': 'context()',
    '[attr.note]': 'note()',
    '[attr.source]': 'source()',
    '[attr.source-href]': 'sourceHref()',
    '[attr.period]': 'period()',
    '[attr.as-of]': 'asOf()',
    '[attr.href]': 'href()',
    '[attr.lang]': 'lang()',
  },
})
export class MetroFundingShiftBar {
  /** What the bars show: `Funding sources`. */
  readonly label = input<string | number | null | undefined>();
  /** The name of the earlier point in time: `2018`. */
  readonly from = input<string | number | null | undefined>();
  /** The name of the later point in time: `2020`. */
  readonly to = input<string | number | null | undefined>();
  /** Up to 12 sources, each with its two values: `Fees: 36 to 52; Grants: 64 to 48`. Write `\;` for a semicolon in a name. */
  readonly shares = input<string | number | null | undefined>();
  /** `%` (the default), or the code of a currency, such as `EUR`, to show amounts, shares and totals. */
  readonly unit = input<string | number | null | undefined>();
  /** Words before the figure: `Active participation`. */
  readonly context = input<string | number | null | undefined>();
  /** A line after the figure. `**44**` emphasises a number. */
  readonly note = input<string | number | null | undefined>();
  /** The name of the source of the result. */
  readonly source = input<string | number | null | undefined>();
  /** The address of the source: of a page, `https://…` or within your site, or of a mailbox, `mailto:…`. */
  readonly sourceHref = input<string | number | null | undefined>(undefined, { alias: 'source-href' });
  /** The period the figure covers: `2018–2020`. */
  readonly period = input<string | number | null | undefined>();
  /** The date at which the figure was true, year first: `2020-12-31`. It is written in the language of the figure. */
  readonly asOf = input<string | number | null | undefined>(undefined, { alias: 'as-of' });
  /** Where the figure leads: the address of a page, `https://…` or within your site, or of a mailbox, `mailto:…`. */
  readonly href = input<string | number | null | undefined>();
  /** The language of the words and numbers. By default, the language of the page around the figure. */
  readonly lang = input<string | null | undefined>();
}

/** The gender split of a group of people: one icon per person for counts, or a bar for shares. */
@Directive({
  selector: 'metro-gender-split',
  host: {
    '[attr.label]': 'label()',
    '[attr.women]': 'women()',
    '[attr.men]': 'men()',
    '[attr.non-binary]': 'nonBinary()',
    '[attr.not-stated]': 'notStated()',
    '[attr.total]': 'total()',
    '[attr.qualifier]': 'qualifier()',
    '[attr.view]': 'view()',
    '[attr.context]': 'context()',
    '[attr.note]': 'note()',
    '[attr.source]': 'source()',
    '[attr.source-href]': 'sourceHref()',
    '[attr.period]': 'period()',
    '[attr.as-of]': 'asOf()',
    '[attr.href]': 'href()',
    '[attr.lang]': 'lang()',
  },
})
export class MetroGenderSplit {
  /** Who the people are: `professionals`. */
  readonly label = input<string | number | null | undefined>();
  /** How many women: a count, `10`, or a share, `43%`. Use the same form for all groups. */
  readonly women = input<string | number | null | undefined>();
  /** How many men. */
  readonly men = input<string | number | null | undefined>();
  /** How many non-binary people. */
  readonly nonBinary = input<string | number | null | undefined>(undefined, { alias: 'non-binary' });
  /** How many people whose gender is not stated. */
  readonly notStated = input<string | number | null | undefined>(undefined, { alias: 'not-stated' });
  /** How many people there are in total. Counts must add up to this number. */
  readonly total = input<string | number | null | undefined>();
  /** Qualifies the total, as on a stat tile: `more-than`. Counts allow no limit except `at-least`. */
  readonly qualifier = input<string | number | null | undefined>();
  /** One icon per person (`people`), or a bar. By default, counts of up to 40 people are shown as icons, all else as a bar. */
  readonly view = input<'people' | 'bar' | null | undefined>();
  /** Words before the figure: `Active participation`. */
  readonly context = input<string | number | null | undefined>();
  /** A line after the figure. `**44**` emphasises a number. */
  readonly note = input<string | number | null | undefined>();
  /** The name of the source of the result. */
  readonly source = input<string | number | null | undefined>();
  /** The address of the source: of a page, `https://…` or within your site, or of a mailbox, `mailto:…`. */
  readonly sourceHref = input<string | number | null | undefined>(undefined, { alias: 'source-href' });
  /** The period the figure covers: `2018–2020`. */
  readonly period = input<string | number | null | undefined>();
  /** The date at which the figure was true, year first: `2020-12-31`. It is written in the language of the figure. */
  readonly asOf = input<string | number | null | undefined>(undefined, { alias: 'as-of' });
  /** Where the figure leads: the address of a page, `https://…` or within your site, or of a mailbox, `mailto:…`. */
  readonly href = input<string | number | null | undefined>();
  /** The language of the words and numbers. By default, the language of the page around the figure. */
  readonly lang = input<string | null | undefined>();
}

/** A key number, with the words that explain it. */
@Directive({
  selector: 'metro-stat-tile',
  host: {
    '[attr.lead]': 'lead()',
    '[attr.value]': 'value()',
    '[attr.of]': 'of()',
    '[attr.label]': 'label()',
    '[attr.qualifier]': 'qualifier()',
    '[attr.unit]': 'unit()',
    '[attr.previous]': 'previous()',
    '[attr.previous-label]': 'previousLabel()',
    '[attr.theme]': 'theme()',
    '[attr.context]': 'context()',
    '[attr.note]': 'note()',
    '[attr.source]': 'source()',
    '[attr.source-href]': 'sourceHref()',
    '[attr.period]': 'period()',
    '[attr.as-of]': 'asOf()',
    '[attr.href]': 'href()',
    '[attr.lang]': 'lang()',
  },
})
export class MetroStatTile {
  /** Words that open the sentence and lead straight into the number, without a colon: `Active participation in`. */
  readonly lead = input<string | number | null | undefined>();
  /** The number: `5850`, `5 850`, `12.5`, `12,5`, `36%`, `2/3`, a range such as `10–15`, `3.2 million`, `1.5 billion` (a
thousand millions), `not-available`, or text such as `24/7 h`. All decimals you write are shown. */
  readonly value = input<string | number | null | undefined>();
  /** The whole that the number is a part of: with `141`, 63 becomes "63 of 141", and a bar shows how much that is. */
  readonly of = input<string | number | null | undefined>();
  /** What is counted, in the singular or plural as the number requires: `meeting`. `**33**` emphasises a second number. */
  readonly label = input<string | number | null | undefined>();
  /** At most one of `more-than`, `less-than`, `about`, `nearly`, `up-to`, `at-least`, `exactly`; and `on-average`, `estimated`,
`provisional`. */
  readonly qualifier = input<string | number | null | undefined>();
  /** `%`, the code of a currency, such as `EUR`, or any text to show after the number. */
  readonly unit = input<string | number | null | undefined>();
  /** An older value. It is shown together with the change since then. */
  readonly previous = input<string | number | null | undefined>();
  /** The date of the older value: `2017`. */
  readonly previousLabel = input<string | number | null | undefined>(undefined, { alias: 'previous-label' });
  /** One of the six themes, or one that the site has added, such as `sdg-13`. It sets the colour and adds the icon and the name. */
  readonly theme = input<'metropolitan-governance' | 'quality-of-life' | 'social-cohesion' | 'economic-development' | 'sustainability' | 'gender-equality' | (string & {}) | null | undefined>();
  /** Words before the figure: `Active participation`. */
  readonly context = input<string | number | null | undefined>();
  /** A line after the figure. `**44**` emphasises a number. */
  readonly note = input<string | number | null | undefined>();
  /** The name of the source of the result. */
  readonly source = input<string | number | null | undefined>();
  /** The address of the source: of a page, `https://…` or within your site, or of a mailbox, `mailto:…`. */
  readonly sourceHref = input<string | number | null | undefined>(undefined, { alias: 'source-href' });
  /** The period the figure covers: `2018–2020`. */
  readonly period = input<string | number | null | undefined>();
  /** The date at which the figure was true, year first: `2020-12-31`. It is written in the language of the figure. */
  readonly asOf = input<string | number | null | undefined>(undefined, { alias: 'as-of' });
  /** Where the figure leads: the address of a page, `https://…` or within your site, or of a mailbox, `mailto:…`. */
  readonly href = input<string | number | null | undefined>();
  /** The language of the words and numbers. By default, the language of the page around the figure. */
  readonly lang = input<string | null | undefined>();
}

/** A badge for a theme of the organisation's work, with its icon, name and colour. */
@Directive({
  selector: 'metro-theme-badge',
  host: {
    '[attr.theme]': 'theme()',
    '[attr.label]': 'label()',
    '[attr.context]': 'context()',
    '[attr.note]': 'note()',
    '[attr.source]': 'source()',
    '[attr.source-href]': 'sourceHref()',
    '[attr.period]': 'period()',
    '[attr.as-of]': 'asOf()',
    '[attr.href]': 'href()',
    '[attr.lang]': 'lang()',
  },
})
export class MetroThemeBadge {
  /** One of the six themes, or one that the site has added, such as `sdg-13`. It sets the icon, the colour and the name, in the figure's language. */
  readonly theme = input<'metropolitan-governance' | 'quality-of-life' | 'social-cohesion' | 'economic-development' | 'sustainability' | 'gender-equality' | (string & {}) | null | undefined>();
  /** A different name for the theme, or the name of a theme outside the six. */
  readonly label = input<string | number | null | undefined>();
  /** Words before the figure: `Active participation`. */
  readonly context = input<string | number | null | undefined>();
  /** A line after the figure. `**44**` emphasises a number. */
  readonly note = input<string | number | null | undefined>();
  /** The name of the source of the result. */
  readonly source = input<string | number | null | undefined>();
  /** The address of the source: of a page, `https://…` or within your site, or of a mailbox, `mailto:…`. */
  readonly sourceHref = input<string | number | null | undefined>(undefined, { alias: 'source-href' });
  /** The period the figure covers: `2018–2020`. */
  readonly period = input<string | number | null | undefined>();
  /** The date at which the figure was true, year first: `2020-12-31`. It is written in the language of the figure. */
  readonly asOf = input<string | number | null | undefined>(undefined, { alias: 'as-of' });
  /** Where the figure leads: the address of a page, `https://…` or within your site, or of a mailbox, `mailto:…`. */
  readonly href = input<string | number | null | undefined>();
  /** The language of the words and numbers. By default, the language of the page around the figure. */
  readonly lang = input<string | null | undefined>();
}

/** The four figures, for the `imports` of a component. */
export const figures = [MetroFundingShiftBar, MetroGenderSplit, MetroStatTile, MetroThemeBadge] as const;
