import { frameAttributes, readFrame, type Frame, type FrameName } from './frame.js';
import type { Phrase } from './phrase.js';
import type { Problem } from './problem.js';
import { Reading, type Attributes, type Input } from './reading.js';
import type { Theme } from './theme.js';

/** What a kind of figure adds to the frame that all of them have: the phrase that it says, and fields of its own. */
export interface Body {
  readonly said: Phrase;
  /** The theme that colours it, if any. */
  readonly theme?: Theme | undefined;
}

/** What came of reading an author's input: a figure where there is a valid one, and what should be put right. */
export interface Result<Own extends Body> {
  readonly figure: (Frame & Own) | undefined;
  readonly problems: readonly Problem[];
}

/** One kind of figure. */
export interface FigureKind<Own extends Body> {
  readonly tag: string;
  /** What it reads, each with something to type that works. */
  readonly attributes: Attributes<string>;
  /**
   * Reads an author's input; `lang` is the language around it, empty where there is none. Pure, needs no document, never
   * throws. The figure is final: every number and every word in it stands.
   */
  read(this: void, input: Input, lang?: string): Result<Own>;
}

/** A kind of figure, from the attributes and the body that are its own; it adds the frame. */
export const figureKind = <Name extends string, Own extends Body>(
  tag: string,
  own: Attributes<Name>,
  readBody: (reading: Reading<Name | FrameName>) => Own | undefined,
): FigureKind<Own> => {
  const attributes = { ...frameAttributes, ...own };
  return {
    tag,
    attributes,
    read: (input, lang = '') => {
      const reading = new Reading<Name | FrameName>(input, attributes, lang);
      const body = readBody(reading);
      const frame = readFrame(reading, body?.said ?? []);
      const figure = body && !reading.refused ? Object.freeze({ ...frame, ...body }) : undefined;
      return { figure, problems: reading.problems };
    },
  };
};
