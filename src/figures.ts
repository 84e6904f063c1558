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
import { ownStyles } from './design/tokens.js';
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

/** How a kind of figure is rendered for each output. */
interface Renderers<Own extends FigureContent> {
  readonly template: (figure: Figure & Own) => TemplateResult;
  readonly text: (figure: Figure & Own) => string[];
  readonly mail: (figure: Figure & Own) => Markup;
  readonly picture: (figure: Figure & Own) => Picture;
}

/** What a figure says in a form for programs. */
export interface Facts extends Pick<FigureContent, 'measured'> {
  readonly period: string;
  readonly asOf: string;
  readonly source: { readonly name: string; readonly href: string };
}

/** One figure, ready for each output; all outputs state the same content. */
export interface Outputs {
  readonly lang: string;
  /** The whole figure in one line, as written (`sentence`) and as spoken, and the period in its small print. */
  readonly sentence: string;
  readonly spoken: string;
  readonly period: string;
  /** The link target; empty if there is none. */
  readonly href: string;
  /** Styles for the theme of a site, besides those of its kind; empty if it has none. */
  readonly ownStyles: string;
  /** What programs read of it: its one number, the period and date as written, the source. */
  readonly facts: Facts;
  /** For a page: the content of the shadow root. */
  template(this: void): TemplateResult;
  /** For plain text: the lines. */
  text(this: void): string[];
  /** For email: a table. */
  mail(this: void): Markup;
  /** For a slide, a social network or a newsletter: the content of the picture. */
  picture(this: void): Picture;
}

/** Adds styles and all outputs to a kind of figure. */
const withOutputs = <Own extends FigureContent>(
  kind: FigureKind<Own>,
  styles: string,
  { template, text, mail, picture }: Renderers<Own>,
) => ({
  ...kind,
  styles,
  /** Reads an author's input; problems include suggestions of what the author may mean. */
  read: (input: Input, lang?: string) => kind.read(input, lang, suggest),
  /** Reads an author's input, as `read` does, and returns the outputs. */
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
        ownStyles: figure.theme?.own ? ownStyles(figure.theme.own) : '',
        facts: { measured: figure.measured, ...figure.dates, source: figure.source },
        template: () => template(figure),
        text: () => text(figure),
        mail: () => mail(figure),
        picture: () => picture(figure),
      },
      problems,
    };
  },
});

/** The result of rendering an author's input: the outputs, if the figure is valid, and all problems. */
export interface Rendered {
  readonly outputs: Outputs | undefined;
  readonly problems: readonly Problem[];
}

/** All kinds of figures, by name. */
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

/** Whether a kind of figure with that name exists. */
export const isFigureName = (name: string): name is FigureName => Object.hasOwn(figures, name);
