import { isLifted, type Phrase } from './phrase.js';
import { nothing, type Block, type Box, type Laid, type Metrics, type Run } from './picture.js';

/** How text looks. */
export interface TextStyle {
  readonly size: number;
  readonly colour: string;
  readonly bold?: boolean;
  /** How high a line is, in ems. */
  readonly leading?: number;
  /** The size of a text beside it whose lines it keeps to. */
  readonly beside?: number;
  readonly align?: 'end';
}

/** A phrase and how it looks. */
export type Styled = readonly [phrase: Phrase, style: TextStyle];

/** A piece of a word, in one style. */
interface Piece {
  readonly text: string;
  readonly size: number;
  readonly bold: boolean;
  readonly colour: string;
  readonly width: number;
}

/** What stays on one line if it can, and how wide the space after it is. */
interface Word {
  readonly pieces: Piece[];
  width: number;
  space: number;
}

/** How much larger a lifted number is. */
const lifting = 1.15;

/** Where a line may end within a text: after a space, after a dash within a word, between ideographs. */
const ends =
  /(?<=[ \u200b])|(?<=\p{L}[-–—/])(?=\p{L})|(?<=[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}，。、：；！？）」』》])(?=[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}（「『《])/u;

/** What is one to the eye, and stays together where a word is broken. */
const clusters = /\P{M}(?:[\p{M}\u200d\ufe0f]|(?<=\u200d).)*/gsu;

const spansOf = (phrase: Phrase, style: TextStyle): Omit<Piece, 'width'>[] =>
  phrase.flatMap((piece) => {
    if (isLifted(piece))
      return spansOf(piece, { ...style, bold: true, size: style.size * lifting });
    const text = typeof piece === 'string' ? piece : piece.shown;
    const { size, bold = false, colour } = style;
    return text ? [{ text: text.replace(/[\t\n\f\r ]+/g, ' '), size, bold, colour }] : [];
  });

const wordsOf = (styled: readonly Styled[], { width }: Metrics): readonly Word[] => {
  const words: Word[] = [];
  let word: Word | undefined;
  for (const span of styled.flatMap(([phrase, style]) => spansOf(phrase, style)))
    for (const [index, part] of span.text.split(ends).entries()) {
      const text = part.replace(/ $/, '');
      const { size, bold } = span;
      if (!word || (text && (index || word.space)))
        words.push((word = { pieces: [], width: 0, space: 0 }));
      const long = width(text, bold) * size;
      if (text) word.pieces.push({ ...span, text, width: long });
      word.width += long;
      if (text !== part) word.space = width(' ', bold) * size;
    }
  return words.filter(({ pieces }) => pieces.length);
};

/** A word in pieces of which each is no wider than a line, unless one letter is. */
const broken = ({ pieces, space }: Word, limit: number, { width }: Metrics): Word[] => {
  const words: Word[] = [{ pieces: [], width: 0, space: 0 }];
  for (const piece of pieces)
    for (const text of piece.text.match(clusters) ?? []) {
      const long = width(text, piece.bold) * piece.size;
      let word = words.at(-1);
      if (!word || (word.width && word.width + long > limit))
        words.push((word = { pieces: [], width: 0, space: 0 }));
      const last = word.pieces.at(-1);
      if (last?.size === piece.size && last.bold === piece.bold)
        word.pieces[word.pieces.length - 1] = {
          ...last,
          text: last.text + text,
          width: last.width + long,
        };
      else word.pieces.push({ ...piece, text, width: long });
      word.width += long;
    }
  const last = words.at(-1);
  if (last) last.space = space;
  return words;
};

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
): Laid => {
  const limit = width + 0.01;
  const wide = words.filter((word) => word.width > limit);
  const lines = linesOf(
    wide.length
      ? words.flatMap((word) => (word.width > limit ? broken(word, limit, metrics) : [word]))
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
  return { height, runs, shapes: [], strained: wide.length > 0 };
};

/** Text of several styles that wraps; its lines are those of the first. */
export const texts =
  (...styled: readonly Styled[]): Block =>
  (metrics): Box => {
    const words = wordsOf(styled, metrics);
    const style = styled[0]?.[1];
    if (!words.length || !style) return nothing(metrics);
    return {
      natural: words.reduce(
        (sum, word, at) => sum + word.width + (words[at + 1] ? word.space : 0),
        0,
      ),
      lay: (width) => layWords(words, width, style, metrics),
    };
  };

/** Text that wraps. */
export const text = (phrase: Phrase, style: TextStyle): Block => texts([phrase, style]);

/** Text that first shrinks, to no less than half its size, to keep on one line. */
export const fitted =
  (phrase: Phrase, style: TextStyle): Block =>
  (metrics) => {
    const box = text(phrase, style)(metrics);
    return {
      natural: box.natural,
      lay: (width) => {
        if (box.natural <= width) return box.lay(width);
        const size = style.size * Math.max(0.5, width / box.natural);
        return { ...text(phrase, { ...style, size })(metrics).lay(width), strained: true };
      },
    };
  };
