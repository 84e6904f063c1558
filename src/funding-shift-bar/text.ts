import { plainSmallPrint, plainWords } from '../model/plain-text.js';
import type { FundingShiftBar } from './figure.js';

/** A funding shift bar as lines of plain text: title, a line per source and total, note, small print. */
export const textFundingShiftBar = (figure: FundingShiftBar): string[] => {
  const { context, title, years, sources, total, note, rounding } = figure;
  const rows = total ? [...sources, total] : sources;
  return [
    plainWords([...context, ...title, years]),
    ...rows.map(({ label, values, change }) => `- ${plainWords([label, ...values, change])}`),
    ...[note, rounding].filter(({ length }) => length).map(plainWords),
    ...plainSmallPrint(figure),
  ];
};
