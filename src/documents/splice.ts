import type { Span } from './span.js';

/** A text that replaces a part of a document. */
export interface Edit extends Span {
  readonly text: string;
}

/** The parts of an edited document, in order: unchanged spans and inserted texts. Edits must not overlap. */
export function* pieces(edits: readonly Edit[], length: number): Generator<Span | string> {
  let start = 0;
  for (const edit of [...edits].sort((a, b) => a.start - b.start)) {
    yield { start, end: edit.start };
    yield edit.text;
    start = edit.end;
  }
  yield { start, end: length };
}

/** Applies edits, and leaves every other character unchanged. */
export const splice = (source: string, edits: readonly Edit[]): string =>
  Array.from(pieces(edits, source.length), (piece) =>
    typeof piece === 'string' ? piece : source.slice(piece.start, piece.end),
  ).join('');
