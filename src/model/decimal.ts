/**
 * An exact decimal number of at most 15 digits: an optional minus, digits, and optionally a point and digits. Arithmetic uses
 * whole units of the last decimal, which a double represents exactly: 52.1 − 36 is 16.1.
 */
export type Decimal = `${number}`;

/** Casts text that is known to be a decimal number. */
export const decimal = (text: string): Decimal => text as Decimal;

/** The number of digits after the point. */
export const decimalsOf = (number: Decimal): number =>
  number.length - (number.indexOf('.') + 1 || number.length);

/** The number without its sign. */
export const magnitude = (number: Decimal): Decimal => decimal(number.replace('-', ''));

/** The sum of a list minus another number, with as many decimals as the most precise of them. */
export const sum = (list: readonly Decimal[], less: Decimal = '0'): Decimal => {
  const decimals = Math.max(...[...list, less].map(decimalsOf));
  const scale = 10 ** decimals;
  const units = (number: Decimal) => Math.round(Number(number) * scale);
  const total = list.reduce((all, number) => all + units(number), -units(less));
  return decimal((total / scale).toFixed(decimals));
};

/** `part` as a percentage of `whole` (not 0), to one decimal; whole percentages have no decimal. */
export const percentage = (part: Decimal, whole: Decimal): Decimal =>
  decimal(`${Math.round((Number(part) / Number(whole)) * 1000) / 10}`);
