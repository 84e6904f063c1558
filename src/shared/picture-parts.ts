import { strong } from './colour.js';
import type { Frame } from './frame.js';
import { textOf, type Phrase } from './phrase.js';
import { text, texts } from './picture-text.js';
import type { TextStyle } from './picture-words.js';
import { framed, move, stack, together, type Block, type Picture } from './picture.js';
import type { Body } from './reader.js';
import { sentenceOf } from './sentence.js';
import type { Theme } from './theme.js';
import { ink, line, quiet, themeColours, themeIcons } from './tokens.js';

/** Text as in a page, where it is 16 high. */
export const plain: TextStyle = { size: 16, colour: ink };
/** Text that stands back. */
export const aside: TextStyle = { size: 14, colour: quiet };
const small: TextStyle = { size: 12, colour: quiet };

/** Between the parts of a figure. */
export const gap = 12;

/** The path of a rectangle with round corners. */
export const rounded = (width: number, height: number, radius: number): string => {
  const r = Math.min(radius, width / 2, height / 2);
  const [w, h] = [width - 2 * r, height - 2 * r].map((side) => Math.round(side * 100) / 100);
  return `M${r} 0h${w ?? 0}a${r} ${r} 0 0 1 ${r} ${r}v${h ?? 0}a${r} ${r} 0 0 1-${r} ${r}h-${w ?? 0}a${r} ${r} 0 0 1-${r}-${r}v-${h ?? 0}a${r} ${r} 0 0 1 ${r}-${r}z`;
};

const sourceOf = ({ source: { intro, name }, period }: Frame): string =>
  intro + name + textOf(period, 'shown');

/** The small print: where the result comes from, and the years that it is about. */
export const smallPrint = (figure: Frame): Block => text([sourceOf(figure)], small);

/** A line after the figure, under a rule. */
export const note = (figure: Frame): Block =>
  framed(text(figure.note, aside), [20, 0, 0, 0], (width) => [
    { d: `M0 0H${Math.round(width)}`, x: 0, y: 11, width, stroke: line, strokeWidth: 1 },
  ]);

/** What stands below the data of a figure. */
export const below = (figure: Frame & { readonly rounding: Phrase }): Block =>
  stack([note(figure), text(figure.rounding, small), smallPrint(figure)], gap);

/** What stands above them: the context, and the title with what follows it. */
export const heading = (figure: Frame, title: Phrase, after: Phrase = []): Block =>
  stack([
    text(figure.context, aside),
    texts([title, { ...plain, bold: true }], [after, { ...aside, beside: plain.size }]),
  ]);

/** The colour of a theme, for text. */
export const themeColour = ({ name }: Theme): string => strong(themeColours[name]);

const iconSize = 24;

/** A theme's icon, with words beside it. */
export const withIcon =
  (theme: Theme, words: Phrase): Block =>
  (metrics) => {
    const colour = themeColour(theme);
    const box = text(words, { size: 15, bold: true, colour })(metrics);
    const indent = iconSize + 6;
    const icon = { d: themeIcons[theme.name], stroke: colour, strokeWidth: 1.5, upright: true };
    return {
      natural: box.natural + indent,
      lay: (width) => {
        const laid = box.lay(width - indent);
        const height = Math.max(laid.height, iconSize);
        const shape = { ...icon, x: 0, y: (height - iconSize) / 2, width: iconSize };
        return together(
          [{ ...laid, runs: [], shapes: [shape] }, move(laid, indent, (height - laid.height) / 2)],
          height,
        );
      },
    };
  };

/** The picture of a figure. */
export const pictureOf = (
  figure: Frame & Body & { readonly rounding?: Phrase },
  title: Phrase,
  own: Pick<Picture, 'content' | 'edge' | 'bare'>,
): Picture => {
  const source = sourceOf(figure);
  const rounding = textOf(figure.rounding ?? [], 'written');
  return {
    lang: figure.lang,
    dir: figure.dir,
    title: textOf(title, 'written').trim(),
    alt: [sentenceOf(figure), rounding, source && `(${source})`].filter(Boolean).join(' '),
    ...own,
  };
};
