import type { Language } from '../i18n/language.js';
import type { AttributeReader } from '../model/attribute-reader.js';
import { magnitude, sum, type Decimal } from '../model/decimal.js';
import { formatChange, type Change } from '../model/number.js';
import { capitalised, hasColon, textForms, textOf, type Phrase } from '../model/phrase.js';
import { formatQuantity, readQuantity, type Quantity } from '../model/quantity.js';
import { isCount } from '../model/shares.js';
import type { Unit } from '../model/unit.js';

/** The older value and any change; as a separate sentence (`apart`) if the first sentence already has a colon. */
const tellChange = (
  { comma, stop, brackets: [open, close] }: Language,
  older: Phrase,
  change: Change | undefined,
  apart: boolean,
): Phrase => {
  const [shown, spoken] = [textOf(older, 'shown'), textOf(older, 'spoken')];
  // In right-to-left text, two signed numbers would merge into one left-to-right run: RLMs separate them.
  const dot = shown.includes('\u200e') ? '\u200f · \u200f' : ' · ';
  const drawn = change ? shown + dot + change.shown : shown;
  const moved = change ? comma + change.spoken : '';
  const sentence = (text: string) => stop + capitalised(text) + stop;
  if (apart) return [textForms(drawn, sentence(drawn), moved + sentence(spoken))];
  const written = change ? dot + drawn : open + drawn + close;
  return [textForms(drawn, written, moved + open + spoken + close)];
};

/** Whether a number counts individual things; a language can decide this by the noun. */
export const isCounted = (
  number: Decimal | undefined,
  unit: Unit,
  noun: string,
  { isCounted }: Language,
) => !!number && isCount(number) && !unit && (isCounted?.(noun) ?? true);

/** Whether a quantity is a number or a range rather than a text. */
const isNumeric = ({ number, range }: Quantity): boolean => !!(number ?? range);

/**
 * A change is stated only between two numbers, without a limit such as "more than"; otherwise only the older value. `value` is
 * undefined if it is not known.
 */
export const readChange = (
  reader: AttributeReader,
  value: Quantity | undefined,
  unit: Unit,
  noun: string,
  limited: boolean,
): Phrase => {
  const { language } = reader;
  const text = reader.text('previous');
  const previous = text && readQuantity(reader, 'previous', text);
  if (!previous) return [];
  const isOtherKind = value && isNumeric(previous) !== isNumeric(value);
  const isOtherUnit = previous.percent && unit !== '%';
  if (isOtherKind || isOtherUnit) reader.report('previous', { rule: 'contradiction', part: text });
  const name = reader.words('previous-label') || language.before;
  const older = [name + language.colon, formatQuantity(previous, unit, language)];
  const apart = !!reader.text('context') || hasColon(noun);
  if (limited || !previous.number || !value?.number)
    return tellChange(language, older, undefined, apart);
  const difference = sum([value.number], previous.number);
  const counted = isCounted(magnitude(difference), unit, noun, language);
  const change = formatChange(difference, unit, language, language.difference, counted);
  return tellChange(language, older, change, apart);
};
