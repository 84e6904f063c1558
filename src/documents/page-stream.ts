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

/**
 * Draws the figures of a page as `toPage` does, but while it passes: no more of it is kept than one figure. What a page says
 * after a figure (rules on a script tag) does not affect it.
 */
export const streamPage = (options: PageOptions = {}): PageStream => {
  const figures = new PassingFigures(options);
  let held = '';
  let start = 0;
  let tagStart = -1;
  let ready: string[] = [];
  /** Takes the source up to an offset; tags that are only implied have none. */
  const take = (end: number): string => {
    const length = Math.max(0, end - start);
    const taken = held.slice(0, length);
    held = held.slice(length);
    start += length;
    return taken;
  };
  const passText = (end: number) => {
    const text = take(end);
    if (text) ready.push(figures.text(text));
  };
  const parser = new Parser({
    onopentagname: () => {
      tagStart = parser.startIndex;
    },
    onopentag: (name, attributes, isImplied) => {
      tagStart = -1;
      passText(parser.startIndex);
      const source = isImplied ? '' : take(parser.endIndex + 1);
      const attribute = (key: string) => attributes[key];
      ready.push(figures.open({ name, source, attribute }));
    },
    onclosetag: (_, isImplied) => {
      passText(parser.startIndex);
      ready.push(figures.close(isImplied ? '' : take(parser.endIndex + 1)));
    },
  });
  const flush = (end: number): string => {
    passText(end);
    const all = ready.join('');
    ready = [];
    return all;
  };
  return {
    write: (part) => {
      held += part;
      parser.write(part);
      return flush(tagStart < 0 ? parser.startIndex : tagStart);
    },
    end: () => {
      const rest = flush(start + held.length);
      return rest + figures.end();
    },
  };
};
