import { Parser } from 'htmlparser2';
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
 * after a figure (rules on a script tag) does not affect it.
 */
export const streamPage = (options: PageOptions = {}): PageStream => {
  const figures = new PassingFigures(options);
  const source = new Source();
  let ready: string[] = [];
  let tagStart: number | undefined;
  const passText = (end?: number) => ready.push(figures.text(source.take(end)));
  const takeTag = (isImplied: boolean) => (isImplied ? '' : source.take(parser.endIndex + 1));
  const parser = new Parser({
    onopentagname: () => {
      tagStart = parser.startIndex;
    },
    onopentag: (name, attributes, isImplied) => {
      tagStart = undefined;
      passText(parser.startIndex);
      const attribute = (key: string) => attributes[key];
      ready.push(figures.open({ name, source: takeTag(isImplied), attribute }));
    },
    onclosetag: (_, isImplied) => {
      passText(parser.startIndex);
      ready.push(figures.close(takeTag(isImplied)));
    },
  });
  const flush = (end?: number): string => {
    passText(end);
    const all = ready.join('');
    ready = [];
    return all;
  };
  return {
    write: (part) => {
      source.add(part);
      parser.write(part);
      return flush(tagStart ?? parser.startIndex);
    },
    end: () => flush() + figures.end(),
  };
};
