import type { Attributes } from './attribute-reader.js';
import { clearNumbers, latinDigits } from './clear-number.js';
import { sum } from './decimal.js';
import type { FoundProblem } from './problem.js';
import { parseQuantity } from './quantity.js';
import { splitEntries, splitEntry } from './share-entries.js';

const number = String.raw`(\d(?:[\d.,]*\d)?(?:\s?%)?)`;
const between = String.raw`\s*(?:[-–—=→>,/|]+|\p{L}+)\s*`;
/** The numbers of a source that is followed by another without a semicolon. */
const unseparated = new RegExp(String.raw`([:：]\s*${number}${between}${number})[\s,|/]+`, 'gu');
/** A source whose numbers have another separator, or whose colon is missing. */
const loose = new RegExp(
  String.raw`^(.*?[^\d\s:：=+~≈<>])[\s:：=+]*${number}${between}${number}$`,
  'u',
);

const join = (entries: readonly string[]): Attributes => ({ shares: entries.join('; ') });

/** Sources with their numbers written plainly, or with the separators between sources and numbers corrected. */
export const suggestShares = (text: string): readonly Attributes[] => {
  const entries = splitEntries(text);
  const clear = (grouped: boolean) =>
    entries.map(splitEntry).map(({ label, values }) => {
      const plain = values.map((value) => clearNumbers(latinDigits(value), grouped));
      return `${label}: ${plain.join(' to ')}`;
    });
  const mended = splitEntries(latinDigits(entries.join(';')).replace(unseparated, '$1;')).map(
    (entry) => entry.replace(loose, '$1: $2 to $3'),
  );
  return [join(clear(true)), join(clear(false)), join(mended), { unit: '%' }];
};

/** Sources with a duplicate one renamed, or with a further one that completes them to 100 percent. */
export const exampleShares = (text: string, problem: FoundProblem): readonly Attributes[] => {
  const entries = splitEntries(text);
  if (problem.rule === 'repeated') {
    const isAnother = (entry: string, index: number) =>
      index > 0 && entry.toLowerCase().startsWith(problem.part.toLowerCase());
    const at = entries.findLastIndex(isAnother);
    const rename = (entry: string) => `${problem.part} 2${entry.slice(problem.part.length)}`;
    return [join(entries.map((entry, index) => (index === at ? rename(entry) : entry)))];
  }
  if (problem.rule !== 'wrong-sum') return [];
  const missing = ([0, 1] as const).map((moment) => {
    const values = entries.map((entry) => parseQuantity(splitEntry(entry).values[moment] ?? ''));
    return sum(['100'], sum(values.map((value) => value?.number ?? '0')));
  });
  return [join([...entries, `…: ${missing.join(' to ')}`])];
};
