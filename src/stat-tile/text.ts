import { plainSmallPrint, plainWords } from '../model/plain-text.js';
import type { StatTile } from './figure.js';

/** A stat tile as lines of plain text: theme, sentence, small print. */
export const textStatTile = (figure: StatTile): string[] => [
  ...(figure.theme ? [figure.theme.label] : []),
  plainWords(figure.said),
  ...plainSmallPrint(figure),
];
