/**
 * An exact decimal number of at most 15 digits: an optional minus, digits, an optional point and digits. It is counted in
 * whole units of its last decimal, which a double holds exactly: 52.1 − 36 is 16.1.
 */
export type Decimal = `${number}`;

/** Text that is known to be written as a decimal number. */
export const decimal = (text: string): Decimal => text as Decimal;

/** How many digits are written after the point. */
export const decimalsOf = (number: Decimal): number =>
  number.length - (number.indexOf('.') + 1 || number.length);

/** The number without its sign. */
export const magnitude = (number: Decimal): Decimal => decimal(number.replace('-', ''));

/** The sum of a list less another number, with as many decimals as the longest of them. */
export const sum = (list: readonly Decimal[], less: Decimal = '0'): Decimal => {
  const decimals = Math.max(...[...list, less].map(decimalsOf));
  const scale = 10 ** decimals;
  const units = (number: Decimal) => Math.round(Number(number) * scale);
  const total = list.reduce((all, number) => all + units(number), -units(less));
  return decimal((total / scale).toFixed(decimals));
};

/** `part` in per cent of `whole`, which is not 0, to one decimal; a whole per cent is written without. */
export const percentage = (part: Decimal, whole: Decimal): Decimal =>
  decimal(`${Math.round((Number(part) / Number(whole)) * 1000) / 10}`);
