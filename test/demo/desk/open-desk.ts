import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import puppeteer, { type Browser, type Frame, type Page } from 'puppeteer-core';
import { drawingFlags } from '../../browsers/chromium-flags.js';
import { pathOf } from '../../browsers/engines.js';
import type { startServer as StartServer } from '../../../demo/local-server.js';

const root = new URL('../../../../', import.meta.url);

/** The browser that people are played in; where it is missing, these tests are skipped. */
export const chromium = pathOf('chromium') ?? '';

/** How a page is opened. */
interface Opening {
  readonly width?: number;
  readonly height?: number;
  readonly scheme?: 'light' | 'dark';
  /** Whether its policy is left out, for tools that put something into it. */
  readonly bypass?: boolean;
  /** What the policy is seen to refuse in this test, and rightly. */
  readonly refused?: RegExp;
  /** What shows that the page is there. */
  readonly shows?: string;
}

/** The desk in a browser, served as `npm start` serves it. */
export interface Desk {
  readonly browser: Browser;
  readonly origin: string;
  /** Opens a page of the desk; whatever goes wrong in it fails the test that closes the desk. */
  open(this: void, address: string, how?: Opening): Promise<Page>;
  close(this: void): Promise<void>;
}

/** Nothing but this machine can be reached. */
const noNetwork = '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost';

/**
 * Notes what a page asks of another place than the desk, and what it reports of itself, but for what a test expects the policy
 * to refuse.
 */
const watch = (page: Page, home: string, faults: string[], refused?: RegExp): void => {
  page.on('request', (request) => {
    const address = request.url();
    if (!address.startsWith(home) && !/^(data|blob):/.test(address))
      faults.push(`leaves the desk: ${address}`);
  });
  page.on('pageerror', (error) => faults.push(String(error)));
  page.on('console', (message) => {
    const text = message.text();
    if (message.type() === 'error' && !refused?.test(text)) faults.push(`${page.url()}: ${text}`);
  });
  page.on('requestfailed', (request) => faults.push(`failed: ${request.url()}`));
};

const startDesk: typeof StartServer = async () => {
  const { startServer } = (await import(new URL('demo/local-server.js', root).href)) as {
    startServer: typeof StartServer;
  };
  return startServer();
};

/** Starts the server and a browser without network. `npm run site` has to have written the site. */
export const openDesk = async (start = startDesk): Promise<Desk> => {
  const server = await start();
  const browser = await puppeteer.launch({
    executablePath: chromium,
    args: [...drawingFlags, noNetwork],
  });
  const context = browser.defaultBrowserContext();
  await context.setPermission(
    new URL(server.origin).origin,
    ...['clipboard-read', 'clipboard-write'].map((name) => ({
      permission: { name },
      state: 'granted' as const,
    })),
  );
  const faults: string[] = [];
  return {
    browser,
    origin: server.origin,
    open: async (
      address,
      { width = 1200, height = 900, scheme = 'light', bypass = false, refused, shows = 'h1' } = {},
    ) => {
      const page = await browser.newPage();
      watch(page, `${server.origin}/`, faults, refused);
      await page.setBypassCSP(bypass);
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
      await page.setViewport({ width, height });
      await page.goto(`${server.origin}/${address}`);
      await page.waitForSelector(shows);
      return page;
    },
    close: async () => {
      await browser.close();
      server.stop();
      assert.deepEqual(faults, []);
    },
  };
};

/** Puts a text on the clipboard, as another program would. */
export const putOnClipboard = (page: Page, text: string): Promise<void> =>
  page.evaluate((each) => navigator.clipboard.writeText(each), text);

/** What is on the clipboard, in one type; empty if there is nothing of it. */
export const readClipboard = (page: Page, type = 'text/plain'): Promise<string> =>
  page.evaluate(async (wanted) => {
    const [item] = await navigator.clipboard.read();
    if (!item?.types.includes(wanted)) return '';
    const blob = await item.getType(wanted);
    return wanted.startsWith('text/') ? blob.text() : `${blob.size}`;
  }, type);

/** Presses Ctrl and a key. */
export const pressCtrl = async (page: Page, key: 'V' | 'C' | 'A'): Promise<void> => {
  await page.keyboard.down('Control');
  await page.keyboard.press(`Key${key}`);
  await page.keyboard.up('Control');
};

/** Waits until a part of the page says this. */
export const waitForText = (page: Page, selector: string, text: string | RegExp) =>
  page.waitForFunction(
    (where, source) =>
      [...document.querySelectorAll(where)].some((each) =>
        new RegExp(source, 'u').test(each.textContent),
      ),
    { timeout: 20_000 },
    selector,
    typeof text === 'string' ? text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&') : text.source,
  );

const axeSource = readFileSync(new URL('node_modules/axe-core/axe.min.js', root), 'utf8');

/** WCAG 2.2 AA, and what axe holds to be good practice. */
export const everything = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe finds against these rules or groups of rules. The page has to be opened without its policy, which rightly refuses what axe does. */
export const findBarriers = async (
  page: Page | Frame,
  rules: readonly string[] = everything,
  within = 'html',
): Promise<readonly string[]> => {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axeSource);
  return page.evaluate(
    async (runOnly, selector) => {
      const { axe } = globalThis as unknown as { axe: typeof import('axe-core') };
      const { violations } = await axe.run(selector, {
        runOnly,
        resultTypes: ['violations'],
        // There is no axe in frames: it would wait half a second for their answer.
        iframes: false,
      });
      return violations.flatMap(({ id, nodes }) =>
        nodes.map(({ target, failureSummary = '' }) => `${id} ${target.join()} ${failureSummary}`),
      );
    },
    [...rules],
    within,
  );
};
