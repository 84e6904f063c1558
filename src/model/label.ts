import type { Phrase, Piece } from './phrase.js';
import { spokenFraction } from './fraction.js';
import { isUnfilled } from './clean-text.js';
import { formatQuantity, parseQuantity, readQuantity } from './quantity.js';
import type { AttributeReader } from './attribute-reader.js';

/** Formats a lifted number like any other; words stay as written, but an ambiguous number in them is reported. */
const lift = (reader: AttributeReader, name: string, text: string, noun: string): Piece => {
  const { language } = reader;
  const isHeld = /\p{N}/u.test(text) || isUnfilled(text);
  const quantity = isHeld ? readQuantity(reader, name, text) : parseQuantity(text);
  if (!quantity) return text;
  const [, spoken] = spokenFraction(quantity.text, language, '', noun) ?? [];
  return formatQuantity(quantity, quantity.percent ? '%' : '', language, spoken);
};

/**
 * Reads words in which `**33**` lifts a number; a no-break space keeps it with the next word. Unpaired asterisks stay as
 * written.
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
