import type { AttributeReader, Attributes } from './attribute-reader.js';
import { clearNumbers, latinDigits, ungrouped } from './clear-number.js';
import { unitsOf } from './unit.js';
import { exponent, isMoney, parseQuantity } from './quantity.js';

/** The qualifiers that symbols before a number stand for. */
const qualifiers: Readonly<Record<string, string>> = {
  '~': 'about',
  '≈': 'about',
  '±': 'about',
  '>': 'more-than',
  '>=': 'at-least',
  '≥': 'at-least',
  '<': 'less-than',
  '<=': 'up-to',
  '≤': 'up-to',
};

/** A limit, a sign, a unit before the number (and a sign after that), the number, `+` for "more than", a unit after it. */
const parts =
  /^([~≈±<>≤≥]=?)?\s*([-−–+]*)\s*([^\d\s.,+]{0,3})\s*([-−–]?)([.,]?\d[\d\s.,'’_]*?)\s*(\+?)\s*([\p{L}\p{Sc}%°][^\d+]*)?$/u;

/** Interprets a number with symbols or units around it; attributes other than `value` and `total` may be counts or shares. */
const suggestAround = (reader: AttributeReader, name: string, text: string): Attributes[] => {
  const [, limit = '', sign = '', before = '', inner = '', digits = '', more, after = ''] =
    parts.exec(text) ?? [];
  const size = digits && ungrouped(digits.trim());
  if (!size) return [];
  const value = (/[-−–]/.test(sign + inner) ? '-' : '') + size;
  const qualifier = more ? 'more-than' : qualifiers[limit];
  const about: Attributes = qualifier ? { qualifier } : {};
  if (name === 'total') return [{ total: value, ...about }];
  if (name !== 'value') return [{ [name]: value }, { [name]: `${value}%` }];
  const unit = reader.written('unit');
  return unitsOf((before || after).trim())
    .filter((each) => !unit || !each || unitsOf(unit).includes(each))
    .map((each) =>
      each === '%'
        ? { value: `${value}%`, ...about }
        : { value, ...about, ...(each && { unit: each }) },
    );
};

/** Interprets what editors write: `300+`, `~300`, `€1,200`, `1,234,567`, `1.5e3`, `½`. */
export const suggestNumbers = (reader: AttributeReader, name: string): readonly Attributes[] => {
  const text = latinDigits(reader.written(name));
  if (/^\p{No}$/u.test(text)) return [{ [name]: text.normalize('NFKC').replace('⁄', '/') }];
  if (exponent.test(text)) return [{ [name]: `${Number(text.replace(',', '.'))}` }];
  const meanings = isMoney(text) ? [true] : [true, false];
  return meanings.flatMap((grouped) => {
    const clear = clearNumbers(text, grouped);
    const isCount = name !== 'value' && name !== 'previous';
    const plain = [{ [name]: clear }];
    if (parseQuantity(clear)?.number && !isCount) return plain;
    const around = suggestAround(reader, name, clear);
    return around.length ? around : plain;
  });
};
