import type { Span } from './found-figure.js';

/** A text that takes the place of a part of a document. */
export interface Edit extends Span {
  readonly text: string;
}

/** The parts of a document with edits made, which do not overlap: what stays, and what is added. */
export function* pieces(edits: readonly Edit[], length: number): Generator<Span | string> {
  let start = 0;
  for (const edit of [...edits].sort((a, b) => a.start - b.start)) {
    yield { start, end: edit.start };
    yield edit.text;
    start = edit.end;
  }
  yield { start, end: length };
}

/** Makes edits, and leaves every other character as it is. */
export const splice = (source: string, edits: readonly Edit[]): string =>
  Array.from(pieces(edits, source.length), (piece) =>
    typeof piece === 'string' ? piece : source.slice(piece.start, piece.end),
  ).join('');
