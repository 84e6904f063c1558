import type { ChangeWords, Language } from '../i18n/language.js';
import { writeAmount } from './amount.js';
import { decimal, magnitude, type Decimal } from './decimal.js';
import { spokenAs, type Forms } from './phrase.js';
import { fillPattern, patternFor } from './plural.js';
import { unitAfter, unitWords, type Unit } from './unit.js';

/** Millions that are written in words take the plural of a whole million: "3,2 millions de mètres carrés". */
const million = decimal('1000000');

/** Adds the unit to an amount as it is spoken: in words, if the language has words for it. */
const speakUnit = (
  amount: string,
  size: Decimal,
  unit: Unit,
  language: Language,
  digits?: number,
): string => {
  const words = unit && unitWords(unit, language);
  if (!words) return amount + unitAfter(unit, language);
  return fillPattern(patternFor(words, digits ? million : size, language), amount);
};

/** Keeps a sign before its number in right-to-left text: U+200E, as in CLDR. */
const signMark = ({ dir }: Language): string => (dir ? '\u200e' : '');

/** A number with its unit, signed if it is negative or if `plus` asks for it; signs are spoken as words. */
export const formatNumber = (
  number: Decimal,
  unit: Unit,
  language: Language,
  plus = false,
  digits?: number,
): Forms => {
  const size = magnitude(number);
  const isNegative = size !== number;
  const [sign, word] = isNegative ? ['−', language.minus] : plus ? ['+', language.plus] : ['', ''];
  const amount = writeAmount(size, unit, language, 'symbol', digits);
  const named = sign ? writeAmount(size, unit, language, 'name', digits) : amount;
  return spokenAs(
    (sign && signMark(language) + sign) + amount + unitAfter(unit, language),
    word + speakUnit(named, size, unit, language, digits),
    number,
  );
};

/** From the first digit of a number to its last. */
const figures = /\d(.*\d)?/;

/** Two numbers with their unit, written once if it is the same: "10–15%", "€10–15". Chinese repeats it: "300万—450万". */
export const formatRange = (
  range: readonly [from: Decimal, to: Decimal],
  unit: Unit,
  language: Language,
  digits?: number,
): Forms => {
  const [low = '', high = ''] = range.map((size) =>
    writeAmount(size, unit, language, 'symbol', digits),
  );
  const after = unitAfter(unit, language);
  const isSame = language.space && low.replace(figures, '') === high.replace(figures, '');
  const [from = low + (unit === '%' ? after : '')] = (isSame && figures.exec(low)) || [];
  const [drawn = '', said = ''] = language.until.map((until) =>
    high.replace(isSame ? figures : /^/, (to) => from + until + to),
  );
  const shown = drawn + after;
  const spoken = speakUnit(said, range[1], unit, language, digits);
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
  const amount = writeAmount(size, unit, language, 'symbol');
  const inPoints = (form: 'shown' | 'spoken') =>
    fillPattern(patternFor(points[form], size, language), amount);
  const shown = share ? inPoints('shown') : amount + unitAfter(unit, language);
  const spoken = share ? inPoints('spoken') : speakUnit(amount, size, unit, language);
  const rises = size === difference;
  return {
    shown: `${signMark(language)}${rises ? '+' : '−'}${shown}`,
    spoken: fillPattern(rises ? words.up : (counted && words.fewer) || words.down, spoken),
  };
};
