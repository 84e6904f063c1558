import { textOf } from './phrase.js';
import type { FigureContent } from './define-figure.js';

/** Everything that a figure says, on one line: "More than 5,850 people". */
export const sentenceOf = ({ said }: FigureContent): string => textOf(said, 'written').trim();

/** The spoken form of the sentence: "On average, more than two thirds of members". */
export const spokenOf = ({ said }: FigureContent): string => textOf(said, 'spoken').trim();
