/** An uncompressed TrueType or OpenType font file. */
export type FontFile = ArrayBuffer | Uint8Array;

/** The files of a weight. Each character is drawn in the first that has it: `[inter, notoSansArabic]`. */
export type FontFiles = FontFile | readonly FontFile[];

/** Two weights of a font. */
export interface FontSources {
  readonly regular: FontFiles;
  readonly bold: FontFiles;
}

/** The direction of text. */
export type Direction = 'ltr' | 'rtl';

/** A text as a path from its left end, and the scale that makes its em 1. */
export interface Outline {
  readonly d: string;
  readonly scale: number;
}

/** Fonts to measure text, break it into lines and draw it. All lengths are in ems. */
export interface Fonts {
  /** How far letters extend above and below the baseline. */
  readonly ascent: number;
  readonly descent: number;
  width(this: void, text: string, bold: boolean, dir?: Direction): number;
  /** The path of a text that runs in one direction. */
  outline(this: void, text: string, bold: boolean, dir: Direction): Outline;
  /** The characters of a text that no font has. */
  missing(this: void, text: string, bold: boolean): readonly string[];
  /** The offsets at which a line may end (UAX 14). */
  lineBreaks(this: void, text: string): ReadonlySet<number>;
  /** The embedding level of each UTF-16 code unit of a paragraph (UAX 9): odd if it runs from right to left. */
  bidiLevels(this: void, text: string, dir: Direction): ArrayLike<number>;
}
