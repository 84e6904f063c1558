/**
 * A stretch of text. A plain string is the same wherever it stands; another has three forms: `shown` is drawn, `written`
 * stands in a sentence on one line, `spoken` is what a screen reader says. A phrase within a phrase is lifted, drawn larger.
 */
export type Piece = string | Forms | Phrase;

/** A text in its three forms. */
export interface Forms {
  readonly shown: string;
  readonly written: string;
  readonly spoken: string;
  /** The number that it shows, as machines read it. */
  readonly data?: string | undefined;
}

/** Pieces that are read in order. */
export type Phrase = readonly Piece[];

const leftToRight = /[^\P{L}\u0590-\u08ff]/u;
/** Letters that run from right to left. */
export const rightToLeft = /[\u0590-\u08ff]/;

/** An author's text among ours. Where it runs the other way it is isolated (UAX 9), so that what surrounds it stays in place. */
export const isolate = (text: string, { dir }: { readonly dir?: 'rtl' }): string =>
  (dir ? leftToRight : rightToLeft).test(text) ? `\u2068${text}\u2069` : text;

/** Whether a piece is lifted. */
export const isLifted = (piece: Piece): piece is Phrase => Array.isArray(piece);

/** A text that is drawn in short and needs more words in a sentence: `52 %`, written "to 52 %". */
export const textForms = (
  shown: string,
  written: string,
  spoken = written,
  data?: string,
): Forms => ({
  shown,
  written,
  spoken,
  data,
});

/** A sign that reads badly aloud: `2/3`, spoken as "two thirds". */
export const spokenAs = (shown: string, spoken: string, data?: string): Forms =>
  textForms(shown, shown, spoken, data);

/** Words or punctuation that a sentence needs and a drawing does not. */
export const sentenceOnly = (written: string): Piece => textForms('', written);

/** One of the forms of a text. */
export type Form = 'shown' | 'written' | 'spoken';

/** The text of a phrase in one of its forms. */
export const textOf = (phrase: Phrase, form: Form): string =>
  phrase
    .map((piece) =>
      typeof piece === 'string' ? piece : isLifted(piece) ? textOf(piece, form) : piece[form],
    )
    .join('');

/** The text with a capital first letter. */
export const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Whether a sentence has a colon, besides those in times. */
export const hasColon = (text: string): boolean => /[:：](?!\d)/.test(text);

/** What stands between a number and what follows it: nothing before a word of a script without spaces. */
export const spaceBefore = (text: string, { space }: { readonly space: string }): string =>
  text && (space || (/^[\p{sc=Han}\p{P}]/u.test(text) ? '' : ' '));
