/** Digits in groups of three, or digits with decimals. */
const number = /\d{1,3}(?:[\s.,]\d{3})+(?!\d)|\d+(?:[.,]\d+)?/g;

/** The numbers in a text in any of our languages, without thousands separators and with a decimal point, sorted by size. */
export const numbersIn = (text: string): string[] =>
  [...text.matchAll(number)]
    .map(([written]) => written.replace(/(?<!^0)[\s.,](?=\d{3}(?!\d))/g, '').replace(',', '.'))
    .sort((a, b) => Number(a) - Number(b));
