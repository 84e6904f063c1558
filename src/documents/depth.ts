import { Parser } from 'htmlparser2';
import type { Finding, Place } from '../model/finding.js';

/**
 * How many elements may be open at once, as in browsers. The work of a parser for each tag grows with their number, and walks of
 * a tree are recursive.
 */
export const deepest = 512;

/** What leaves the rest of a document as it is: an element too many is open. */
export const tooDeep = (tag: string, place: Place): Finding => ({
  ...place,
  tag,
  problem: {
    attribute: '',
    rule: 'too-deep',
    written: '',
    instead: [`</${tag}>`],
    severity: 'error',
  },
});

const placeAt = (source: string, offset: number): Place => {
  const lines = source.slice(0, offset).split('\n');
  return { line: lines.length, column: (lines.at(-1) ?? '').length + 1 };
};

/** What comes before the element that is too deep for html-to-text, whose parser this is, and that element. */
export const cutTooDeep = (
  source: string,
): { readonly source: string; readonly cut: Finding[] } => {
  let depth = 0;
  const cut: Finding[] = [];
  let end = source.length;
  const parser = new Parser({
    onopentagname: (tag) => {
      depth += 1;
      if (depth <= deepest || cut.length) return;
      end = parser.startIndex;
      cut.push(tooDeep(tag, placeAt(source, end)));
      parser.pause();
    },
    onclosetag: () => {
      depth -= 1;
    },
  });
  parser.write(source);
  return { source: source.slice(0, end), cut };
};
