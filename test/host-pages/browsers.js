import puppeteer from 'puppeteer-core';
import { drawingFlags } from '../browsers/chromium-flags.js';
import { miniBrowser, startDriver } from '../browsers/webkit-launcher.js';

/** How pages are seen; without scripting they run no script of their own, and expressions still run in them. */
const usual = { scripting: true, viewport: { width: 1152, height: 760 } };

/** One page of Chromium or Firefox. */
const puppet = async (options, { scripting, viewport }) => {
  const browser = await puppeteer.launch({
    headless: true,
    defaultViewport: viewport,
    extraPrefsFirefox: { 'javascript.enabled': scripting },
    ...options,
  });
  const page = await browser.newPage();
  if (!scripting && !options.browser) await page.setJavaScriptEnabled(false);
  return {
    visit: (url) => page.goto(url),
    run: (expression) => page.evaluate(expression),
    picture: async () => Buffer.from(await page.screenshot()),
    close: () => browser.close(),
  };
};

/** One window of WebKitGTK. */
const webkit = async (driverPath, { scripting, viewport, waits = true }) => {
  // It else paints now by the processor, now by the graphics card, and rounds differently.
  const { port, stop } = await startDriver(driverPath, { WEBKIT_SKIA_ENABLE_CPU_RENDERING: '1' });
  let session = '';
  const call = async (method, command, body) => {
    const response = await fetch(`http://127.0.0.1:${port}/session${session}${command}`, {
      method,
      ...(body && { body: JSON.stringify(body) }),
    });
    const { value } = await response.json();
    if (!response.ok) throw new Error(`${command}: ${value.error}: ${value.message}`);
    return value;
  };
  const { sessionId } = await call('POST', '', {
    capabilities: {
      alwaysMatch: {
        browserName: 'MiniBrowser',
        pageLoadStrategy: waits ? 'normal' : 'none',
        'webkitgtk:browserOptions': {
          binary: miniBrowser,
          args: ['--automation', `--enable-javascript=${scripting}`],
        },
      },
    },
  });
  session = `/${sessionId}`;
  const run = (expression) =>
    call('POST', '/execute/async', {
      script: `const done = arguments[0]; Promise.resolve(${expression}).then(done)`,
      args: [],
    });
  const [width, height] = await run('[outerWidth - innerWidth, outerHeight - innerHeight]');
  await call('POST', '/window/rect', {
    width: viewport.width + width,
    height: viewport.height + height,
  });
  return {
    visit: (url) => call('POST', '/url', { url }),
    run,
    picture: async () => Buffer.from(await call('GET', '/screenshot'), 'base64'),
    close: async () => {
      await call('DELETE', '');
      stop();
    },
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
  webkit: (driverPath, how) => webkit(driverPath, { ...usual, ...how }),
};
