import type { AttributeReader, Attributes } from './attribute-reader.js';
import { clearNumbers, latinDigits } from './clear-number.js';

const lifted = /\*\*([^*]+)\*\*/g;

/** A label whose lifted numbers are written plainly, in one meaning or the other, or are no longer lifted. */
export const suggestLabels = (reader: AttributeReader, name: string): readonly Attributes[] => {
  const text = reader.written(name);
  const clear = (grouped: boolean) =>
    text.replace(lifted, (_, part: string) => `**${clearNumbers(latinDigits(part), grouped)}**`);
  return [clear(true), clear(false)].includes(text)
    ? [{ [name]: text.replace(lifted, '$1') }]
    : [{ [name]: clear(true) }, { [name]: clear(false) }];
};
