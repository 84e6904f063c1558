import { isBlock } from '../model/plain-markup.js';
import { toPage, type PageOptions } from './page.js';

/** The longest figure that is kept until its end, in characters; a longer one stays as its author wrote it. */
const longest = 100_000;

/** Elements whose contents are text or not part of the document: a script tag inside them sets no rules. */
const isOutside = /^<(template|noscript|noembed|noframes|iframe|xmp|plaintext)\b/i;

/** A start tag, as it arrives. */
export interface PassingTag {
  readonly name: string;
  /** The tag as it is written. */
  readonly source: string;
  readonly attributes: Readonly<Record<string, string>>;
}

/**
 * Draws the figures of a page that arrives tag by tag. Each method returns what to write in place of its input. Only one figure
 * is kept in memory, with the start tags around it: `toPage` draws it as if these were the whole page.
 */
export class PassingFigures {
  readonly #options: PageOptions;
  readonly #open: string[] = [];
  /** The tags that affect all figures: the first script with rules, and the first base. */
  readonly #meta = new Map<string, string>();
  /** The source of the current figure so far, and how many elements are open around it: -1 outside figures. */
  #kept: string[] = [];
  #length = 0;
  #around = -1;

  constructor(options: PageOptions = {}) {
    this.#options = options;
  }

  /** How many elements are open. */
  get depth(): number {
    return this.#open.length;
  }

  /** A start tag. */
  open(tag: PassingTag): string {
    this.#readMeta(tag);
    if (this.#around < 0 && this.#isFigure(tag)) this.#around = this.#open.length;
    this.#open.push(tag.source);
    return this.#keep(tag.source);
  }

  /** Text, a comment, or anything else that is only passed on. */
  text(source: string): string {
    return this.#keep(source);
  }

  /** The end of the innermost element; empty if it has no end tag. */
  close(source: string): string {
    this.#open.pop();
    const kept = this.#keep(source);
    return this.#open.length === this.#around ? this.#draw() : kept;
  }

  /** The end of the page. Returns what was kept of a figure that was never closed. */
  end(): string {
    return this.#release();
  }

  #readMeta({ name, source, attributes }: PassingTag): void {
    const isMeta =
      name === 'base'
        ? attributes['href'] !== undefined
        : name === 'script' &&
          (attributes['data-figures'] ?? attributes['data-upgrade']) !== undefined;
    if (!isMeta || this.#meta.has(name) || this.#open.some((each) => isOutside.test(each))) return;
    this.#meta.set(name, name === 'script' ? `${source}</script>` : source);
  }

  #isFigure({ name, attributes }: PassingTag): boolean {
    if (name.startsWith('metro-')) return true;
    if (!this.#meta.has('script') && !this.#options.figures && !this.#options.upgrade) return false;
    return name === 'blockquote' || (isBlock(name) && attributes['data-metro'] !== undefined);
  }

  #keep(source: string): string {
    if (this.#around < 0) return source;
    this.#kept.push(source);
    this.#length += source.length;
    return this.#length > longest ? this.#release() : '';
  }

  #release(): string {
    const kept = this.#kept.join('');
    this.#kept = [];
    this.#length = 0;
    this.#around = -1;
    return kept;
  }

  #draw(): string {
    const before = [
      '<!doctype html>',
      ...this.#meta.values(),
      ...this.#open.slice(0, this.#around),
    ];
    const context = before.join('');
    const figure = this.#release();
    try {
      return toPage(context + figure, this.#options).html.slice(context.length);
    } catch {
      // The rest of the page must still be sent: the figure stays as its author wrote it.
      return figure;
    }
  }
}
