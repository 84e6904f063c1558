/**
 * A stretch of text in its three forms: `shown` is drawn where it stands, `written` stands in a sentence on one line,
 * `spoken` is what a screen reader says. A plain string is the same in all three.
 */
export type Piece =
  | string
  | {
      readonly shown: string;
      readonly written: string;
      readonly spoken: string;
      /** A number within a label, drawn larger than the words around it. */
      readonly lifted?: true;
    };

/** Pieces that are read in order. */
export type Phrase = readonly Piece[];

/** A text that is drawn in short and needs more words in a sentence: `52 %`, written "to 52 %". */
export const brief = (shown: string, written: string, spoken = written): Piece =>
  shown === written && written === spoken ? shown : { shown, written, spoken };

/** A sign that reads badly aloud: `2/3`, spoken as "two thirds". */
export const sign = (shown: string, spoken: string): Piece => brief(shown, shown, spoken);

/** Words or punctuation that a sentence needs and a drawing does not. */
export const joint = (written: string): Piece => brief('', written);

/** The text of a phrase in one of its forms. */
export const textOf = (phrase: Phrase, form: 'shown' | 'written' | 'spoken'): string =>
  phrase.map((piece) => (typeof piece === 'string' ? piece : piece[form])).join('');

/** The text with a capital first letter. */
export const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
