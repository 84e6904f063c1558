import type { TemplateResult } from 'lit/html.js';
import { fundingShiftBar } from './funding-shift-bar/figure.js';
import { pictureFundingShiftBar } from './funding-shift-bar/picture.js';
import { fundingShiftBarStyles } from './funding-shift-bar/styles.js';
import { drawFundingShiftBar } from './funding-shift-bar/template.js';
import { genderSplit } from './gender-split/figure.js';
import { pictureGenderSplit } from './gender-split/picture.js';
import { genderSplitStyles } from './gender-split/styles.js';
import { drawGenderSplit } from './gender-split/template.js';
import type { Frame } from './shared/frame.js';
import type { Picture } from './shared/picture.js';
import type { Problem } from './shared/problem.js';
import type { Body, FigureKind } from './shared/reader.js';
import type { Input } from './shared/reading.js';
import { sentenceOf } from './shared/sentence.js';
import { statTile } from './stat-tile/figure.js';
import { pictureStatTile } from './stat-tile/picture.js';
import { statTileStyles } from './stat-tile/styles.js';
import { drawStatTile } from './stat-tile/template.js';
import { themeBadge } from './theme-badge/figure.js';
import { pictureThemeBadge } from './theme-badge/picture.js';
import { themeBadgeStyles } from './theme-badge/styles.js';
import { drawThemeBadge } from './theme-badge/template.js';

/** How a kind of figure is drawn for each place that figures go to. */
interface Renderers<Own extends Body> {
  readonly template: (figure: Frame & Own) => TemplateResult;
  readonly picture: (figure: Frame & Own) => Picture;
}

/** One figure, ready for each of these places; all of them state the same. */
export interface Outputs {
  readonly lang: string;
  readonly sentence: string;
  /** For a page: what its shadow root holds. */
  template(this: void): TemplateResult;
  /** For a slide, a social network, a newsletter: what its picture holds. */
  picture(this: void): Picture;
}

/** A kind of figure with all its outputs: what it reads, how it looks in a page, and how it goes elsewhere. */
const publish = <Own extends Body>(
  kind: FigureKind<Own>,
  styles: string,
  { template, picture }: Renderers<Own>,
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
        template: () => template(figure),
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
    picture: pictureStatTile,
  }),
  'funding-shift-bar': publish(fundingShiftBar, fundingShiftBarStyles, {
    template: drawFundingShiftBar,
    picture: pictureFundingShiftBar,
  }),
  'gender-split': publish(genderSplit, genderSplitStyles, {
    template: drawGenderSplit,
    picture: pictureGenderSplit,
  }),
  'theme-badge': publish(themeBadge, themeBadgeStyles, {
    template: drawThemeBadge,
    picture: pictureThemeBadge,
  }),
} as const;

/** The name of a kind of figure: `stat-tile`. */
export type FigureName = keyof typeof figures;
