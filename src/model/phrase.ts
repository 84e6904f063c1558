/**
 * A piece of text. A plain string is the same everywhere; `Forms` has three variants: `shown` is drawn, `written` is used in a
 * sentence on one line, `spoken` is what a screen reader says. A phrase within a phrase is lifted: drawn larger.
 */
export type Piece = string | Forms | Phrase;

/** A text in its three forms. */
export interface Forms {
  readonly shown: string;
  readonly written: string;
  readonly spoken: string;
  /** The number that it shows, in machine-readable form. */
  readonly data?: string | undefined;
}

/** Pieces in reading order. */
export type Phrase = readonly Piece[];

const leftToRight = /[^\P{L}\u0590-\u08ff]/u;
/** Right-to-left letters. */
export const rightToLeft = /[\u0590-\u08ff]/;

/** Isolates an author's text that runs in the other direction (UAX 9), so that it does not reorder our text around it. */
export const isolate = (text: string, { dir }: { readonly dir?: 'rtl' }): string =>
  (dir ? leftToRight : rightToLeft).test(text) ? `\u2068${text}\u2069` : text;

/** Whether a piece is lifted. */
export const isLifted = (piece: Piece): piece is Phrase => Array.isArray(piece);

/** A text that is drawn in short form and needs more words in a sentence: `52 %`, written "to 52 %". */
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

/** Text that screen readers would read badly: `2/3`, spoken as "two thirds". */
export const spokenAs = (shown: string, spoken: string, data?: string): Forms =>
  textForms(shown, shown, spoken, data);

/** Words or punctuation that a sentence needs but a drawing does not. */
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

/** Whether a sentence contains a colon, other than in a time. */
export const hasColon = (text: string): boolean => /[:：](?!\d)/.test(text);

/** The space between a number and what follows: none before punctuation, or a word in a script without spaces. */
export const spaceBefore = (text: string, { space }: { readonly space: string }): string =>
  text && (space || (/^[\p{sc=Han}\p{P}]/u.test(text) ? '' : ' '));
