import type { Phrase, Piece } from './phrase.js';
import { formatQuantity, isAmbiguous, parseQuantity, readQuantity } from './quantity.js';
import type { AttributeReader } from './attribute-reader.js';

/** A number is formatted like any other and what is not one stays as written; what could be two numbers is reported. */
const lift = (reader: AttributeReader, name: string, text: string): Piece => {
  const quantity = isAmbiguous(text) ? readQuantity(reader, name, text) : parseQuantity(text);
  return quantity ? formatQuantity(quantity, quantity.percent ? '%' : '', reader.language) : text;
};

/** Reads words in which `**33**` lifts a number. Asterisks without a partner stay. */
export const readLabel = (reader: AttributeReader, name: string): Phrase =>
  reader
    .words(name)
    .split(/\*\*([^*]+)\*\*/)
    .map((part, index) => (index % 2 ? [lift(reader, name, part)] : part))
    .filter(Boolean);
