import { readFrame, type Frame, type FrameName } from './frame.js';
import type { Phrase } from './phrase.js';
import type { Problem } from './problem.js';
import { Reading, type Attributes, type Input } from './reading.js';

/** What a kind of figure adds to the frame that all of them have: the phrase that it says, and fields of its own. */
export interface Body {
  readonly said: Phrase;
}

/** What came of reading an author's input: a figure where there is a valid one, and what should be put right. */
export interface Result<Own extends Body> {
  readonly figure: (Frame & Own) | undefined;
  readonly problems: readonly Problem[];
}

/**
 * Reads an author's input; `lang` is the language around it, empty where there is none. Pure, needs no document, never
 * throws. The figure is final: every number and every word in it stands.
 */
export type Reader<Own extends Body> = (input: Input, lang?: string) => Result<Own>;

/** One kind of figure: its tag, the attributes that it reads, and its reader. */
export interface FigureKind<Own extends Body> {
  readonly tag: string;
  readonly attributes: Attributes<string>;
  readonly read: Reader<Own>;
}

/** The reader of one kind of figure, from its attributes and from what it makes of them besides the frame. */
export const reader =
  <Name extends string, Own extends Body>(
    attributes: Attributes<Name | FrameName>,
    readBody: (reading: Reading<Name | FrameName>) => Own | undefined,
  ): Reader<Own> =>
  (input, lang = '') => {
    const reading = new Reading(input, attributes, lang);
    const body = readBody(reading);
    const frame = readFrame(reading, body?.said ?? []);
    const figure = body && !reading.refused ? Object.freeze({ ...frame, ...body }) : undefined;
    return { figure, problems: reading.problems };
  };
