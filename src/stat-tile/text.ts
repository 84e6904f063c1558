import type { Frame } from '../shared/frame.js';
import { plainSmallPrint, plainWords } from '../shared/plain-text.js';
import type { StatTile } from './figure.js';

/** A stat tile as lines of plain text: its theme, its sentence, its small print. */
export const writeStatTile = (figure: Frame & StatTile): string[] => [
  ...(figure.theme ? [figure.theme.label] : []),
  plainWords(figure.said),
  ...plainSmallPrint(figure),
];
