import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { freePort } from './free-port.js';

/** The browser of WebKitGTK. */
const miniBrowser = ['x86_64', 'aarch64']
  .flatMap((machine) =>
    ['4.1', '4.0'].map((api) => `/usr/lib/${machine}-linux-gnu/webkit2gtk-${api}/MiniBrowser`),
  )
  .find(existsSync);

/** WebKitGTK needs a screen, even where nobody looks. */
const startScreen = async () => {
  const screen = spawn(
    'Xvfb',
    ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'],
    {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    },
  );
  const [number] = await once(screen.stdio[3], 'data');
  return { screen, display: `:${String(number).trim()}` };
};

const answers = async (url) => {
  for (let attempt = 0; attempt < 100; attempt++) {
    const response = await fetch(url).catch(() => undefined);
    if (response?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('WebKitWebDriver does not answer');
};

/** Starts a driver with a screen of its own. */
const startDriver = async (driverPath) => {
  const { screen, display } = await startScreen();
  const port = await freePort();
  const driver = spawn(driverPath, ['--host=127.0.0.1', `--port=${port}`], {
    stdio: 'ignore',
    // It else paints now by the processor, now by the graphics card, and rounds differently.
    env: { ...process.env, WEBKIT_SKIA_ENABLE_CPU_RENDERING: '1', DISPLAY: display },
  });
  const stop = () => {
    driver.kill();
    screen.kill();
  };
  process.once('exit', stop);
  await answers(`http://127.0.0.1:${port}/status`);
  return { port, stop };
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

/**
 * Opens a window of WebKitGTK, with a screen and a driver of its own, to which `call` speaks as WebDriver (W3C) says. A driver
 * has to know from the start whether it `waits` until a page is loaded.
 */
export const openWebKit = async (driverPath, { viewport, waits = true } = {}) => {
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
        pageLoadStrategy: waits ? 'normal' : 'none',
        'webkitgtk:browserOptions': {
          binary: miniBrowser,
          args: ['--automation'],
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
  if (viewport) {
    const [width, height] = await run('[outerWidth - innerWidth, outerHeight - innerHeight]');
    await call('POST', '/window/rect', {
      width: viewport.width + width,
      height: viewport.height + height,
    });
  }
  const press = (...keys) => {
    const named = keys.map((key) => driverKeys[key] ?? key);
    const actions = [
      ...named.map((value) => ({ type: 'keyDown', value })),
      ...named.toReversed().map((value) => ({ type: 'keyUp', value })),
    ];
    return call('POST', '/actions', { actions: [{ type: 'key', id: 'keys', actions }] });
  };
  return {
    call,
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
