import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { browsers } from '../../host-pages/browsers.js';
import { count } from './pages.js';

/** Bytes of a picture. One of a page without content has at most 78 kB in any engine. */
const blank = 100_000;

const folder = fileURLToPath(new URL('../../../static-page/', import.meta.url));

/** In a page: whether all its figures are drawn, each once, with their style sheets there. */
export const areDrawn = (count: number): boolean => {
  const roots = [...document.querySelectorAll('.figures > *')].map(({ shadowRoot }) => shadowRoot);
  return (
    roots.length === count &&
    roots.every(
      (root) =>
        root?.querySelectorAll('.figure').length === 1 &&
        [...root.querySelectorAll('link')].every(({ sheet }) => sheet),
    )
  );
};

/** In a page: has all of it painted at once. */
const paintAnew = (): void => {
  const { documentElement } = document;
  documentElement.hidden = true;
  documentElement.getBoundingClientRect();
  documentElement.hidden = false;
};

/** A browser's window on the pages of a server. */
export class Window {
  constructor(
    private readonly browser: Awaited<ReturnType<(typeof browsers)['chromium']>>,
    private readonly origin: string,
    private readonly name: string,
  ) {}

  close = (): Promise<void> => this.browser.close();

  /** What an expression comes to in the page. */
  run = async <T>(expression: string): Promise<T> => (await this.browser.run(expression)) as T;

  /** Waits until an expression is true in the page. */
  async until(expression: string): Promise<void> {
    for (let attempt = 0; attempt < 200; attempt++) {
      // A page that is just left, or comes, answers with an error or never.
      const answer = this.run(expression).catch(() => false);
      if (await Promise.race([answer, wait(1000)])) return;
      await wait(25);
    }
    throw new Error(`${this.name}: never ${expression}`);
  }

  /** Goes to a page, and waits until the beginning of it has arrived. */
  async go(page: string): Promise<void> {
    this.browser.visit(`${this.origin}/${page}`).catch(() => undefined);
    await this.until(`location.pathname === '/${page}' && !!document.querySelector('h1')`);
  }

  /** Goes to a page, and waits until it has arrived with all its figures drawn; its scripts may be outstanding. */
  async visit(page: string): Promise<void> {
    await this.go(page);
    await this.until(`document.readyState !== 'loading' && (${areDrawn.toString()})(${count})`);
  }

  /** What it shows, when that has come to rest. */
  async picture(): Promise<Buffer> {
    let last = await this.browser.picture();
    for (let attempt = 0; attempt < 10; attempt++) {
      await wait(50);
      const next = await this.browser.picture();
      if (next.equals(last)) break;
      last = next;
    }
    assert.ok(last.length > blank, 'The page is blank');
    return last;
  }

  /** Sees that it shows the same as a picture, pixel for pixel. WebKitGTK paints late, and rounds where it paints in pieces. */
  async expect(picture: Buffer | undefined, page: string): Promise<void> {
    assert.ok(picture);
    let seen = picture;
    for (let attempt = 0; attempt < 10; attempt++) {
      if (attempt) await wait(50);
      if (attempt) await this.run(`(${paintAnew.toString()})()`);
      seen = await this.browser.picture();
      if (seen.equals(picture)) return;
    }
    mkdirSync(folder, { recursive: true });
    const files = Object.entries({ expected: picture, seen }).map(([kind, data]) => {
      const file = `${folder}${this.name}-${page}-${kind}.png`;
      writeFileSync(file, data);
      return file;
    });
    assert.fail(`The pictures differ: ${files.join(', ')}`);
  }
}

/** Opens a window of an engine. */
export const openWindow = async (
  engine: keyof typeof browsers,
  path: string,
  origin: string,
): Promise<Window> => {
  const how = { viewport: { width: 1152, height: 3500 }, waits: false };
  return new Window(await browsers[engine](path, how), origin, engine);
};
