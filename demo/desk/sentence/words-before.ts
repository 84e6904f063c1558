import type { Language } from '#dist/i18n/language.js';
import { literal, plainSpaces } from './written-number.js';

/** What the words before a number say. */
export interface WordsBefore {
  readonly qualifier: string;
  /** What is left of them. */
  readonly rest: string;
}

const endOf = (words: string): RegExp => new RegExp(`(?:^|\\s)${literal(words.trim())}\\s*$`, 'i');

/** Takes the qualifier from the end of the words before a number: "On average, more than". */
export const readWordsBefore = (before: string, language: Language): WordsBefore => {
  const { limits, fewerThan, onAverage } = language;
  const known = [...Object.entries(limits), ...(fewerThan ? [['less-than', fewerThan]] : [])];
  const plain = plainSpaces(before);
  const [limit, words = ''] = known.find(([, each = '']) => endOf(each).test(plain)) ?? [];
  let rest = limit ? before.slice(0, plain.search(endOf(words))) : before;
  const average = [onAverage, onAverage.replace(',', '')].find((each) =>
    endOf(each).test(plainSpaces(rest)),
  );
  if (average) rest = rest.slice(0, plainSpaces(rest).search(endOf(average)));
  const qualifier = [average ? 'on-average' : '', limit ?? ''].filter(Boolean).join(' ');
  return { qualifier, rest: rest.trim() };
};

/** Words that end with a colon are a context; others lead into the number. */
export const contextOrLead = (rest: string): Readonly<Record<string, string>> => {
  if (!rest) return {};
  return rest.endsWith(':') ? { context: rest.slice(0, -1).trim() } : { lead: rest };
};
