import { Parser } from 'htmlparser2';
import { deepest } from './depth.js';
import type { PageOptions } from './page.js';
import { PassingFigures } from './passing-figures.js';

/** Draws the figures of a page that arrives in parts. */
export interface PageStream {
  /** Takes the next part, and returns what can be sent already. */
  write(part: string): string;
  /** Returns the rest. */
  end(): string;
}

/** The source between tokens; tags that are only implied have none. */
class Source {
  #held = '';
  #start = 0;

  add(part: string): void {
    this.#held += part;
  }

  /** Takes what is before an offset. */
  take(end = Infinity): string {
    const taken = this.#held.slice(0, Math.max(0, end - this.#start));
    this.#held = this.#held.slice(taken.length);
    this.#start += taken.length;
    return taken;
  }
}

/**
 * Draws the figures of a page as `toPage` does, but while it passes: no more of it is kept than one figure. What a page says
 * after a figure (rules on a script tag) does not affect it. After an element that is nested too deep, nothing is drawn.
 */
export const streamPage = (options: PageOptions = {}): PageStream => {
  const figures = new PassingFigures(options);
  const source = new Source();
  const ready: string[] = [];
  let tagStart: number | undefined;
  let stopped = false;
  const passText = (end?: number) => ready.push(figures.text(source.take(end)));
  const takeTag = (isImplied: boolean) => (isImplied ? '' : source.take(parser.endIndex + 1));
  const parser = new Parser({
    onopentagname: () => {
      tagStart = parser.startIndex;
    },
    onopentag: (name, attributes, isImplied) => {
      tagStart = undefined;
      passText(parser.startIndex);
      stopped = figures.depth === deepest;
      if (!stopped) ready.push(figures.open({ name, source: takeTag(isImplied), attributes }));
      else {
        parser.pause();
        ready.push(figures.end());
      }
    },
    onclosetag: (_, isImplied) => {
      passText(parser.startIndex);
      ready.push(figures.close(takeTag(isImplied)));
    },
  });
  const flush = (end?: number): string => {
    passText(stopped ? undefined : end);
    return ready.splice(0).join('');
  };
  return {
    write: (part) => {
      source.add(part);
      if (!stopped) parser.write(part);
      return flush(tagStart ?? parser.startIndex);
    },
    end: () => flush() + figures.end(),
  };
};
