import type { TemplateResult } from 'lit/html.js';
import { fundingShiftBar } from './funding-shift-bar/figure.js';
import { fundingShiftBarStyles } from './funding-shift-bar/styles.js';
import { drawFundingShiftBar } from './funding-shift-bar/template.js';
import { genderSplit } from './gender-split/figure.js';
import { genderSplitStyles } from './gender-split/styles.js';
import { drawGenderSplit } from './gender-split/template.js';
import type { Frame } from './shared/frame.js';
import type { Problem } from './shared/problem.js';
import type { Body, FigureKind } from './shared/reader.js';
import type { Input } from './shared/reading.js';
import { sentenceOf } from './shared/sentence.js';
import { statTile } from './stat-tile/figure.js';
import { statTileStyles } from './stat-tile/styles.js';
import { drawStatTile } from './stat-tile/template.js';
import { themeBadge } from './theme-badge/figure.js';
import { themeBadgeStyles } from './theme-badge/styles.js';
import { drawThemeBadge } from './theme-badge/template.js';

/** How a kind of figure is drawn for each place that figures go to. */
interface Renderers<Own extends Body> {
  readonly template: (figure: Frame & Own) => TemplateResult;
}

/** One figure, ready for each of these places; all of them state the same. */
export interface Outputs {
  readonly lang: string;
  readonly sentence: string;
  /** For a page: what its shadow root holds. */
  template(this: void): TemplateResult;
}

/** A kind of figure with all its outputs: what it reads, how it looks in a page, and how it goes elsewhere. */
const publish = <Own extends Body>(
  kind: FigureKind<Own>,
  styles: string,
  { template }: Renderers<Own>,
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
  'stat-tile': publish(statTile, statTileStyles, { template: drawStatTile }),
  'funding-shift-bar': publish(fundingShiftBar, fundingShiftBarStyles, {
    template: drawFundingShiftBar,
  }),
  'gender-split': publish(genderSplit, genderSplitStyles, { template: drawGenderSplit }),
  'theme-badge': publish(themeBadge, themeBadgeStyles, { template: drawThemeBadge }),
} as const;

/** The name of a kind of figure: `stat-tile`. */
export type FigureName = keyof typeof figures;
