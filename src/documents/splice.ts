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
  const parts: string[] = [];
  let end = 0;
  for (const edit of [...edits].sort((a, b) => a.start - b.start)) {
    parts.push(source.slice(end, edit.start), encode(edit.text));
    end = edit.end;
  }
  parts.push(source.slice(end));
  return parts.join('');
};
