import { decimal, type Decimal } from './decimal.js';

/** Converts Arabic, Persian and full-width digits and marks to Latin ones. `٬` and `٫` are kept: they are unambiguous. */
export const latinDigits = (text: string): string =>
  text
    .replace(/[٠-٩۰-۹０-９]/g, (digit) => `${digit.charCodeAt(0) & 15}`)
    .replace(/[٪％＋－．，／]/g, (sign) => '%%+-.,/'.charAt('٪％＋－．，／'.indexOf(sign)));

/** A single separator before exactly three digits: a group separator to some readers, a decimal mark to others. */
const ambiguous = /^([1-9]\d{0,2})[.,](\d{3})$/;

/** A number that contains points or commas; spaces may separate its groups. A version, `v2.100`, does not match. */
const withSeparators = /(?<![\d.,vV])(?:[1-9]\d{0,2}(?:\s\d{3})+(?!\d)|\d+)(?:[.,]\d+)+/g;

/** A grouped number without its separators, whatever they are. Undefined if the groups are not valid, as in a date. */
export const ungrouped = (text: string): string | undefined => {
  const marks = (text.match(/\D+/g) ?? []).map((mark) => mark.charAt(0));
  const parts = text.split(/\D+/);
  const last = marks.at(-1) ?? '';
  const isDecimal =
    /[.,٫]/.test(last) && (marks.length > 1 ? last !== marks[0] : parts[1]?.length !== 3);
  const decimals = isDecimal ? parts.pop() : '';
  const [first = '', ...groups] = parts;
  // India groups by two: 12,34,567.
  const isGroup = (group: string, index: number) =>
    group.length === 3 || (group.length === 2 && marks[0] === ',' && index < groups.length - 1);
  if (groups.length && (first.length > 3 || !groups.every(isGroup))) return undefined;
  const whole = parts.join('').replace(/^0+(?=\d)/, '') || '0';
  return decimals ? `${whole}.${decimals}` : whole;
};

/** The two meanings of an ambiguous number, the smaller one first. */
export const meaningsOf = (number: string): readonly [Decimal, Decimal] | undefined => {
  const [, whole, group] = ambiguous.exec(number) ?? [];
  if (!whole || !group) return undefined;
  return [decimal(`${whole}.${group}`.replace(/\.?0+$/, '')), decimal(whole + group)];
};

const isUnclear = (number: string): boolean =>
  ambiguous.test(number) || (/[.,].*[.,]/.test(number) && !!ungrouped(number));

/** The numbers in a text that are ambiguous, or whose separators some readers would misread. */
export const unclearNumbers = (text: string): readonly string[] =>
  (text.match(withSeparators) ?? []).filter(isUnclear);

/** A number with decimals that cannot be mistaken for a group. */
const withDecimals = (small: Decimal): string => {
  if (!small.includes('.')) return `${small}.0`;
  return ambiguous.test(small) ? `${small}0` : small;
};

/** Rewrites the unclear numbers in a text plainly, reading ambiguous separators as grouping or as decimal marks. */
export const clearNumbers = (text: string, grouped: boolean): string =>
  text.replace(withSeparators, (number) => {
    if (!isUnclear(number)) return number;
    const [small] = (!grouped && meaningsOf(number)) || [];
    return small ? withDecimals(small) : (ungrouped(number) ?? number);
  });
