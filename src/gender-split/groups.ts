import type { Group } from '../i18n/language.js';
import { decimal, magnitude, sum, type Decimal } from '../model/decimal.js';
import type { Phrase } from '../model/phrase.js';
import { parseQuantity, readQuantity, type Quantity } from '../model/quantity.js';
import { example, meant, type AttributeReader } from '../model/attribute-reader.js';
import { fitOf, isCount, isShare, wrongSum } from '../model/shares.js';

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
const readTotal = (
  reader: AttributeReader,
  counts: readonly Decimal[] | undefined,
): Decimal | undefined => {
  const text = reader.text('total');
  const counted = counts && sum(counts);
  if (!text) return counted;
  const suggestions = counted ? [meant({ total: counted })] : [];
  const total = readQuantity(reader, 'total', text, {
    fits: ({ number = '-1', percent, plus }) => !percent && !plus && isCount(number),
    rule: 'not-a-count',
    suggestions,
  })?.number;
  if (total && counted && total !== counted)
    reader.report('total', { rule: 'wrong-sum', sums: [wrongSum(counts, total)] }, ...suggestions);
  return total;
};

/** Reads the groups and their total; what is wrong in them is reported, and the rest is what could be read. */
export const readParts = (reader: AttributeReader): Parts => {
  const texts = order.map((name) => ({ name, text: reader.text(name) }));
  const given = texts.filter(({ text }) => text);
  const shares = given.some(({ text }) => parseQuantity(text)?.percent);
  const fits = ({ number = '-1', percent, plus }: Quantity) =>
    percent === shares && !plus && (shares ? isShare : isCount)(number);
  const groups = given.map(({ name, text }): Part => {
    const quantity = parseQuantity(text);
    return { name, size: (quantity && fits(quantity) && quantity.number) || '0' };
  });
  const sizes = groups.map(({ size }) => size);
  /** What may be typed for one group, given what the others are: what is left of 100 per cent, or a count. */
  const rest = (name: Group, size: Decimal) =>
    example({
      [name]: shares ? `${magnitude(sum([...sizes, decimal(`-${size}`)], '100'))}%` : '7',
    });
  const rule = shares ? 'not-a-share' : 'not-a-count';
  for (const { name, text } of given)
    readQuantity(reader, name, text, { fits, rule, suggestions: [rest(name, '0')] });
  const absent = order.filter((name) => !reader.written(name));
  if (absent.length > order.length - 2)
    for (const name of absent.slice(0, absent.length + 2 - order.length))
      reader.report(name, { rule: 'missing' }, ...(given.length ? [rest(name, '0')] : []));
  const fit = shares ? fitOf(sizes) : 'exact';
  const last = groups.at(-1);
  if (last && !reader.hasErrors && (fit === 'wrong' || !Number(sum(sizes))))
    reader.report(
      last.name,
      { rule: 'wrong-sum', sums: [wrongSum(sizes, shares ? '100' : undefined)] },
      rest(last.name, last.size),
    );
  return {
    groups,
    shares,
    total: readTotal(reader, shares ? undefined : sizes),
    rounding: fit === 'rounded' ? [reader.language.rounding] : [],
  };
};
