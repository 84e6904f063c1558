import type { CellPlace, ResultsProblem } from '../model/results-problem.js';
import { numbers } from './columns.js';
import { problemOf } from './table.js';

/** What spreadsheets in English, French and Spanish show for a failed formula or a column that is too narrow. */
const failed =
  /^#([¡¿]?(REF|NAME|NOM|NOMBRE|VALUE|VALEUR|VALOR|DIV\/0|NUM|NULL?|NULO|SPILL|CALC)[!?]|N\/[AD]|#+)$/;

const months = [
  /^(jan|ene)/,
  /^f[eé][bv]/,
  /^mar/,
  /^(apr|avr|abr)/,
  /^ma[yi]/,
  /^(jun|juin)/,
  /^(jul|juil)/,
  /^(aug|ao[uû]|ago)/,
  /^se[pt]/,
  /^o[ck]t/,
  /^nov/,
  /^d[eéi]c/,
] as const;

/** The fraction that a spreadsheet has taken for a day: `2/3` becomes `02-mars`, or `03-Feb`. */
const fractionsIn = (text: string): readonly string[] => {
  const [, number = '', name = ''] =
    /^0?(\d{1,2})[-/. ](\p{L}{3,5})\.?$/u.exec(
      text.replace(/^(\p{L}+\.?)[-/. ]0?(\d+)$/u, '$2-$1'),
    ) ?? [];
  const month = months.findIndex((each) => each.test(name.toLowerCase())) + 1;
  return month ? [...new Set([`${number}/${month}`, `${month}/${number}`])] : [];
};

/** A cell that the spreadsheet itself has made unreadable: a failed formula, or a number turned into a date. */
export const spoiledCell = (
  text: string,
  attribute: string,
  place: CellPlace,
): ResultsProblem | undefined => {
  const isNumber = numbers.some((name) => name === attribute);
  const fractions = isNumber ? fractionsIn(text) : [];
  if (!fractions.length && !failed.test(text)) return undefined;
  const instead = fractions.map((fraction) => ({ [attribute]: fraction }));
  return problemOf({ rule: 'spoiled' }, place, text, instead);
};
