import puppeteer from 'puppeteer-core';
import { drawingFlags } from '../browsers/chromium-flags.js';
import { miniBrowser, startDriver } from '../browsers/webkit-launcher.js';

const viewport = { width: 1152, height: 760 };

/** One page of Chromium or Firefox. */
const puppet = async (options) => {
  const browser = await puppeteer.launch({
    headless: true,
    defaultViewport: viewport,
    ...options,
  });
  const page = await browser.newPage();
  return {
    visit: (url) => page.goto(url),
    run: (expression) => page.evaluate(expression),
    picture: async () => Buffer.from(await page.screenshot()),
    close: () => browser.close(),
  };
};

/** One window of WebKitGTK. */
const webkit = async (driverPath) => {
  const { port, stop } = await startDriver(driverPath);
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
        'webkitgtk:browserOptions': { binary: miniBrowser, args: ['--automation'] },
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

/** Starts an engine by its name; what comes back goes to pages, runs expressions in them, and takes their pictures. */
export const browsers = {
  chromium: (executablePath) => puppet({ executablePath, args: drawingFlags }),
  firefox: (executablePath) => puppet({ executablePath, browser: 'firefox' }),
  webkit,
};
