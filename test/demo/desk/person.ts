import assert from 'node:assert/strict';
import { setTimeout as wait } from 'node:timers/promises';
import { pathOf } from '../../browsers/engines.js';
import { browsers } from '../../host-pages/browsers.js';

/** The window of a browser, and the person in front of it, whose actions are counted. */
export class Person {
  /** Keys and clicks, but for the letters of a text. */
  actions = 0;
  /** The letters. */
  letters = 0;
  #start = performance.now();

  private constructor(
    readonly engine: string,
    private readonly window: Awaited<ReturnType<(typeof browsers)['chromium']>>,
  ) {}

  /** Opens a window; what is downloaded goes to a folder. */
  static async start(engine: keyof typeof browsers, downloadPath = ''): Promise<Person> {
    const viewport = { width: 1200, height: 900 };
    const path = pathOf(engine) ?? assert.fail(`${engine} is missing`);
    return new Person(engine, await browsers[engine](path, { viewport, downloadPath }));
  }

  /** Begins to count anew. */
  startOver(): void {
    [this.actions, this.letters, this.#start] = [0, 0, performance.now()];
  }

  /** Seconds since the start, by a machine that does not have to think. */
  get seconds(): number {
    return (performance.now() - this.#start) / 1000;
  }

  /**
   * Seconds that somebody needs who knows the page, after the keystroke-level model (Card, Moran and Newell, 1980): 0.28 s for
   * a key of an average typist, 1.1 s to point at something, and 1.35 s to make up one's mind before each action.
   */
  get estimate(): number {
    return this.letters * 0.28 + this.actions * (1.1 + 1.35);
  }

  visit(address: string): Promise<unknown> {
    return this.window.visit(address);
  }

  /** What an expression gives in the page. */
  ask<Answer>(expression: string): Promise<Answer> {
    return this.window.run(expression) as Promise<Answer>;
  }

  /** Waits until an expression is true in the page. */
  async until(expression: string): Promise<void> {
    for (let attempt = 0; attempt < 200; attempt += 1) {
      if (await this.ask<boolean>(`Boolean(${expression})`)) return;
      await wait(50);
    }
    assert.fail(`never true in ${this.engine}: ${expression}`);
  }

  /** Waits until a part of the page says this. */
  see(selector: string, text: RegExp): Promise<void> {
    return this.until(
      `[...document.querySelectorAll(${JSON.stringify(selector)})].some((each) => ${text}.test(each.textContent))`,
    );
  }

  async press(key: string): Promise<void> {
    this.actions += 1;
    await this.window.press(key);
  }

  async paste(): Promise<void> {
    this.actions += 1;
    await this.window.pressCtrl('v');
  }

  async write(text: string): Promise<void> {
    this.letters += text.length;
    await this.window.type(text);
  }

  /** Goes from field to field until one is reached; every key counts. */
  async tabTo(selector: string): Promise<void> {
    const reached = `document.activeElement?.matches(${JSON.stringify(selector)})`;
    for (let key = 0; key < 80; key += 1) {
      await this.press('Tab');
      if (await this.ask<boolean>(`Boolean(${reached})`)) return;
    }
    assert.fail(`never reached by Tab in ${this.engine}: ${selector}`);
  }

  async click(selector: string): Promise<void> {
    this.actions += 1;
    await this.until(`document.querySelector(${JSON.stringify(selector)})`);
    const [x = 0, y = 0] = await this.ask<number[]>(
      `(() => {
        const element = document.querySelector(${JSON.stringify(selector)});
        element.scrollIntoView({ block: 'center' });
        const { x, y, width, height } = element.getBoundingClientRect();
        return [x + width / 2, y + height / 2].map(Math.round);
      })()`,
    );
    await this.window.click(x, y);
  }

  /** What is seen once it stays the same: an engine paints after a script has changed the page, and later on a busy machine. */
  async picture(): Promise<Uint8Array> {
    const painted =
      'new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))';
    await this.ask(`${painted}.then(() => true)`);
    let before = await this.window.picture();
    for (let attempt = 0; attempt < 40; attempt += 1) {
      await wait(100);
      const now = await this.window.picture();
      if (Buffer.compare(before, now) === 0) return now;
      before = now;
    }
    return assert.fail(`never still in ${this.engine}`);
  }

  close(): Promise<void> {
    return this.window.close();
  }
}
