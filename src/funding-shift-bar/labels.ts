import type { AttributeReader } from '../model/attribute-reader.js';
import { formatNumber } from '../model/number.js';
import type { Unit } from '../model/unit.js';
import { textOf } from '../model/phrase.js';
import { shift, type Shift, type Source } from './sources.js';

/** A name within which no line breaks. */
const unbroken = (name: string): string =>
  name
    .replace(/\s+/g, '\u00a0')
    .replace(/[-‐–—/\p{Ideographic}\p{sc=Hiragana}\p{sc=Katakana}]/gu, '$&\u2060');

/** The labels of the segments: the share (of a single source, its value), and in the first bar the name too. */
export const labelsOf = (
  { language }: AttributeReader,
  unit: Unit,
  sources: readonly Source[],
): Shift<readonly string[]> =>
  shift((moment) =>
    sources.map(({ label, values, shares }) => {
      const [number, shownUnit] =
        sources.length > 1 ? [shares[moment], '%'] : [values[moment], unit];
      const share = textOf([formatNumber(number, shownUnit, language)], 'shown');
      return `\u200b${share}${moment ? '' : ` ${unbroken(label)}`}`;
    }),
  );
