import { once } from 'node:events';
import { createServer } from 'node:http';
import { extname } from 'node:path';
import { readFile } from 'node:fs/promises';
import assert from 'node:assert/strict';
import { localOnly, readFrom } from '../../../demo/local-only.js';
import { figuresPage } from '../wordpress/forms.js';
import { openBrowser, outcomesIn } from '../wordpress/outcome.js';

const types = { '.html': 'text/html; charset=utf-8', '.js': 'text/javascript', '.css': 'text/css' };
const ours = ['/metropolis-widgets.js', '/metropolis-widgets.css'];

/** What a page says so that figures are drawn in it. */
export const scriptTag = `<script type="module" src="/metropolis-widgets.js" data-figures="${figuresPage}" data-upgrade="blocks links"></script>`;

/** A page with something in it. */
export const pageWith = (body) =>
  `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>Page</title>${scriptTag}</head><body><main>${body}</main></body></html>`;

/** Serves a folder, or the pages of an object by their paths, with the library's files. */
const serve = async (pages) => {
  const read = (path) => {
    if (ours.includes(path)) return readFile(new URL(`../../../dist${path}`, import.meta.url));
    return pages instanceof URL ? readFrom(pages, path) : pages[path];
  };
  const server = createServer(
    localOnly(async ({ url }, response) => {
      const path = url.replace(/\/$/, '/index.html');
      const content = await read(path);
      const type = types[extname(path)] ?? 'application/octet-stream';
      response.writeHead(content === undefined ? 404 : 200, { 'content-type': type });
      response.end(content);
    }),
  ).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return server;
};

/** Reads the pages of a site in Chromium, with scripts and without. */
export class Reader {
  #server;
  #browser;

  static async open(pages) {
    const reader = new Reader();
    reader.#server = await serve(pages);
    reader.#browser = await openBrowser();
    return reader;
  }

  async close() {
    await this.#browser.close();
    this.#server.close();
  }

  /** What becomes of the figures on a page, here or at an address. Nothing in it may set `hacked`. */
  async outcomes(path, figures, isScripted) {
    const page = await this.#browser.newPage();
    await page.setJavaScriptEnabled(isScripted);
    await page.goto(new URL(path, `http://localhost:${this.#server.address().port}`).href);
    const outcomes = await page.evaluate(outcomesIn, figures);
    assert.equal(await page.evaluate(() => globalThis.hacked), undefined, 'something was executed');
    await page.close();
    return outcomes;
  }

  /** A picture of a page. */
  async picture(path, file, isScripted = false) {
    const page = await this.#browser.newPage();
    await page.setJavaScriptEnabled(isScripted);
    await page.setViewport({ width: 800, height: 100 });
    await page.goto(new URL(path, `http://localhost:${this.#server.address().port}`).href);
    await page.screenshot({ path: file, fullPage: true });
    await page.close();
  }
}
