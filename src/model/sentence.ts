import { textOf } from './phrase.js';
import type { FigureContent } from './define-figure.js';

/** All that a figure says, on one line: "More than 5,850 people". */
export const sentenceOf = ({ said }: FigureContent): string => textOf(said, 'written').trim();

/** The same as it is spoken: "On average, more than two thirds of members". */
export const spokenOf = ({ said }: FigureContent): string => textOf(said, 'spoken').trim();
