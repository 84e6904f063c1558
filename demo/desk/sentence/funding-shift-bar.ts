import type { Language } from '#dist/i18n/language.js';
import { unitsOf } from '#dist/model/unit.js';
import type { Guess } from './read-sentence.js';
import { literal, numberPattern, plainNumber, plainSpaces } from './written-number.js';

const value = String.raw`[€$£¥]?(?:${numberPattern})(?: ?[%€$£¥])?`;
const amount = String.raw`(${value})(?: \([^)]*\))?`;
/** The rest of a sentence; a point between digits does not end it. */
const change = String.raw`((?:[^.]|\.(?=\d))*\.?)`;

/** "from # to #", as the language writes it for shares and for amounts, or with an arrow. */
const shiftPattern = ({ from, to }: Language): string => {
  const words = [true, false].map((share) =>
    [from('#', share), to('#', share)].map((each) => literal(each).replace('#', amount)).join(' '),
  );
  return [...words, `${amount} ?(?:→|->) ?${amount}`].join('|');
};

interface FoundShift {
  readonly name: string;
  readonly values: readonly [string, string];
  readonly start: number;
  readonly end: number;
}

/** The name before a shift: what comes after the last sentence, without the colon. */
const nameBefore = (text: string): string =>
  (/(?:^|[.;] )((?:(?![.;] ).)*)$/s.exec(text)?.[1] ?? '').replace(/[\s:,]+$/, '').trim();

const findShifts = (text: string, language: Language): FoundShift[] => {
  const pattern = new RegExp(`(?<!\\p{L})(?:${shiftPattern(language)})${change}`, 'giu');
  let end = 0;
  return [...plainSpaces(text).matchAll(pattern)].map((found) => {
    const [before = '', after = ''] = found.slice(1, -1).filter(Boolean);
    const told = text.slice(end, found.index);
    const name = nameBefore(told);
    const start = name ? end + told.lastIndexOf(name) : found.index;
    end = found.index + found[0].length;
    return { name, values: [before, after], start, end };
  });
};

const years = /,? ((?:19|20)\d\d) ?[–—-] ?((?:19|20)\d\d)$/;

const readTitle = (title: string): Readonly<Record<string, string>> => {
  const told = title.replace(/[\s.:]+$/, '');
  const [all = '', from = '', to = ''] = years.exec(told) ?? [];
  return { label: told.slice(0, told.length - all.length).trim(), ...(from && { from, to }) };
};

/** Reads sentences about shares or amounts that changed: "Fees: from 36% to 52%". */
export const guessFundingShiftBar = (text: string, language: Language): Guess | undefined => {
  const all = findShifts(text, language);
  const [firstShift] = all;
  const last = all.at(-1);
  if (!firstShift || !last) return undefined;
  const symbol = /[€$£¥]/.exec(firstShift.values[0])?.[0] ?? '';
  const [unit = ''] = symbol ? unitsOf(symbol) : [];
  const write = (each: string) => plainNumber(each.replace(/[%€$£¥]/, '').trim(), language);
  const shares = all
    .filter(({ name }) => !unit || name !== language.total)
    .map(
      ({ name, values: [before, after] }) =>
        `${name.replaceAll(';', '\\;')}: ${write(before)} to ${write(after)}`,
    );
  return {
    name: 'funding-shift-bar',
    attributes: {
      ...readTitle(text.slice(0, firstShift.start).trim()),
      shares: shares.join('; '),
      unit,
      note: text.slice(last.end).trim(),
    },
    unused: [],
  };
};
