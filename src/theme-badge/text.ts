import type { Frame } from '../shared/frame.js';
import { plainSmallPrint, plainWords } from '../shared/plain-text.js';
import type { ThemeBadge } from './figure.js';

/** A theme badge as lines of plain text: its words, its small print. */
export const writeThemeBadge = (figure: Frame & ThemeBadge): string[] => [
  plainWords(figure.said),
  ...plainSmallPrint(figure),
];
