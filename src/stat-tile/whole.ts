import type { AttributeReader } from '../model/attribute-reader.js';
import type { Piece } from '../model/phrase.js';
import { formatQuantity, readQuantity, type Quantity } from '../model/quantity.js';
import { segmentsOf, type Segment } from '../model/shares.js';
import type { Unit } from '../model/unit.js';

/** The whole that a number is a part of, and the segment of a bar that the part takes. */
export interface Whole {
  readonly value: Piece;
  readonly part: Segment;
}

/** Reads the whole: a number that is no smaller than its part. A percentage already is a part of a whole. */
export const readWhole = (
  reader: AttributeReader,
  { number }: Quantity,
  unit: Unit,
): Whole | undefined => {
  const text = reader.text('of');
  const whole = text && readQuantity(reader, 'of', text);
  if (!whole) return undefined;
  const all = whole.percent || unit === '%' ? 0 : Number(whole.number ?? 0);
  const isPart = number && Number(number) >= 0 && Number(number) <= all;
  const [part] = isPart && all ? segmentsOf([number], `${all}`) : [];
  return part
    ? { value: formatQuantity(whole, unit, reader.language), part }
    : reader.report('of', { rule: 'contradiction', part: text });
};
