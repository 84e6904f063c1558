import type { Figure } from '../model/figure.js';
import { textOf, type Phrase } from '../model/phrase.js';
import { text, texts } from './text.js';
import type { TextStyle } from './spans.js';
import { withPadding, move, stack, combine, type Component, type Picture } from './layout.js';
import type { FigureContent } from '../model/define-figure.js';
import { sentenceOf } from '../model/sentence.js';
import type { Theme } from '../model/theme.js';
import { colourOf, iconOf, ink, line, quiet } from '../design/tokens.js';

/** Body text, in the 16-pixel size of a page. */
export const body: TextStyle = { size: 16, colour: ink };
/** Secondary text. */
export const secondary: TextStyle = { size: 14, colour: quiet };
const small: TextStyle = { size: 12, colour: quiet };

/** The gap between the parts of a figure. */
export const gap = 12;

/** The path of a rectangle with rounded corners. */
export const rounded = (width: number, height: number, radius: number): string => {
  const r = Math.min(radius, width / 2, height / 2);
  const [w, h] = [width - 2 * r, height - 2 * r].map((side) => Math.round(side * 100) / 100);
  return `M${r} 0h${w ?? 0}a${r} ${r} 0 0 1 ${r} ${r}v${h ?? 0}a${r} ${r} 0 0 1-${r} ${r}h-${w ?? 0}a${r} ${r} 0 0 1-${r}-${r}v-${h ?? 0}a${r} ${r} 0 0 1 ${r}-${r}z`;
};

const sourceOf = ({ source: { intro, name }, period }: Figure): string =>
  intro + name + textOf(period, 'shown');

/** The small print: the source of the result, and its period. */
const smallPrint = (figure: Figure): Component => text([sourceOf(figure)], small);

/** The note after the figure, under a rule. */
export const note = (figure: Figure): Component =>
  withPadding(text(figure.note, secondary), [20, 0, 0, 0], (width) => [
    { d: `M0 0H${Math.round(width)}`, x: 0, y: 11, width, stroke: line, strokeWidth: 1 },
  ]);

/** The texts below the data of a figure. */
export const below = (figure: Figure & { readonly rounding: Phrase }): Component =>
  stack([note(figure), text(figure.rounding, small)], gap);

/** The texts above the data: the context, and the title with what follows it. */
export const heading = (figure: Figure, title: Phrase, after: Phrase = []): Component =>
  stack([
    text(figure.context, secondary),
    texts([title, { ...body, bold: true }], [after, { ...secondary, beside: body.size }]),
  ]);

const iconScale = 0.9;
const iconSize = 24 * iconScale;

/** A theme's icon, with text beside it. */
export const withIcon =
  (theme: Theme, words: Phrase): Component =>
  (context) => {
    const colour = colourOf(theme);
    const box = text(words, { ...body, bold: true, colour })(context);
    const indent = iconSize + 7;
    const icon = {
      d: iconOf(theme),
      stroke: colour,
      strokeWidth: 2 * iconScale,
      scale: iconScale,
      upright: true,
    };
    return {
      naturalWidth: box.naturalWidth + indent,
      layOut: (width) => {
        const layout = box.layOut(width - indent);
        const height = Math.max(layout.height, iconSize);
        const shape = { ...icon, x: 0, y: (height - iconSize) / 2, width: iconSize };
        return combine(
          [
            { ...layout, runs: [], shapes: [shape] },
            move(layout, indent, (height - layout.height) / 2),
          ],
          height,
        );
      },
    };
  };

/** The picture of a figure. */
export const pictureOf = (
  figure: Figure & FigureContent & { readonly rounding?: Phrase },
  title: Phrase,
  own: Pick<Picture, 'content' | 'bare'>,
): Picture => {
  const source = sourceOf(figure);
  const rounding = textOf(figure.rounding ?? [], 'written');
  return {
    lang: figure.lang,
    dir: figure.dir,
    title: textOf(title, 'written').trim(),
    foot: smallPrint(figure),
    alt: [sentenceOf(figure), rounding, source && `(${source})`].filter(Boolean).join(' '),
    ...own,
  };
};
