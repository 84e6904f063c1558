import type { Letter } from './letter.js';
import type { LetterOutputs } from './outputs.js';

/** Cleans the texts, whether they come from the editor, a file or the storage, and renders the mail. */
const render = async ({ parts, ...others }: Letter, base: string): Promise<LetterOutputs> => {
  const [{ renderLetter }, { cleanText }] = await Promise.all([
    import('./outputs.js'),
    import('./clean-text.js'),
  ]);
  const clean = parts.map((part) =>
    part.kind === 'text' ? { ...part, content: cleanText(part.content) } : part,
  );
  return renderLetter({ ...others, parts: clean }, base);
};

/** How long it waits for the next key, in milliseconds. */
const pause = 200;

/** The mail of a newsletter, rendered anew once someone pauses. */
export class LetterDrawing {
  outputs: LetterOutputs | undefined;
  #waiting: ReturnType<typeof setTimeout> | undefined;
  #latest: Promise<void> = Promise.resolve();
  #count = 0;

  constructor(
    private readonly letter: () => Letter,
    private readonly base: string,
    private readonly drawn: () => void,
  ) {}

  later(): void {
    clearTimeout(this.#waiting);
    this.#waiting = setTimeout(() => {
      this.now();
    }, pause);
  }

  now(): void {
    clearTimeout(this.#waiting);
    this.#waiting = undefined;
    this.#latest = this.#draw();
  }

  async #draw(): Promise<void> {
    this.#count += 1;
    const own = this.#count;
    const outputs = await render(this.letter(), this.base);
    if (own !== this.#count) return;
    this.outputs = outputs;
    this.drawn();
  }

  /** The mail as it is written now, even if it is asked for before it would be drawn. */
  async current(): Promise<LetterOutputs> {
    if (this.#waiting !== undefined) this.now();
    await this.#latest;
    return this.outputs ?? this.current();
  }
}
