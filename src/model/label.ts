import type { AttributeReader } from './attribute-reader.js';
import { isUnfilled } from './clean-text.js';
import type { Phrase, Piece } from './phrase.js';
import { formatQuantity, parseQuantity, readQuantity } from './quantity.js';

/** A number is formatted like any other; words stay as written, unless a number in them could be another one. */
const lift = (reader: AttributeReader, name: string, text: string): Piece => {
  const isHeld = /\p{N}/u.test(text) || isUnfilled(text);
  const quantity = isHeld ? readQuantity(reader, name, text) : parseQuantity(text);
  if (!quantity) return text;
  return formatQuantity(quantity, quantity.percent ? '%' : '', reader.language);
};

/** Reads words in which `**33**` lifts a number. Asterisks without a partner stay. */
export const readLabel = (reader: AttributeReader, name: string): Phrase =>
  reader
    .words(name)
    .split(/\*\*([^*]+)\*\*/)
    .map((part, index) => (index % 2 ? [lift(reader, name, part)] : part))
    .filter(Boolean);
