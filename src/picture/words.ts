import { graphemesOf } from './graphemes.js';
import type { TextContext } from './layout.js';
import {
  isSpace,
  joinSpans,
  measure,
  tokenize,
  type StyledPhrase,
  type TextSpan,
} from './spans.js';

/** Text that stays on one line if possible, and the space after it, which is omitted at the end of a line. */
export interface Word {
  readonly spans: readonly TextSpan[];
  readonly width: number;
  readonly space?: TextSpan | undefined;
}

const sum = (spans: readonly TextSpan[]): number =>
  spans.reduce((all, { width }) => all + width, 0);

/** Makes a word of spans; a trailing space is kept separately. */
const wordOf = (spans: readonly TextSpan[]): Word => {
  const last = spans.at(-1);
  const space = last && isSpace(last.text) ? last : undefined;
  const own = joinSpans(space ? spans.slice(0, -1) : spans);
  return { spans: own, width: sum(own), space };
};

/** The words of phrases, measured. */
export const wordsOf = (phrases: readonly StyledPhrase[], context: TextContext): Word[] => {
  const words: Word[] = [];
  let spans: TextSpan[] = [];
  for (const { last, ...token } of tokenize(phrases, context)) {
    if (token.text) spans.push(measure(token, context.fonts));
    if (!last) continue;
    words.push(wordOf(spans));
    spans = [];
  }
  return words.filter((word) => word.spans.length);
};

/** Breaks a word into parts no wider than a line, unless a single character is wider. */
export const breakWord = (
  { spans, space }: Word,
  limit: number,
  { fonts }: TextContext,
): Word[] => {
  const parts: TextSpan[][] = [[]];
  for (const span of spans)
    for (const text of graphemesOf(span.text)) {
      const part = parts.at(-1) ?? [];
      const character = measure({ ...span, text }, fonts);
      // Measured together, since characters may be narrower or wider next to each other, as in Arabic.
      const longer = joinSpans([...part, character]).map((each) => measure(each, fonts));
      if (part.length && sum(longer) > limit) parts.push([character]);
      else parts.splice(-1, 1, longer);
    }
  return parts.map((own, index) => ({
    spans: own,
    width: sum(own),
    space: index === parts.length - 1 ? space : undefined,
  }));
};
