import { isLifted, type Phrase } from '../model/phrase.js';
import type { Metrics } from './layout.js';

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
export interface TextSpan {
  readonly text: string;
  readonly size: number;
  readonly bold: boolean;
  readonly colour: string;
  readonly width: number;
}

/** What stays on one line if it can, and how wide the space after it is. */
export interface Word {
  readonly pieces: TextSpan[];
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

const spansOf = (phrase: Phrase, style: TextStyle): Omit<TextSpan, 'width'>[] =>
  phrase.flatMap((piece) => {
    if (isLifted(piece))
      return spansOf(piece, { ...style, bold: true, size: style.size * lifting });
    const text = typeof piece === 'string' ? piece : piece.shown;
    const { size, bold = false, colour } = style;
    return text ? [{ text: text.replace(/[\t\n\f\r ]+/g, ' '), size, bold, colour }] : [];
  });

/** The words of phrases, measured. */
export const wordsOf = (styled: readonly Styled[], { width }: Metrics): readonly Word[] => {
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
export const breakWord = ({ pieces, space }: Word, limit: number, { width }: Metrics): Word[] => {
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
