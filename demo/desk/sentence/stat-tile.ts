import type { Language } from '#dist/i18n/language.js';
import { unitsOf } from '#dist/model/unit.js';
import type { Guess } from './read-sentence.js';
import { contextOrLead, readWordsBefore } from './words-before.js';
import { numberPattern, plainNumber, plainSpaces } from './written-number.js';

const first = new RegExp(
  `([€$£¥]?)((?:${numberPattern})(?:[–-](?:${numberPattern}))?)( ?%| ?[€$£¥])?`,
  'g',
);
const another = new RegExp(`(?<![\\d.,/–-])(?:${numberPattern})(?![\\d/–-])`, 'g');
const change = new RegExp(`^(.*?) · ([^·:]+?) ?: (${numberPattern})[^·]*(?: · ([^·]*))?$`, 's');
const older = new RegExp(`^(.*?) \\(([^():]+?) ?: (${numberPattern})[^)]*\\)$`, 's');
const isYear = (number: string) => /^(19|20)\d\d([–-](19|20)\d\d)?$/.test(number);

/** The number or range that the sentence is about: the first that is no year, or else the first. */
const mainNumber = (plain: string): RegExpMatchArray | undefined => {
  const all = [...plain.matchAll(first)];
  return all.find(([, , number = '']) => !isYear(number)) ?? all[0];
};

/** Lifts the other numbers of a label, except for years and those in codes and dates. */
const lift = (label: string, language: Language): string =>
  label.replace(another, (written) =>
    isYear(written) ? written : `**${plainNumber(plainSpaces(written), language)}**`,
  );

/** The label, and the older value after it. */
const readLabel = (after: string, language: Language): Readonly<Record<string, string>> => {
  const [, label, name, value] = change.exec(after) ?? older.exec(after) ?? [];
  if (label === undefined || !value) return { label: lift(after, language) };
  const previous = plainNumber(value, language);
  const own = name === language.before ? {} : { 'previous-label': name ?? '' };
  return { label: lift(label, language), previous, ...own };
};

/** Reads a sentence about a number that is not available: "Not available: members". */
const guessUnavailable = (plain: string, language: Language): Guess | undefined => {
  const start = plainSpaces(language.notAvailable + language.colon);
  if (!plain.toLowerCase().startsWith(start)) return undefined;
  const read = readLabel(plain.slice(start.length).trim(), language);
  return { name: 'stat-tile', attributes: { value: 'not-available', ...read }, unused: [] };
};

/** Reads a sentence about one number: "More than 5,850 people". */
export const guessStatTile = (text: string, language: Language): Guess | undefined => {
  const plain = plainSpaces(text);
  const unavailable = guessUnavailable(plain, language);
  if (unavailable) return unavailable;
  const found = mainNumber(plain);
  if (!found) return undefined;
  const [whole, sign = '', number = '', end = ''] = found;
  const { index = 0 } = found;
  const { qualifier, rest } = readWordsBefore(text.slice(0, index), language);
  const symbol = sign || end.trim();
  const [currency, ambiguous] = symbol && symbol !== '%' ? unitsOf(symbol) : [];
  const unit = ambiguous ? symbol : (currency ?? '');
  const value = plainNumber(number, language) + (symbol === '%' ? '%' : '');
  const after = plain.slice(index + whole.length).trim();
  const kept = text.slice(index + whole.length).trim();
  const read = readLabel(after, language);
  // The author's own apostrophes, where nothing else has changed.
  const label = read['label'] === after ? kept : (read['label'] ?? '');
  return {
    name: 'stat-tile',
    attributes: { ...contextOrLead(rest), qualifier, value, unit, ...read, label },
    unused: [],
  };
};
