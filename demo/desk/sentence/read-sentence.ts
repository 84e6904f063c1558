import { languageOf } from '#dist/i18n/registry.js';
import type { Language } from '#dist/i18n/language.js';
import { renderFigure, type ComposedFigure } from '../composed-figure.js';
import { guessFundingShiftBar } from './funding-shift-bar.js';
import { guessGenderSplit } from './gender-split.js';
import { guessStatTile } from './stat-tile.js';
import { guessThemeBadge } from './theme-badge.js';
import { plainSpaces } from './written-number.js';

/** What a sentence may mean, and the parts of it that were not understood. */
export interface Guess extends ComposedFigure {
  readonly unused: readonly string[];
}

/** A figure read from a sentence. */
export interface ReadSentence {
  readonly figure: ComposedFigure;
  /** Whether the figure says exactly what was pasted. */
  readonly same: boolean;
  /** The parts of the sentence that were not understood, and the attributes that are still empty. */
  readonly unused: readonly string[];
  readonly empty: readonly string[];
}

/** Longer texts are no sentence; each guess takes time in proportion to the length. */
const longest = 2000;

const guesses = [guessGenderSplit, guessFundingShiftBar, guessStatTile, guessThemeBadge];

/** The first guess that finds what it looks for: the more it needs, the earlier it is asked. */
const guess = (text: string, language: Language): Guess | undefined => {
  for (const make of guesses) {
    const made = make(text, language);
    if (made) return made;
  }
  return undefined;
};

/** Compares words regardless of the kinds of spaces, of a full stop at the end, and of how the first letter is written. */
const essence = (text: string): string => plainSpaces(text).trim().replace(/\.$/, '');

const readIn = (text: string, tag: string): ReadSentence | undefined => {
  const language = languageOf(tag);
  const made = language && guess(text, language);
  if (!made) return undefined;
  const given = Object.entries({ ...made.attributes, lang: tag }).filter(([, value]) => value);
  const figure = { name: made.name, attributes: Object.fromEntries(given) };
  const { outputs, problems } = renderFigure(figure, tag);
  return {
    figure,
    same: essence(outputs?.sentence ?? '') === essence(text),
    unused: made.unused,
    empty: problems.filter(({ rule }) => rule === 'missing').map(({ attribute }) => attribute),
  };
};

/** How certain a reading is. Groups and shifts are found by their words; a tile or badge can say almost any sentence. */
const certainty = ({ figure, same, unused, empty }: ReadSentence): number => {
  const structured = figure.name === 'gender-split' || figure.name === 'funding-shift-bar';
  return (structured ? 1000 : 0) + (same ? 100 : 0) - unused.length - empty.length;
};

/**
 * Reads a sentence in any of these languages: the reading from which the figure says the same again, else the most certain one,
 * in the order of the languages. Undefined if there is nothing that a figure shows.
 */
export const readSentence = (
  written: string,
  languages: readonly string[],
): ReadSentence | undefined => {
  const text = written
    .slice(0, longest)
    .replace(/\s*[\r\n]+\s*/g, ' ')
    .trim();
  const all = languages.map((tag) => readIn(text, tag)).filter((each) => each !== undefined);
  return all.sort((a, b) => certainty(b) - certainty(a))[0];
};
