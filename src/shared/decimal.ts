/** An exact decimal number: an optional minus, digits, an optional point and digits. Binary fractions never come near it. */
export type Decimal = `${number}`;

/** Text that is known to be written as a decimal number. */
export const decimal = (text: string): Decimal => text as Decimal;

/** How many digits are written after the point. */
export const decimalsOf = (a: Decimal): number => a.split('.')[1]?.length ?? 0;

/** The number without its sign. */
export const magnitude = (a: Decimal): Decimal => decimal(a.replace('-', ''));

/** The number in units of its `decimals`-th decimal: `unitsOf('1.5', 2)` is `150n`. */
const unitsOf = (a: Decimal, decimals: number): bigint =>
  BigInt(a.replace('.', '') + '0'.repeat(decimals - decimalsOf(a)));

const fromUnits = (units: bigint, decimals: number): Decimal => {
  const sign = units < 0n ? '-' : '';
  const digits = `${units}`.replace('-', '').padStart(decimals + 1, '0');
  const point = digits.length - decimals;
  return decimal(sign + digits.slice(0, point) + ((decimals && `.${digits.slice(point)}`) || ''));
};

/** `a + factor × b`, with as many decimals as the longer of the two. */
const combine = (a: Decimal, factor: bigint, b: Decimal): Decimal => {
  const decimals = Math.max(decimalsOf(a), decimalsOf(b));
  return fromUnits(unitsOf(a, decimals) + factor * unitsOf(b, decimals), decimals);
};

/** `a − b`, with as many decimals as the longer of the two. */
export const subtract = (a: Decimal, b: Decimal): Decimal => combine(a, -1n, b);

/** The sum of a list, with as many decimals as the longest of them; `0` of none. */
export const sum = (list: readonly Decimal[]): Decimal =>
  list.reduce((a, b) => combine(a, 1n, b), '0');

/** `part` in per cent of `whole`, which is not 0, to one decimal, halves up; a whole per cent is written without. */
export const percentage = (part: Decimal, whole: Decimal): Decimal => {
  const decimals = Math.max(decimalsOf(part), decimalsOf(whole));
  const divisor = unitsOf(whole, decimals);
  const tenths = (2000n * unitsOf(part, decimals) + divisor) / (2n * divisor);
  return tenths % 10n ? fromUnits(tenths, 1) : fromUnits(tenths / 10n, 0);
};
