import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { launch, type Browser, type Page } from 'puppeteer-core';
import { chromiumFlags } from '../browsers/chromium-flags.js';
import { pathOf } from '../browsers/engines.js';

const root = new URL('../../../', import.meta.url);
const script = readFileSync(new URL('dist/metropolis-widgets.classic.js', root), 'utf8');

const markup = `
  <metro-stat-tile value="141" label="members" theme="sustainability"></metro-stat-tile>
  <metro-funding-shift-bar label="Funding" shares="Fees: 36 to 52; Grants: 64 to 48"></metro-funding-shift-bar>
  <metro-gender-split label="interns" women="12" men="7"></metro-gender-split>
  <metro-theme-badge theme="sustainability"></metro-theme-badge>`.repeat(25);

/** What a page does with a hundred figures; afterwards it is as it was before. Each runs in the page. */
const doings: Readonly<Record<string, (markup: string, drawn: () => Promise<void>) => unknown>> = {
  'added and removed': async (markup, drawn) => {
    document.body.innerHTML = markup;
    await drawn();
    document.body.replaceChildren();
  },
  'removed before they are drawn': (markup) => {
    document.body.innerHTML = markup;
    document.body.replaceChildren();
  },
  'taken out and put back a hundred times': async (markup, drawn) => {
    document.body.innerHTML = markup;
    const figures = [...document.body.children];
    for (let time = 0; time < 100; time++) {
      document.body.replaceChildren();
      document.body.append(...figures);
    }
    await drawn();
    document.body.replaceChildren();
  },
  'put into a shadow root and removed with it': async (markup, drawn) => {
    const host = document.createElement('div');
    document.body.append(host);
    host.attachShadow({ mode: 'open' }).innerHTML = markup;
    await drawn();
    host.remove();
  },
  'put into a frame and removed with it': async (markup, drawn) => {
    document.body.innerHTML = markup;
    const figures = [...document.body.children];
    const frame = document.createElement('iframe');
    document.body.append(frame);
    frame.contentDocument?.body.append(...figures);
    await drawn();
    frame.remove();
  },
  'wrong and then right, in one language and then another': async (markup, drawn) => {
    document.body.innerHTML = markup;
    for (const [theme, lang] of [
      ['none', 'fr'],
      ['sustainability', 'es'],
    ] as const) {
      document.body.lang = lang;
      for (const figure of document.body.children) figure.setAttribute('theme', theme);
      await drawn();
    }
    document.body.replaceChildren();
  },
};

const rounds = 5;
/** The browser's own records grow a little: by less than 8 bytes a figure, where a figure holds thousands. */
const noise = rounds * 100 * 8;
/** Otherwise, code that V8 compiles again or discards would hide the memory of a few figures. */
const compiledOnce = '--js-flags=--no-opt --no-sparkplug --no-maglev --no-flush-bytecode';

const executablePath = pathOf('chromium');
const skip = !executablePath && 'NOT TESTED: install chromium';
if (skip) console.error(`!! leaks: ${skip}`);

let browser: Browser | undefined;
before(async () => {
  if (executablePath)
    browser = await launch({ executablePath, args: [...chromiumFlags, compiledOnce] });
});
after(() => browser?.close());

const measure = async (page: Page) => {
  const session = await page.createCDPSession();
  // The console keeps what problems say.
  await session.send('Runtime.discardConsoleEntries');
  for (let time = 0; time < 3; time++) await session.send('HeapProfiler.collectGarbage');
  await session.detach();
  const { Nodes, Documents, JSHeapUsedSize = 0 } = await page.metrics();
  return { counts: { Nodes, Documents }, heap: JSHeapUsedSize };
};

for (const [what, doing] of Object.entries(doings))
  test(`nothing remains of figures that were ${what}`, { skip }, async () => {
    const page = await browser?.newPage();
    assert.ok(page);
    await page.setContent('<!doctype html><html lang="en">');
    await page.addScriptTag({ content: script });
    const repeat = (times: number) =>
      page.evaluate(`(async () => {
        const drawn = () => new Promise((resolve) => setTimeout(resolve));
        for (let time = 0; time < ${times}; time++)
          await (${doing.toString()})(${JSON.stringify(markup)}, drawn);
      })()`);
    await repeat(2);
    const before = await measure(page);
    await repeat(rounds);
    const { counts, heap } = await measure(page);
    await page.close();
    assert.deepEqual(counts, before.counts);
    assert.ok(heap - before.heap < noise, `${heap - before.heap} bytes remain`);
  });
