const unsafe = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\p{Bidi_Control}]/gu;
const unsafeOrBreak = new RegExp(`\\r?\\n|\\t|${unsafe.source}`, 'gu');

const escapeCharacter = (character: string): string =>
  `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;

/**
 * A text as one line that is safe to print: what a terminal would act on (control characters, line breaks, bidirectional
 * controls) is shown as an escape such as `\u001b`. JSON parsers read these escapes as the same characters.
 */
export const printable = (text: string): string => text.replace(unsafe, escapeCharacter);

/** The same for a text of several lines: keeps line breaks and tabs. */
export const printableLines = (text: string): string =>
  text.replace(unsafeOrBreak, (found) =>
    found === '\t' || found.endsWith('\n') ? found : escapeCharacter(found),
  );

/** With fewer files than this, a run is too short for a progress bar. */
const fewFiles = 20;
const barWidth = 30;

/** A progress bar on the last line of a terminal, for many files; silent elsewhere. */
export class Progress {
  readonly #visible: boolean;
  #drawn = '';

  constructor(
    private readonly total: number,
    private readonly terminal: NodeJS.WriteStream,
  ) {
    this.#visible = terminal.isTTY && total >= fewFiles;
  }

  /** Shows how many files are done, if that changes the bar. */
  show(done: number): void {
    if (!this.#visible) return;
    const bar = '█'.repeat(Math.floor((done / this.total) * barWidth)).padEnd(barWidth, '░');
    const line = `${bar} ${Math.floor((done / this.total) * 100)}% of ${this.total}`;
    if (line === this.#drawn) return;
    this.#drawn = line;
    this.terminal.write(`\r${line}`);
  }

  /** Removes the bar: before another line is written, and at the end. */
  clear(): void {
    if (this.#drawn) this.terminal.write(`\r${' '.repeat(this.#drawn.length)}\r`);
    this.#drawn = '';
  }
}
