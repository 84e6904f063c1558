import type { Span } from './found-figure.js';

/** A text that takes the place of a part of a document. */
export interface Edit extends Span {
  readonly text: string;
}

/** Makes edits, which do not overlap, and leaves every other character as it is; `encode` writes what is added. */
export const splice = (
  source: string,
  edits: readonly Edit[],
  encode: (added: string) => string = String,
): string => {
  let end = 0;
  const parts = [...edits]
    .sort((a, b) => a.start - b.start)
    .flatMap((edit) => {
      const before = source.slice(end, edit.start);
      end = edit.end;
      return [before, encode(edit.text)];
    });
  return parts.join('') + source.slice(end);
};
