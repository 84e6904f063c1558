import type { Fraction } from './language.js';

/**
 * Spoken fractions in languages that use a number and a part: "three quarters". `half` is for 1/2; `numbers` are the words for
 * 1 to 9, `parts` those for thirds to tenths, which take an -s in the plural.
 */
export const fractionWords = (half: string, numbers: string, parts: string) => {
  const [numberWords, partWords] = [numbers.split(' '), parts.split(' ')];
  return ({ top, bottom }: Fraction): string => {
    if (bottom === 2) return half;
    const part = partWords[bottom - 3] ?? '';
    return `${numberWords[top - 1]} ${part}${top > 1 && !part.endsWith('s') ? 's' : ''}`;
  };
};
