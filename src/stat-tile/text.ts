import { plainSmallPrint, plainWords } from '../model/plain-text.js';
import type { StatTile } from './figure.js';

/** A stat tile as lines of plain text: sentence, theme, small print. */
export const textStatTile = (figure: StatTile): string[] => [
  plainWords(figure.said),
  ...(figure.theme ? [figure.theme.label] : []),
  ...plainSmallPrint(figure),
];
