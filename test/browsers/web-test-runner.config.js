import { chromeLauncher } from '@web/test-runner-chrome';
import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer-core';
import { localMiddleware, localSockets } from '../../demo/local-only.js';
import { accessible } from './accessible.js';
import { drawingFlags } from './chromium-flags.js';
import { filtersPlugin } from '../filters/filters-plugin.js';
import { builds, filesFor, servedBuild } from './builds.js';
import { bundledPackages } from './bundled-packages.js';
import { freePort } from './free-port.js';
import { webkitLauncher } from './webkit-launcher.js';

const launchers = {
  chromium: (executablePath) =>
    chromeLauncher({ launchOptions: { executablePath, headless: true, args: drawingFlags } }),
  firefox: (executablePath) =>
    chromeLauncher({
      puppeteer,
      concurrency: 1,
      launchOptions: { browser: 'firefox', executablePath, headless: true, extraPrefsFirefox: {} },
    }),
  webkit: webkitLauncher,
};

const { ENGINE: engine, ENGINE_PATH: path, BUILD: build = 'module' } = process.env;

/** One engine and one build of the library a run, named by the environment; `test/run.js` goes through all of them. */
export default {
  rootDir: fileURLToPath(new URL('../..', import.meta.url)),
  files: filesFor(engine, builds[build].files),
  // Its own search finds the same port for two runs that start together.
  port: await freePort(),
  nodeResolve: true,
  middleware: [localMiddleware],
  plugins: [localSockets, bundledPackages(), servedBuild(build), accessible, filtersPlugin()],
  concurrency: 1,
  browserStartTimeout: 60000,
  testsStartTimeout: 60000,
  testsFinishTimeout: 180000,
  testFramework: { config: { timeout: 30000 } },
  filterBrowserLogs: ({ args }) => !/^(<metro-|Lit is in dev mode)/.test(String(args[0])),
  browsers: [launchers[engine](path)],
};
