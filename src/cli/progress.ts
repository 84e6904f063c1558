/** Fewer files than this are done before anyone waits. */
const many = 20;
const width = 30;

/** A bar on the last line of a terminal that tells how many of many files are done; silent elsewhere. */
export class Progress {
  readonly #visible: boolean;
  #drawn = '';

  constructor(
    private readonly all: number,
    private readonly terminal: NodeJS.WriteStream,
  ) {
    this.#visible = terminal.isTTY && all >= many;
  }

  /** Draws how many are done; only what has changed is worth a line. */
  show(done: number): void {
    if (!this.#visible) return;
    const filled = Math.floor((done / this.all) * width);
    const bar = '█'.repeat(filled).padEnd(width, '░');
    const line = `${bar} ${Math.floor((done / this.all) * 100)}% of ${this.all}`;
    if (line === this.#drawn) return;
    this.#drawn = line;
    this.terminal.write(`\r${line}`);
  }

  /** Takes the bar away, before another line is written and at the end. */
  clear(): void {
    if (this.#drawn) this.terminal.write(`\r${' '.repeat(this.#drawn.length)}\r`);
    this.#drawn = '';
  }
}
