import type { ChangeWords, Language } from '../i18n/language.js';
import { writeAmount, type MoneyDisplay } from './amount.js';
import { magnitude, type Decimal } from './decimal.js';
import { spokenAs, type Piece } from './phrase.js';
import { fillPattern, patternFor } from './plural.js';
import { unitAfter, type Unit } from './unit.js';

/** Formats a non-negative number with its unit. */
const write = (
  size: Decimal,
  unit: Unit,
  language: Language,
  display: MoneyDisplay = 'symbol',
  digits?: number,
): string => writeAmount(size, unit, language, display, digits) + unitAfter(unit, language);

/** Keeps a sign before its number in right-to-left text: U+200E, as in CLDR. */
const signMark = ({ dir }: Language): string => (dir ? '\u200e' : '');

/** A number with its unit, signed if it is negative or if `plus` asks for it; signs are spoken as words. */
export const formatNumber = (
  number: Decimal,
  unit: Unit,
  language: Language,
  plus = false,
  digits?: number,
): Piece => {
  const size = magnitude(number);
  const isNegative = size !== number;
  const shown = write(size, unit, language, 'symbol', digits);
  if (!isNegative && !plus) return spokenAs(shown, shown, number);
  const spoken =
    (isNegative ? language.minus : language.plus) + write(size, unit, language, 'name', digits);
  return spokenAs(`${signMark(language)}${isNegative ? '−' : '+'}${shown}`, spoken, number);
};

/** From the first digit of a number to its last. */
const figures = /\d(.*\d)?/;

/** Two numbers with their unit, written once if it is the same: "10–15%", "€10–15". Chinese repeats it: "300万—450万". */
export const formatRange = (
  range: readonly [from: Decimal, to: Decimal],
  unit: Unit,
  language: Language,
  digits?: number,
): Piece => {
  const [low = '', high = ''] = range.map((size) =>
    writeAmount(size, unit, language, 'symbol', digits),
  );
  const after = unitAfter(unit, language);
  const isSame = language.space && low.replace(figures, '') === high.replace(figures, '');
  const [from = low + (unit === '%' ? after : '')] = (isSame && figures.exec(low)) || [];
  const [shown = '', spoken = ''] = language.until.map(
    (until) => high.replace(isSame ? figures : /^/, (to) => from + until + to) + after,
  );
  // In right-to-left text a dash would reverse the range.
  return spokenAs(language.dir ? `\u2068${shown}\u2069` : shown, spoken);
};

/** How much a value has changed: with a sign, and in words. */
export interface Change {
  readonly shown: string;
  readonly spoken: string;
}

/**
 * Formats the difference between two values of one unit; for shares it is in percentage points, never in percent. `counted`
 * means that the values count individual things.
 */
export const formatChange = (
  difference: Decimal,
  unit: Unit,
  language: Language,
  words: ChangeWords,
  counted = false,
): Change => {
  const { points } = language;
  if (!Number(difference)) return { shown: words.same, spoken: words.same };
  const size = magnitude(difference);
  const share = unit === '%';
  const amount = write(size, share ? '' : unit, language);
  const told = (form: 'shown' | 'spoken') =>
    share ? fillPattern(patternFor(points[form], size, language), amount) : amount;
  const rises = size === difference;
  return {
    shown: `${signMark(language)}${rises ? '+' : '−'}${told('shown')}`,
    spoken: fillPattern(rises ? words.up : (counted && words.fewer) || words.down, told('spoken')),
  };
};
