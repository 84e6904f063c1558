import { frameExtra, frameStated, readFrame, type Frame, type FrameName } from './frame.js';
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

/** One kind of figure. */
export interface FigureKind<Own extends Body> {
  readonly tag: string;
  /** The names of what it reads. */
  readonly attributes: readonly string[];
  /**
   * Reads an author's input; `lang` is the language around it, empty where there is none. Pure, needs no document, never
   * throws. The figure is final: every number and every word in it stands.
   */
  read(this: void, input: Input, lang?: string): Result<Own>;
}

/** A kind of figure, from the attributes that are its own, stated and extra, and what it makes of them within the frame. */
export const figureKind = <Stated extends string, Extra extends string, Own extends Body>(
  tag: string,
  ownStated: Attributes<Stated>,
  ownExtra: Attributes<Extra>,
  readBody: (reading: Reading<Stated | Extra | FrameName>) => Own | undefined,
): FigureKind<Own> => {
  const extra = { ...frameExtra, ...ownExtra };
  const examples = { ...frameStated, ...ownStated, ...extra };
  return {
    tag,
    attributes: Object.keys(examples),
    read: (input, lang = '') => {
      const reading = new Reading<Stated | Extra | FrameName>(input, examples, extra, lang);
      const body = readBody(reading);
      const frame = readFrame(reading, body?.said ?? []);
      const figure =
        body && !reading.refused
          ? Object.freeze(Object.assign(frame, body, { said: frame.said }))
          : undefined;
      return { figure, problems: reading.problems };
    },
  };
};
