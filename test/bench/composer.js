/**
 * How soon the composer redraws after a key: `node test/bench/composer.js`, after `npm run site`.
 *
 * It asserts no time, and prints each beside its budget. The browser is Chromium as the tests find it.
 */
import { launch } from 'puppeteer-core';
import { startServer } from '../../demo/local-server.js';
import { chromiumFlags } from '../browsers/chromium-flags.js';
import { pathOf } from '../browsers/engines.js';

const keys = 200;
/** A frame, in milliseconds. */
const budget = 16;
const address =
  'composer.html?lang=en#metro-gender-split/label=professionnels/women=10/men=7/lang=fr';

/** In the page: how long each of a number of keys takes until the figure is drawn, the shortest first. */
const typeInto = async (count) => {
  const field = document.querySelector('#label');
  const figure = document.querySelector('#preview > metro-gender-split');
  const times = [];
  for (let index = 0; index < count; index += 1) {
    field.value = `professionals ${'abcdefghij'.slice(0, index % 10)}`;
    const start = performance.now();
    field.dispatchEvent(new Event('input', { bubbles: true }));
    await figure.updateComplete;
    times.push(performance.now() - start);
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
  return times.sort((a, b) => a - b);
};

const server = await startServer();
const browser = await launch({
  executablePath: pathOf('chromium'),
  args: chromiumFlags,
});
try {
  const page = await browser.newPage();
  await page.goto(`${server.origin}/${address}`);
  await page.waitForSelector('#preview > metro-gender-split');
  const times = await page.evaluate(typeInto, keys);
  const at = (share) => Number(times[Math.floor(keys * share)].toFixed(1));
  console.log('The composer redraws after a key, in milliseconds');
  console.table({ keys: { median: at(0.5), '95 of 100': at(0.95), 'at most': budget } });
} finally {
  await browser.close();
  server.stop();
}
