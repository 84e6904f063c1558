import type { TemplateResult } from 'lit/html.js';
import { mailFundingShiftBar } from './funding-shift-bar/email.js';
import { fundingShiftBar } from './funding-shift-bar/figure.js';
import { pictureFundingShiftBar } from './funding-shift-bar/picture.js';
import { fundingShiftBarStyles } from './funding-shift-bar/styles.js';
import { drawFundingShiftBar } from './funding-shift-bar/template.js';
import { writeFundingShiftBar } from './funding-shift-bar/text.js';
import { mailGenderSplit } from './gender-split/email.js';
import { genderSplit } from './gender-split/figure.js';
import { pictureGenderSplit } from './gender-split/picture.js';
import { genderSplitStyles } from './gender-split/styles.js';
import { drawGenderSplit } from './gender-split/template.js';
import { writeGenderSplit } from './gender-split/text.js';
import type { Frame } from './shared/frame.js';
import type { Markup } from './shared/markup.js';
import type { Picture } from './shared/picture.js';
import type { Problem } from './shared/problem.js';
import type { Body, FigureKind } from './shared/reader.js';
import type { Input } from './shared/reading.js';
import { textOf } from './shared/phrase.js';
import { sentenceOf, spokenOf } from './shared/sentence.js';
import { mailStatTile } from './stat-tile/email.js';
import { statTile } from './stat-tile/figure.js';
import { pictureStatTile } from './stat-tile/picture.js';
import { statTileStyles } from './stat-tile/styles.js';
import { drawStatTile } from './stat-tile/template.js';
import { writeStatTile } from './stat-tile/text.js';
import { mailThemeBadge } from './theme-badge/email.js';
import { themeBadge } from './theme-badge/figure.js';
import { pictureThemeBadge } from './theme-badge/picture.js';
import { themeBadgeStyles } from './theme-badge/styles.js';
import { drawThemeBadge } from './theme-badge/template.js';
import { writeThemeBadge } from './theme-badge/text.js';

/** How a kind of figure is drawn for each place that figures go to. */
interface Renderers<Own extends Body> {
  readonly template: (figure: Frame & Own) => TemplateResult;
  readonly text: (figure: Frame & Own) => string[];
  readonly email: (figure: Frame & Own) => Markup;
  readonly picture: (figure: Frame & Own) => Picture;
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
  email(this: void): Markup;
  /** For a slide, a social network, a newsletter: what its picture holds. */
  picture(this: void): Picture;
}

/** A kind of figure with all its outputs: what it reads, how it looks in a page, and how it goes elsewhere. */
const publish = <Own extends Body>(
  kind: FigureKind<Own>,
  styles: string,
  { template, text, email, picture }: Renderers<Own>,
) => ({
  ...kind,
  styles,
  /** Reads an author's input, as `read` does, and gives its outputs. */
  publish(this: void, input: Input, lang?: string): Published {
    const { figure, problems } = kind.read(input, lang);
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
        email: () => email(figure),
        picture: () => picture(figure),
      },
      problems,
    };
  },
});

/** What came of an author's input: the outputs of a figure where there is a valid one, and what should be put right. */
export interface Published {
  readonly outputs: Outputs | undefined;
  readonly problems: readonly Problem[];
}

/** Every kind of figure, by name. */
export const figures = {
  'stat-tile': publish(statTile, statTileStyles, {
    template: drawStatTile,
    text: writeStatTile,
    email: mailStatTile,
    picture: pictureStatTile,
  }),
  'funding-shift-bar': publish(fundingShiftBar, fundingShiftBarStyles, {
    template: drawFundingShiftBar,
    text: writeFundingShiftBar,
    email: mailFundingShiftBar,
    picture: pictureFundingShiftBar,
  }),
  'gender-split': publish(genderSplit, genderSplitStyles, {
    template: drawGenderSplit,
    text: writeGenderSplit,
    email: mailGenderSplit,
    picture: pictureGenderSplit,
  }),
  'theme-badge': publish(themeBadge, themeBadgeStyles, {
    template: drawThemeBadge,
    text: writeThemeBadge,
    email: mailThemeBadge,
    picture: pictureThemeBadge,
  }),
} as const;

/** The name of a kind of figure: `stat-tile`. */
export type FigureName = keyof typeof figures;

/** Whether there is a kind of figure of that name. */
export const isFigureName = (name: string): name is FigureName => Object.hasOwn(figures, name);
