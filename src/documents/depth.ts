import { Parser } from 'htmlparser2';
import type { Finding, Place } from '../model/finding.js';

/**
 * How many elements may be open at once, as in browsers. The parser's work per tag grows with the nesting depth, and the tree
 * is walked recursively.
 */
export const deepest = 512;

/** The finding for an element that is nested too deep: no figures are drawn in the rest of the document. */
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

/** Cuts the source before the first element that is nested too deep. Uses htmlparser2, as html-to-text does. */
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
