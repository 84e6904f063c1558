import type { Phrase } from '../model/phrase.js';
import {
  empty,
  type Box,
  type Component,
  type Layout,
  type Run,
  type TextContext,
} from './layout.js';
import {
  directionOf,
  joinSpans,
  type StyledPhrase,
  type TextSpan,
  type TextStyle,
} from './spans.js';
import { breakWord, wordsOf, type Word } from './words.js';

/** Breaks words into lines no wider than the limit. */
const linesOf = (words: readonly Word[], limit: number): Word[][] => {
  const lines: Word[][] = [];
  let x = Infinity;
  for (const word of words) {
    if (x + word.width > limit) {
      lines.push([]);
      x = 0;
    }
    lines.at(-1)?.push(word);
    x += word.width + (word.space?.width ?? 0);
  }
  return lines;
};

/** Spans in visual order, from left to right: those from right to left are reversed (UAX 9, L2). */
const visualOrder = (spans: readonly TextSpan[]): TextSpan[] => {
  const levels = spans.map(({ level }) => level);
  const leastOdd = Math.min(...levels.filter((level) => level % 2));
  let order = [...spans];
  for (let level = Math.max(...levels); level >= leastOdd; level -= 1) {
    const next: TextSpan[] = [];
    let reversed: TextSpan[] = [];
    for (const span of order)
      if (span.level >= level) reversed.unshift(span);
      else {
        next.push(...reversed, span);
        reversed = [];
      }
    order = [...next, ...reversed];
  }
  return order;
};

/** The runs of a line in reading order, positioned from the start of the line, and the end of the last. */
const runsOf = (line: readonly Word[], y: number, { dir }: TextContext) => {
  const spans = joinSpans(
    line.flatMap(({ spans, space }, index) =>
      space && line[index + 1] ? [...spans, space] : spans,
    ),
  );
  const order = visualOrder(spans);
  const starts = new Map<TextSpan, number>();
  let end = 0;
  for (const span of dir === 'rtl' ? order.reverse() : order) {
    starts.set(span, end);
    end += span.width;
  }
  const runs = spans
    .filter(({ text }) => text.trim())
    .map((span): Run => {
      const { level, ...run } = span;
      return { ...run, x: starts.get(span) ?? 0, y, dir: directionOf(level) };
    });
  return { runs, end };
};

/** Lays out words in lines of this width; wider words are broken. */
const layOutWords = (
  words: readonly Word[],
  width: number,
  { leading = 1.4, beside = 0, align }: TextStyle,
  context: TextContext,
): Layout => {
  const { ascent, descent } = context.fonts;
  const limit = width + 0.01;
  const isWide = (word: Word) => word.width > limit;
  const fitting = words.flatMap((word) =>
    isWide(word) ? breakWord(word, limit, context) : [word],
  );
  let height = 0;
  const runs = linesOf(fitting, limit).flatMap((line) => {
    const sizes = line.flatMap(({ spans }) => spans.map((span) => span.size));
    const size = Math.max(beside, ...sizes);
    const baseline = height + (size * (leading + ascent - descent)) / 2;
    height += size * leading;
    const { runs, end } = runsOf(line, baseline, context);
    return align ? runs.map((run) => ({ ...run, x: run.x + width - end })) : runs;
  });
  return { height, runs, shapes: [], overflowed: words.some(isWide) };
};

/** Wrapping text in several styles; the first determines line height and alignment. */
export const texts =
  (...styled: readonly StyledPhrase[]): Component =>
  (context): Box => {
    const words = wordsOf(styled, context);
    const style = styled[0]?.[1];
    if (!words.length || !style) return empty(context);
    return {
      naturalWidth: words.reduce(
        (sum, { width, space }, at) => sum + width + ((words[at + 1] && space?.width) || 0),
        0,
      ),
      layOut: (width) => layOutWords(words, width, style, context),
    };
  };

/** Wrapping text. */
export const text = (phrase: Phrase, style: TextStyle): Component => texts([phrase, style]);

/** A display number: it shrinks to stay on one line, but not below half its size on a page; then it wraps. */
export const fitted =
  (phrase: Phrase, style: TextStyle): Component =>
  (context) => {
    const { display = 1 } = context;
    const box = text(phrase, { ...style, size: style.size * display })(context);
    return {
      naturalWidth: box.naturalWidth,
      layOut: (width) => {
        if (box.naturalWidth <= width) return box.layOut(width);
        const shrunk = Math.max(0.5, (display * width) / box.naturalWidth);
        const smaller = text(phrase, { ...style, size: style.size * shrunk })(context);
        return { ...smaller.layOut(width), overflowed: shrunk < 1 };
      },
    };
  };
