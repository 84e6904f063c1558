import puppeteer from 'puppeteer-core';
import { drawingFlags } from '../browsers/chromium-flags.js';
import { openWebKit } from '../browsers/webkit.js';

/** How pages are seen. */
const usual = { viewport: { width: 1152, height: 760 } };

/** One page of Chromium or Firefox. */
const puppet = async (options, { viewport, downloadPath }) => {
  const browser = await puppeteer.launch({
    headless: true,
    defaultViewport: viewport,
    ...options,
  });
  const context = await browser.createBrowserContext({
    ...(downloadPath && { downloadBehavior: { policy: 'allow', downloadPath } }),
  });
  // A browser with a window grants this where a person asks for it; one without needs to be told.
  if (!options.browser)
    await context.setPermission('*', { permission: { name: 'clipboard-write' }, state: 'granted' });
  const page = await context.newPage();
  // Chromium alone can be asked to compress less.
  const fast = options.browser ? {} : { optimizeForSpeed: true };
  return {
    visit: (url) => page.goto(url),
    run: (expression) => page.evaluate(expression),
    picture: async () => Buffer.from(await page.screenshot(fast)),
    type: (text) => page.keyboard.type(text),
    press: (key) => page.keyboard.press(key),
    pressCtrl: async (key) => {
      await page.keyboard.down('Control');
      await page.keyboard.press(key);
      await page.keyboard.up('Control');
    },
    click: (x, y) => page.mouse.click(x, y),
    close: () => browser.close(),
  };
};

/**
 * Starts an engine by its name; what comes back goes to pages, runs expressions in them, and takes their pictures. Where it
 * shall not wait until a page is loaded, as none is whose script is held back, WebKitGTK's driver must know that before.
 */
export const browsers = {
  chromium: (executablePath, how) =>
    puppet({ executablePath, args: drawingFlags }, { ...usual, ...how }),
  firefox: (executablePath, how) =>
    puppet({ executablePath, browser: 'firefox' }, { ...usual, ...how }),
  webkit: (driverPath, how) => openWebKit(driverPath, { ...usual, ...how }),
};
