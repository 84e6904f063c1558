import type { TemplateResult } from 'lit/html.js';
import { mailFundingShiftBar } from './funding-shift-bar/mail.js';
import { fundingShiftBar } from './funding-shift-bar/figure.js';
import { pictureFundingShiftBar } from './funding-shift-bar/picture.js';
import { fundingShiftBarStyles } from './funding-shift-bar/styles.js';
import { renderFundingShiftBar } from './funding-shift-bar/template.js';
import { textFundingShiftBar } from './funding-shift-bar/text.js';
import { mailGenderSplit } from './gender-split/mail.js';
import { genderSplit } from './gender-split/figure.js';
import { pictureGenderSplit } from './gender-split/picture.js';
import { genderSplitStyles } from './gender-split/styles.js';
import { renderGenderSplit } from './gender-split/template.js';
import { textGenderSplit } from './gender-split/text.js';
import type { Figure } from './model/figure.js';
import type { Markup } from './design/markup.js';
import type { Picture } from './picture/layout.js';
import type { Problem } from './model/problem.js';
import type { FigureContent, FigureKind } from './model/define-figure.js';
import type { Input } from './model/attribute-reader.js';
import { textOf } from './model/phrase.js';
import { sentenceOf, spokenOf } from './model/sentence.js';
import { suggest } from './model/suggest.js';
import { mailStatTile } from './stat-tile/mail.js';
import { statTile } from './stat-tile/figure.js';
import { pictureStatTile } from './stat-tile/picture.js';
import { statTileStyles } from './stat-tile/styles.js';
import { renderStatTile } from './stat-tile/template.js';
import { textStatTile } from './stat-tile/text.js';
import { mailThemeBadge } from './theme-badge/mail.js';
import { themeBadge } from './theme-badge/figure.js';
import { pictureThemeBadge } from './theme-badge/picture.js';
import { themeBadgeStyles } from './theme-badge/styles.js';
import { renderThemeBadge } from './theme-badge/template.js';
import { textThemeBadge } from './theme-badge/text.js';

/** How a kind of figure is drawn for each place that figures go to. */
interface Renderers<Own extends FigureContent> {
  readonly template: (figure: Figure & Own) => TemplateResult;
  readonly text: (figure: Figure & Own) => string[];
  readonly mail: (figure: Figure & Own) => Markup;
  readonly picture: (figure: Figure & Own) => Picture;
}

/** One figure, ready for each of these places; all of them state the same. */
export interface Outputs {
  readonly lang: string;
  /** All that it says on one line, as it is written and as it is spoken, and the years of its small print. */
  readonly sentence: string;
  readonly spoken: string;
  readonly period: string;
  /** Where it leads; empty where it does not. */
  readonly href: string;
  /** For a page: what its shadow root holds. */
  template(this: void): TemplateResult;
  /** For plain text: its lines. */
  text(this: void): string[];
  /** For a mail: a table. */
  mail(this: void): Markup;
  /** For a slide, a social network, a newsletter: what its picture holds. */
  picture(this: void): Picture;
}

/** A kind of figure with all its outputs: what it reads, how it looks in a page, and how it goes elsewhere. */
const withOutputs = <Own extends FigureContent>(
  kind: FigureKind<Own>,
  styles: string,
  { template, text, mail, picture }: Renderers<Own>,
) => ({
  ...kind,
  styles,
  /** Reads an author's input; problems come with all that the author may mean. */
  read: (input: Input, lang?: string) => kind.read(input, lang, suggest),
  /** Reads an author's input, as `read` does, and gives its outputs. */
  render(this: void, input: Input, lang?: string): Rendered {
    const { figure, problems } = kind.read(input, lang, suggest);
    if (!figure) return { outputs: undefined, problems };
    return {
      outputs: {
        lang: figure.lang,
        sentence: sentenceOf(figure),
        spoken: spokenOf(figure),
        period: textOf(figure.period, 'written'),
        href: figure.href,
        template: () => template(figure),
        text: () => text(figure),
        mail: () => mail(figure),
        picture: () => picture(figure),
      },
      problems,
    };
  },
});

/** What came of an author's input: the outputs of a figure where there is a valid one, and what should be put right. */
export interface Rendered {
  readonly outputs: Outputs | undefined;
  readonly problems: readonly Problem[];
}

/** Every kind of figure, by name. */
export const figures = {
  'stat-tile': withOutputs(statTile, statTileStyles, {
    template: renderStatTile,
    text: textStatTile,
    mail: mailStatTile,
    picture: pictureStatTile,
  }),
  'funding-shift-bar': withOutputs(fundingShiftBar, fundingShiftBarStyles, {
    template: renderFundingShiftBar,
    text: textFundingShiftBar,
    mail: mailFundingShiftBar,
    picture: pictureFundingShiftBar,
  }),
  'gender-split': withOutputs(genderSplit, genderSplitStyles, {
    template: renderGenderSplit,
    text: textGenderSplit,
    mail: mailGenderSplit,
    picture: pictureGenderSplit,
  }),
  'theme-badge': withOutputs(themeBadge, themeBadgeStyles, {
    template: renderThemeBadge,
    text: textThemeBadge,
    mail: mailThemeBadge,
    picture: pictureThemeBadge,
  }),
} as const;

/** The name of a kind of figure: `stat-tile`. */
export type FigureName = keyof typeof figures;

/** Whether there is a kind of figure of that name. */
export const isFigureName = (name: string): name is FigureName => Object.hasOwn(figures, name);
