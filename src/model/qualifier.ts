import type { Language, Limit, Status } from '../i18n/language.js';
import { spokenFraction } from './fraction.js';
import { capitalised, spokenAs, type Phrase } from './phrase.js';
import type { AttributeReader } from './attribute-reader.js';

/** What is said about a number: a limit or "on average" before it, and after it whether it is final. */
export interface Qualifier {
  /** "Exactly" limits nothing. */
  readonly limit: Limit | undefined;
  /** Whether the number is exact: neither limited nor an average nor an estimate. */
  readonly exact: boolean;
  /** The words with the space after them, capitalised unless a context or lead comes before them. */
  readonly words: Phrase;
  /** The spoken form of the number after the words, if they require another form of it. */
  readonly spoken: string | undefined;
  /** Follows what the number counts: "(estimate)". Empty if the number is final. */
  readonly status: string;
}

/** Reads at most one limit, `on-average`, `estimated` and `provisional`, in any order. */
const readLimit = (reader: AttributeReader) => {
  const { limits, status } = reader.language;
  const given = new Set(reader.text('qualifier').split(/\s/).filter(Boolean));
  const average = given.delete('on-average');
  const states = (Object.keys(status) as Status[]).filter((state) => given.delete(state));
  const isLimit = (word: string): word is Limit => Object.hasOwn(limits, word);
  const [limit, other] = [...given].filter(isLimit);
  for (const part of given)
    if (!isLimit(part)) reader.report('qualifier', { rule: 'unknown-word', part });
  if (other) reader.report('qualifier', { rule: 'contradiction', part: other });
  return { limit, average, states };
};

const inBrackets = (text: string, { brackets: [open, close] }: Language): string =>
  text && open + text + close;

/**
 * Reads the qualifier of a number, given the number as written and the noun that it counts: individual things may take another
 * word for "less", and a fraction another form. After a `lead` it continues the author's sentence: no capital, and no comma
 * after "on average".
 */
export const readQualifier = (
  reader: AttributeReader,
  counted: boolean,
  number = '',
  noun = '',
  lead = '',
): Qualifier => {
  const { language } = reader;
  const { limits, fewerThan, onAverage, comma, space } = language;
  const { limit, average, states } = readLimit(reader);
  const written = limit ? (counted && limit === 'less-than' && fewerThan) || limits[limit] : '';
  const [spoken, fraction] = spokenFraction(number, language, written, noun) ?? [written];
  const said = (words: string) => {
    const before = average ? onAverage.replace(lead && comma.trim(), '') : '';
    const all = (before + words).trim();
    return all && (lead || reader.text('context') ? all : capitalised(all)) + space;
  };
  const shown = said(written);
  const words = shown ? [spokenAs(shown, said(spoken))] : [];
  const limiting = limit === 'exactly' ? undefined : limit;
  return {
    limit: limiting,
    exact: !limiting && !average && !states.includes('estimated'),
    words,
    spoken: fraction,
    status: inBrackets(states.map((state) => language.status[state]).join(comma), language),
  };
};
