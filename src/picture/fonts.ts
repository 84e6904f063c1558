/** A font file: TrueType or OpenType, not compressed. */
export type FontFile = ArrayBuffer | Uint8Array;

/** The files of a weight. Each character is drawn in the first that has it: `[inter, notoSansArabic]`. */
export type FontFiles = FontFile | readonly FontFile[];

/** Two weights of a font. */
export interface FontSources {
  readonly regular: FontFiles;
  readonly bold: FontFiles;
}

/** Which way text runs. */
export type Direction = 'ltr' | 'rtl';

/** A text as a path from its left end, and by how much it is to be scaled for an em of 1. */
export interface Outline {
  readonly d: string;
  readonly scale: number;
}

/** What text is measured, broken into lines and drawn with. All lengths are in ems. */
export interface Fonts {
  /** How far letters reach above and below the line that they stand on. */
  readonly ascent: number;
  readonly descent: number;
  width(this: void, text: string, bold: boolean, dir?: Direction): number;
  /** The path of a text that runs in one direction. */
  outline(this: void, text: string, bold: boolean, dir: Direction): Outline;
  /** The characters of a text that no font has. */
  missing(this: void, text: string, bold: boolean): readonly string[];
  /** The offsets at which a line may end (UAX 14). */
  lineBreaks(this: void, text: string): ReadonlySet<number>;
  /** The embedding level of each UTF-16 unit of a paragraph (UAX 9): odd where it runs from right to left. */
  bidiLevels(this: void, text: string, dir: Direction): ArrayLike<number>;
}
