import { isLifted, type Phrase } from '../model/phrase.js';
import type { Direction, Fonts } from './fonts.js';
import type { TextContext } from './layout.js';

/** The style of text. */
export interface TextStyle {
  readonly size: number;
  readonly colour: string;
  readonly bold?: boolean;
  /** The line height in ems. */
  readonly leading?: number;
  /** The size of larger text on the same line, which sets the minimum line height. */
  readonly beside?: number;
  readonly align?: 'end';
}

/** A phrase and its style. */
export type StyledPhrase = readonly [phrase: Phrase, style: TextStyle];

/** A stretch of text in one style. */
interface StyledText {
  readonly text: string;
  readonly size: number;
  readonly bold: boolean;
  readonly colour: string;
}

/** A measured stretch in one style and one direction: its level is odd if it runs from right to left (UAX 9). */
export interface TextSpan extends StyledText {
  readonly level: number;
  readonly width: number;
}

/** A piece of a text that can be measured, and whether a line may end after it. */
export interface Token extends StyledText {
  readonly level: number;
  readonly last: boolean;
}

/** The scale of a lifted number. */
const lifting = 1.15;

/** Bidirectional controls, which are not needed once levels are known (UAX 9). */
const bidiControls = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** Whether a text is the space between two words. */
export const isSpace = (text: string): boolean => /^ +$/.test(text);

const styledTexts = (phrase: Phrase, style: TextStyle): StyledText[] =>
  phrase.flatMap((piece) => {
    if (isLifted(piece))
      return styledTexts(piece, { ...style, bold: true, size: style.size * lifting });
    const text = typeof piece === 'string' ? piece : piece.shown;
    const { size, bold = false, colour } = style;
    return text ? [{ text: text.replace(/[\t\n\f\r ]+/g, ' '), size, bold, colour }] : [];
  });

/** Splits phrases where the style or direction changes, where a line may end, and at spaces. */
export const tokenize = (
  phrases: readonly StyledPhrase[],
  { fonts, dir }: TextContext,
): Token[] => {
  const paragraph = phrases.flatMap(([phrase, style]) => styledTexts(phrase, style));
  const whole = paragraph.map(({ text }) => text).join('');
  const breaks = fonts.lineBreaks(whole);
  const levels = fonts.bidiLevels(whole, dir);
  const isCut = (at: number) =>
    breaks.has(at) ||
    levels[at] !== levels[at - 1] ||
    (whole[at] === ' ') !== (whole[at - 1] === ' ');
  const tokens: Token[] = [];
  let start = 0;
  for (const styled of paragraph) {
    const styleEnd = start + styled.text.length;
    for (let at = start + 1; at <= styleEnd; at += 1) {
      if (at < styleEnd && !isCut(at)) continue;
      const text = whole.slice(start, at).replace(bidiControls, '');
      tokens.push({ ...styled, text, level: levels[start] ?? 0, last: breaks.has(at) });
      start = at;
    }
  }
  return tokens;
};

/** The direction of a level (UAX 9). */
export const directionOf = (level: number): Direction => (level % 2 ? 'rtl' : 'ltr');

/** A stretch of text with its width. */
export const measure = (span: Omit<TextSpan, 'width'>, { width }: Fonts): TextSpan => ({
  ...span,
  width: width(span.text, span.bold, directionOf(span.level)) * span.size,
});

const sameLook = (one: TextSpan, other: TextSpan): boolean =>
  one.size === other.size &&
  one.bold === other.bold &&
  one.colour === other.colour &&
  one.level === other.level;

/** Joins neighbours that look the same, with the space between them. */
export const joinSpans = (spans: readonly TextSpan[]): TextSpan[] => {
  const joined: TextSpan[] = [];
  for (const span of spans) {
    const gap = isSpace(joined.at(-1)?.text ?? '') ? joined.at(-1) : undefined;
    const before = joined.at(gap ? -2 : -1);
    if (isSpace(span.text) || !before || !sameLook(before, span) || (gap && !sameLook(gap, span)))
      joined.push(span);
    else
      joined.splice(gap ? -2 : -1, 2, {
        ...before,
        text: before.text + (gap?.text ?? '') + span.text,
        width: before.width + (gap?.width ?? 0) + span.width,
      });
  }
  return joined;
};
