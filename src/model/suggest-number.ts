import { meant, type AttributeReader, type Attributes } from './attribute-reader.js';
import { ungrouped } from './clear-number.js';
import { unitsOf } from './number.js';
import type { Suggestion } from './problem.js';

/** What signs before a number say of it. */
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

/** A limit, a sign, a unit before the number, the number, `+` for "more than", a unit after it. */
const parts =
  /^([~≈±<>≤≥]=?)?\s*([-−–+]*)\s*([^\d\s.,+]{0,3})\s*([-−–]?)([.,]?\d[\d\s.,'’_]*?)\s*(\+?)\s*([\p{L}\p{Sc}%°][^\d+]*)?$/u;

const range = /^(\d+)\s*[-–—]\s*(\d+)$/;
const exponent = /^[-+]?[\d.,]+e[-+]?\d+$/i;

/**
 * What editors mean by `300+`, `~300`, `€1,200`, `1,234,567`, `1.5e3`, `½`, `10-12`: attributes for it,
 * which may or may not fit.
 */
export const suggestNumbers = (
  reader: AttributeReader,
  name: string,
  text: string,
): readonly Suggestion[] => {
  const [, from, to] = range.exec(text) ?? [];
  if (Number(from) < Number(to))
    return [meant({ [name]: `${from ?? ''}${reader.language.until[1]}${to ?? ''}` })];
  if (/^\p{No}$/u.test(text)) return [meant({ [name]: text.normalize('NFKC').replace('⁄', '/') })];
  if (exponent.test(text)) return [meant({ [name]: `${Number(text.replace(',', '.'))}` })];
  const [, limit = '', sign = '', before = '', inner = '', digits = '', more, after = ''] =
    parts.exec(text) ?? [];
  const size = digits && ungrouped(digits.trim());
  if (!size) return [];
  const value = (/[-−–]/.test(sign + inner) ? '-' : '') + size;
  const qualifier = more ? 'more-than' : qualifiers[limit];
  const about: Attributes = qualifier ? { qualifier } : {};
  if (name === 'total') return [meant({ total: value, ...about })];
  if (name !== 'value') return [meant({ [name]: value }), meant({ [name]: `${value}%` })];
  const unit = reader.written('unit');
  return unitsOf((before || after).trim())
    .filter((each) => !unit || !each || unitsOf(unit).includes(each))
    .map((each) =>
      meant(
        each === '%'
          ? { value: `${value}%`, ...about }
          : { value, ...about, ...(each && { unit: each }) },
      ),
    );
};
