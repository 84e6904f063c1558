import assert from 'node:assert/strict';
import { test } from 'node:test';
import puppeteer from 'puppeteer-core';
import { pathOf } from '../../browsers/engines.js';
import type { startServer as StartServer } from '../../../demo/local-server.js';

const firefox = pathOf('firefox');

test(
  'in Firefox too, a sentence becomes code that can be pasted',
  { skip: !firefox && 'Firefox is missing' },
  async () => {
    const source = new URL('../../../../demo/local-server.js', import.meta.url);
    const { startServer } = (await import(source.href)) as { startServer: typeof StartServer };
    const server = await startServer();
    const executablePath = firefox ?? '';
    const browser = await puppeteer.launch({ browser: 'firefox', executablePath });
    try {
      const page = await browser.newPage();
      await page.goto(`${server.origin}/composer.html?lang=en`);
      await page.waitForSelector('#sentence');
      await page.focus('#sentence');
      await page.keyboard.type('More than 5,850 people at our events');
      await page.keyboard.press('Enter');
      await page.waitForFunction(() => document.activeElement?.closest('[data-form="page"]'));
      await page.keyboard.press('Enter');
      await page.waitForSelector('.feedback');
      await page.focus('#label');
      await page.keyboard.down('Control');
      await page.keyboard.press('a');
      await page.keyboard.press('v');
      await page.keyboard.up('Control');
      const pasted = await page.$eval('#label', (each) => (each as HTMLInputElement).value);
      assert.match(pasted, /<metro-stat-tile value="5850".*<\/metro-stat-tile>/);
    } finally {
      await browser.close();
      server.stop();
    }
  },
);
