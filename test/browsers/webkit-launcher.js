import { webdriverLauncher } from '@web/test-runner-webdriver';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { createServer } from 'node:net';

/** The browser of WebKitGTK. */
export const miniBrowser = ['x86_64', 'aarch64']
  .flatMap((machine) =>
    ['4.1', '4.0'].map((api) => `/usr/lib/${machine}-linux-gnu/webkit2gtk-${api}/MiniBrowser`),
  )
  .find(existsSync);

/** A port that no other run of tests has. */
export const freePort = async () => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  await once(server, 'close');
  return port;
};

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

/** Starts a driver with a screen of its own, and with more in its environment. */
export const startDriver = async (driverPath, environment = {}) => {
  const { screen, display } = await startScreen();
  const port = await freePort();
  const driver = spawn(driverPath, ['--host=127.0.0.1', `--port=${port}`], {
    stdio: 'ignore',
    env: { ...process.env, ...environment, DISPLAY: display },
  });
  const stop = () => {
    driver.kill();
    screen.kill();
  };
  process.once('exit', stop);
  await answers(`http://127.0.0.1:${port}/status`);
  return { port, stop };
};

/** WebKitGTK for the test runner, with a screen and a driver of its own. */
export const webkitLauncher = (driverPath) => {
  const options = {
    automationProtocol: 'webdriver',
    hostname: '127.0.0.1',
    port: 0,
    path: '/',
    logLevel: 'error',
    capabilities: {
      browserName: 'MiniBrowser',
      'wdio:enforceWebDriverClassic': true,
      'webkitgtk:browserOptions': { binary: miniBrowser, args: ['--automation'] },
    },
  };
  const launcher = webdriverLauncher(options);
  const { initialize, stop } = launcher;
  let driver;
  return Object.assign(launcher, {
    concurrency: 1,
    async initialize(config) {
      driver = await startDriver(driverPath);
      options.port = driver.port;
      await initialize.call(launcher, config);
      launcher.name = 'WebKitGTK';
    },
    async stop() {
      await stop.call(launcher);
      driver?.stop();
    },
  });
};
