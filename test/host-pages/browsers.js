import puppeteer from 'puppeteer-core';
import { drawingFlags } from '../browsers/chromium-flags.js';
import { miniBrowser, startDriver } from '../browsers/webkit-launcher.js';

/** How pages are seen; without scripting they run no script of their own, and expressions still run in them. */
const usual = { scripting: true, viewport: { width: 1152, height: 760 } };

/** One page of Chromium or Firefox. */
const puppet = async (options, { scripting, viewport, downloadPath }) => {
  const browser = await puppeteer.launch({
    headless: true,
    defaultViewport: viewport,
    extraPrefsFirefox: { 'javascript.enabled': scripting },
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
  if (!scripting && !options.browser) await page.setJavaScriptEnabled(false);
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

/** Keys as WebDriver names them. */
const driverKeys = {
  Tab: '\ue004',
  Enter: '\ue007',
  Control: '\ue009',
  Escape: '\ue00c',
  ArrowRight: '\ue014',
  ArrowDown: '\ue015',
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
  const press = (...keys) => {
    const named = keys.map((key) => driverKeys[key] ?? key);
    const actions = [
      ...named.map((value) => ({ type: 'keyDown', value })),
      ...named.toReversed().map((value) => ({ type: 'keyUp', value })),
    ];
    return call('POST', '/actions', { actions: [{ type: 'key', id: 'keys', actions }] });
  };
  return {
    visit: (url) => call('POST', '/url', { url }),
    run,
    type: async (text) => {
      for (const key of text) await press(key);
    },
    press: (key) => press(key),
    pressCtrl: (key) => press('Control', key),
    click: (x, y) => {
      const actions = [
        { type: 'pointerMove', x, y },
        { type: 'pointerDown', button: 0 },
        { type: 'pointerUp', button: 0 },
      ];
      return call('POST', '/actions', { actions: [{ type: 'pointer', id: 'mouse', actions }] });
    },
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
