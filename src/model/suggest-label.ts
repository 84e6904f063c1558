import type { AttributeReader, Attributes } from './attribute-reader.js';
import { clearNumbers, latinDigits } from './clear-number.js';

const lifted = /\*\*([^*]+)\*\*/g;

/** The label with its lifted numbers written plainly, in either meaning, or unlifted if they already are. */
export const suggestLabels = (reader: AttributeReader, name: string): readonly Attributes[] => {
  const text = reader.written(name);
  const clear = (grouped: boolean) =>
    text.replace(lifted, (_, part: string) => `**${clearNumbers(latinDigits(part), grouped)}**`);
  return [clear(true), clear(false)].includes(text)
    ? [{ [name]: text.replace(lifted, '$1') }]
    : [{ [name]: clear(true) }, { [name]: clear(false) }];
};
