import { plainSmallPrint, plainWords } from '../model/plain-text.js';
import type { GenderSplit } from './figure.js';

/** A gender split as lines of plain text: sentence, rounding remark, small print. */
export const textGenderSplit = (figure: GenderSplit): string[] => [
  plainWords(figure.said),
  ...figure.rounding.map((words) => plainWords([words])),
  ...plainSmallPrint(figure),
];
