import type { Phrase, Piece } from './phrase.js';
import { spokenFraction } from './fraction.js';
import { isUnfilled } from './clean-text.js';
import { formatQuantity, parseQuantity, readQuantity } from './quantity.js';
import type { AttributeReader } from './attribute-reader.js';

/** A number is formatted like any other; words stay as written, unless a number in them could be another one. */
const lift = (reader: AttributeReader, name: string, text: string, noun: string): Piece => {
  const { language } = reader;
  const isHeld = /\p{N}/u.test(text) || isUnfilled(text);
  const quantity = isHeld ? readQuantity(reader, name, text) : parseQuantity(text);
  if (!quantity) return text;
  const [, spoken] = spokenFraction(quantity.text, language, '', noun) ?? [];
  return formatQuantity(quantity, quantity.percent ? '%' : '', language, spoken);
};

/**
 * Reads words in which `**33**` lifts a number, which no line's end parts from the word after it. Asterisks without a partner
 * stay.
 */
export const readLabel = (reader: AttributeReader, name: string): Phrase =>
  reader
    .words(name)
    .split(/\*\*([^*]+)\*\*/)
    .map((part, index, all) =>
      index % 2
        ? [lift(reader, name, part, all[index + 1]?.trim() ?? '')]
        : index
          ? part.replace(/^ (?=\S)/, '\u00a0')
          : part,
    )
    .filter(Boolean);
