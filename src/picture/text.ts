import type { Phrase } from '../model/phrase.js';
import { empty, type Component, type Box, type Layout, type Metrics, type Run } from './layout.js';
import { breakWord, wordsOf, type Styled, type TextStyle, type Word } from './words.js';

/** Fills lines with words. */
const linesOf = (words: readonly Word[], limit: number): Word[][] => {
  const lines: Word[][] = [];
  let x = Infinity;
  for (const word of words) {
    if (x + word.width > limit) {
      lines.push([]);
      x = 0;
    }
    lines.at(-1)?.push(word);
    x += word.width + word.space;
  }
  return lines;
};

/** The runs of a line from its start, those in one style as one, and where the last ends. */
const runsOf = (line: readonly Word[], y: number): { runs: Run[]; end: number } => {
  const runs: Run[] = [];
  let [x, space] = [0, 0];
  for (const word of line) {
    for (const { text, width, ...style } of word.pieces) {
      const last = runs.at(-1);
      if (last?.size === style.size && last.bold === style.bold && last.colour === style.colour)
        runs[runs.length - 1] = {
          ...last,
          text: last.text + (space ? ' ' : '') + text,
          width: x + space + width - last.x,
        };
      else runs.push({ ...style, text, x: x + space, y, width });
      x += space + width;
      space = 0;
    }
    space = word.space;
  }
  return { runs, end: x };
};

const layWords = (
  words: readonly Word[],
  width: number,
  { leading = 1.4, beside = 0, align }: TextStyle,
  metrics: Metrics,
): Layout => {
  const limit = width + 0.01;
  const wide = words.filter((word) => word.width > limit);
  const lines = linesOf(
    wide.length
      ? words.flatMap((word) => (word.width > limit ? breakWord(word, limit, metrics) : [word]))
      : words,
    limit,
  );
  let height = 0;
  const runs = lines.flatMap((line) => {
    const size = Math.max(
      beside,
      ...line.flatMap(({ pieces }) => pieces.map((piece) => piece.size)),
    );
    const top = height;
    height += size * leading;
    const { runs, end } = runsOf(
      line,
      top + (size * (leading + metrics.ascent - metrics.descent)) / 2,
    );
    return align ? runs.map((run) => ({ ...run, x: run.x + width - end })) : runs;
  });
  return { height, runs, shapes: [], overflowed: wide.length > 0 };
};

/** Text of several styles that wraps; its lines are those of the first. */
export const texts =
  (...styled: readonly Styled[]): Component =>
  (metrics): Box => {
    const words = wordsOf(styled, metrics);
    const style = styled[0]?.[1];
    if (!words.length || !style) return empty(metrics);
    return {
      naturalWidth: words.reduce(
        (sum, word, at) => sum + word.width + (words[at + 1] ? word.space : 0),
        0,
      ),
      layOut: (width) => layWords(words, width, style, metrics),
    };
  };

/** Text that wraps. */
export const text = (phrase: Phrase, style: TextStyle): Component => texts([phrase, style]);

/** Text that first shrinks, to no less than half its size, to keep on one line. */
export const fitted =
  (phrase: Phrase, style: TextStyle): Component =>
  (metrics) => {
    const box = text(phrase, style)(metrics);
    return {
      naturalWidth: box.naturalWidth,
      layOut: (width) => {
        if (box.naturalWidth <= width) return box.layOut(width);
        const size = style.size * Math.max(0.5, width / box.naturalWidth);
        return { ...text(phrase, { ...style, size })(metrics).layOut(width), overflowed: true };
      },
    };
  };
