import type { Group } from '../i18n/language.js';
import { sum, type Decimal } from '../model/decimal.js';
import type { Phrase } from '../model/phrase.js';
import type { Qualifier } from '../model/qualifier.js';
import { parseQuantity, readQuantity, type Wanted } from '../model/quantity.js';
import type { AttributeReader } from '../model/attribute-reader.js';
import { fitOf, isCount, isPossible, isShare, wrongSum } from '../model/shares.js';

/** The order in which groups are always stated, since attributes are unordered. */
export const order = ['women', 'men', 'non-binary', 'not-stated'] as const;

/** One group and its size, a count or a share. */
export interface Part {
  readonly name: Group;
  readonly size: Decimal;
}

/** The groups that an author stated: all shares, or all counts. */
export interface Parts {
  readonly groups: readonly Part[];
  readonly shares: boolean;
  /** The number of people, if known. */
  readonly total: Decimal | undefined;
  /** Why shares do not add up to exactly 100%; empty if they do. */
  readonly rounding: Phrase;
}

/** Reads the number of people. If there are counts, it must be their sum, which is also the default. */
const readTotal = (
  reader: AttributeReader,
  counts: readonly Decimal[] | undefined,
): Decimal | undefined => {
  const text = reader.text('total');
  const counted = counts && sum(counts);
  if (!text) return counted;
  const total = readQuantity(reader, 'total', text, {
    fits: ({ number = '-1', percent, plus }) => !percent && !plus && isCount(number),
    rule: 'not-a-count',
  })?.number;
  if (total && counted && total !== counted)
    reader.report('total', { rule: 'wrong-sum', sums: [wrongSum(counts, total)] });
  return total;
};

/** Reads the groups and their total, and reports their problems. Returns whatever could be read. */
export const readParts = (reader: AttributeReader): Parts => {
  const given = order.map((name) => ({ name, text: reader.text(name) })).filter(({ text }) => text);
  const shares = given.some(({ text }) => parseQuantity(text)?.percent);
  const wanted: Wanted = {
    fits: ({ number = '-1', percent, plus }) =>
      percent === shares && !plus && (shares ? isShare : isCount)(number),
    rule: shares ? 'not-a-share' : 'not-a-count',
  };
  const groups = given.map(({ name, text }): Part => ({
    name,
    size: readQuantity(reader, name, text, wanted)?.number ?? '0',
  }));
  const absent = order.filter((name) => !reader.written(name));
  const missing = Math.max(0, absent.length + 2 - order.length);
  for (const name of absent.slice(0, missing)) reader.report(name, { rule: 'missing' });
  const sizes = groups.map(({ size }) => size);
  const fit = shares ? fitOf(sizes) : 'exact';
  const last = groups.at(-1);
  const isWrong = fit === 'wrong' || !Number(sum(sizes));
  if (last && isWrong && !reader.hasErrors)
    reader.report(last.name, {
      rule: 'wrong-sum',
      sums: [wrongSum(sizes, shares ? '100' : undefined)],
    });
  return {
    groups,
    shares,
    total: readTotal(reader, shares ? undefined : sizes),
    rounding: fit === 'rounded' ? [reader.language.rounding] : [],
  };
};

/**
 * Checks the total: with counts, the only limit allowed is `at-least`; with shares, an exact total must be a number of people
 * that can have these shares.
 */
export const checkTotal = (
  reader: AttributeReader,
  { shares, total, groups }: Parts,
  { limit, exact }: Qualifier,
): void => {
  if (limit && !total) reader.report('total', { rule: 'missing' });
  if (limit && limit !== 'at-least' && !shares)
    reader.report('qualifier', { rule: 'contradiction', part: limit });
  if (!shares || !total || !exact || reader.hasErrors) return;
  const sizes = groups.map(({ size }) => size);
  if (!isPossible(sizes, total))
    reader.report('total', { rule: 'impossible-shares', total, shares: sizes });
};
