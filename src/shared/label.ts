import type { Phrase, Piece } from './phrase.js';
import { formatQuantity, isAmbiguous, parseQuantity, readQuantity } from './quantity.js';
import type { Reading } from './reading.js';

/** A number is formatted like any other and what is not one stays as written; what could be two numbers is reported. */
const lift = (reading: Reading, name: string, text: string): Piece => {
  const quantity = isAmbiguous(text) ? readQuantity(reading, name, text) : parseQuantity(text);
  return quantity ? formatQuantity(quantity, quantity.percent ? '%' : '', reading.language) : text;
};

/** Reads words in which `**33**` lifts a number. Asterisks without a partner stay. */
export const readLabel = (reading: Reading, name: string): Phrase =>
  reading
    .words(name)
    .split(/\*\*([^*]+)\*\*/)
    .map((part, index) => (index % 2 ? [lift(reading, name, part)] : part))
    .filter(Boolean);
