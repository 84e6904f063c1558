import { meant, type AttributeReader } from './attribute-reader.js';
import { isUnfilled } from './clean-text.js';
import type { Phrase, Piece } from './phrase.js';
import { formatQuantity, parseQuantity, readQuantity, type Rewrite } from './quantity.js';

const lifted = /\*\*([^*]+)\*\*/;

/** A number is formatted like any other; words stay as written, unless a number in them could be another one. */
const lift = (reader: AttributeReader, name: string, text: string, rewrite: Rewrite): Piece => {
  const suggestions = [meant({ [name]: reader.written(name).replace(`**${text}**`, () => text) })];
  const quantity =
    /\p{N}/u.test(text) || isUnfilled(text)
      ? readQuantity(reader, name, text, { rewrite, suggestions })
      : parseQuantity(text);
  if (!quantity) return text;
  return formatQuantity(quantity, quantity.percent ? '%' : '', reader.language);
};

/** Reads words in which `**33**` lifts a number. Asterisks without a partner stay. */
export const readLabel = (reader: AttributeReader, name: string): Phrase => {
  const rewrite: Rewrite = (write) => ({
    [name]: reader
      .written(name)
      .split(lifted)
      .map((part, index) => (index % 2 ? `**${write(part)}**` : part))
      .join(''),
  });
  return reader
    .words(name)
    .split(lifted)
    .map((part, index) => (index % 2 ? [lift(reader, name, part, rewrite)] : part))
    .filter(Boolean);
};
