import type { Group } from '../i18n/language.js';
import { decimal, magnitude, sum, type Decimal } from '../model/decimal.js';
import type { Phrase } from '../model/phrase.js';
import { parseQuantity, readQuantity, type Quantity } from '../model/quantity.js';
import type { AttributeReader } from '../model/attribute-reader.js';
import { fitOf, isCount, isShare } from '../model/shares.js';

/** The groups in the order in which they are always told, since attributes have none. */
export const order = ['women', 'men', 'non-binary', 'not-stated'] as const;

/** One group and its size, a count or a share. */
export interface Part {
  readonly name: Group;
  readonly size: Decimal;
}

/** What was given of the groups: all shares, or all counts. */
export interface Parts {
  readonly groups: readonly Part[];
  readonly shares: boolean;
  /** The number of people, where it is known. */
  readonly total: Decimal | undefined;
  /** Why shares do not add up to exactly 100 per cent, if they do not. */
  readonly rounding: Phrase;
}

/** The number of people as given, which must be the sum of the counts where there are counts. */
const readTotal = (reader: AttributeReader, counted: Decimal | undefined): Decimal | undefined => {
  const text = reader.input['total']?.trim();
  if (!text) return counted;
  const fits = ({ number = '-1', percent }: Quantity) => !percent && isCount(number);
  const instead = counted ? [counted] : [];
  const total = readQuantity(reader, 'total', text, fits, 'not-a-count', ...instead)?.number;
  if (total && counted && total !== counted)
    reader.report('total', 'wrong-sum', counted, ...instead);
  return total;
};

/** Reads the groups and their total; what is wrong in them is reported, and the rest is what could be read. */
export const readParts = (reader: AttributeReader): Parts => {
  const texts = order.map((name) => ({ name, text: reader.input[name]?.trim() ?? '' }));
  const given = texts.filter(({ text }) => text);
  const shares = given.some(({ text }) => text.endsWith('%'));
  const fits = ({ number = '-1', percent }: Quantity) =>
    percent === shares && (shares ? isShare : isCount)(number);
  const groups = given.map(({ name, text }): Part => {
    const quantity = parseQuantity(text);
    return { name, size: (quantity && fits(quantity) && quantity.number) || '0' };
  });
  const sizes = groups.map(({ size }) => size);
  /** What to type for one group, given what the others are: what is left of 100 per cent, or a count. */
  const instead = (size: Decimal) =>
    shares ? `${magnitude(sum([...sizes, decimal(`-${size}`)], '100'))}%` : '7';
  const rule = shares ? 'not-a-share' : 'not-a-count';
  for (const { name, text } of given) readQuantity(reader, name, text, fits, rule, instead('0'));
  if (given.length < 2)
    for (const { name } of texts.filter(({ text }) => !text).slice(0, 2 - given.length))
      reader.report(name, 'missing', '', ...(given.length ? [instead('0')] : []));
  const all = sum(sizes);
  const fit = shares ? fitOf(sizes) : 'exact';
  const last = groups.at(-1);
  if (last && !reader.hasErrors && (fit === 'wrong' || !Number(all)))
    reader.report(last.name, 'wrong-sum', shares ? `${all}%` : all, instead(last.size));
  return {
    groups,
    shares,
    total: readTotal(reader, shares ? undefined : all),
    rounding: fit === 'rounded' ? [reader.language.rounding] : [],
  };
};
