import { textOf, type Phrase, type Piece } from './phrase.js';
import { formatQuantity, isMisread, parseQuantity, readQuantity } from './quantity.js';
import type { Reading } from './reading.js';

/** A number is formatted like any other; what is not one stays as written, but what could be two is reported. */
const lift = (reading: Reading, name: string, text: string): Piece => {
  const quantity = parseQuantity(text);
  if (isMisread(quantity)) {
    if (quantity.kind === 'ambiguous-number') readQuantity(reading, name, text);
    return text;
  }
  const percent = quantity.kind === 'number' && quantity.percent;
  return formatQuantity(quantity, percent ? '%' : '', reading.language);
};

/** Reads words in which `**33**` lifts a number. Asterisks without a partner stay. */
export const readLabel = (reading: Reading, name: string): Phrase =>
  reading
    .text(name)
    .split(/\*\*([^*]+)\*\*/)
    .map((part, index): Piece => {
      if (index % 2 === 0) return part;
      const piece = [lift(reading, name, part)];
      return {
        shown: textOf(piece, 'shown'),
        written: textOf(piece, 'written'),
        spoken: textOf(piece, 'spoken'),
        lifted: true,
      };
    })
    .filter((piece) => piece !== '');
