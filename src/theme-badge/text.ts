import { plainSmallPrint, plainWords } from '../model/plain-text.js';
import type { ThemeBadge } from './figure.js';

/** A theme badge as lines of plain text: sentence, small print. */
export const textThemeBadge = (figure: ThemeBadge): string[] => [
  plainWords(figure.said),
  ...plainSmallPrint(figure),
];
