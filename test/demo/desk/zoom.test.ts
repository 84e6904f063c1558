import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Page } from 'puppeteer-core';
import { chromium, openDesk, type Desk } from './open-desk.js';

const tile = '#metro-stat-tile/value=141/label=membres/lang=fr';

/** In the page: what has the focus if something lies over it or it is out of sight, else an empty text. */
const findCovered = (): string => {
  const focused = document.activeElement;
  if (!focused || focused === document.body || focused instanceof HTMLIFrameElement) return '';
  const { left, right, top, bottom } = focused.getBoundingClientRect();
  const middle = (from: number, to: number, end: number) =>
    (Math.max(from, 0) + Math.min(to, end)) / 2;
  const at = document.elementFromPoint(
    middle(left, right, innerWidth),
    middle(top, bottom, innerHeight),
  );
  const isSeen = !!at && (focused.contains(at) || at.contains(focused) || !!at.closest('label'));
  return isSeen ? '' : focused.outerHTML.slice(0, 200);
};

describe(
  'a window of 1280 by 1024 pixels at 400 %',
  { skip: !chromium && 'Chromium is missing' },
  () => {
    let desk: Desk;
    before(async () => {
      desk = await openDesk();
    });
    after(() => desk.close());

    const walk = async (page: Page, steps: number) => {
      for (let step = 0; step < steps; step += 1) {
        await page.keyboard.press('Tab');
        assert.equal(await page.evaluate(findCovered), '');
      }
      const wide = await page.evaluate(() => document.documentElement.scrollWidth);
      assert.ok(wide <= 320, `${wide} px`);
    };

    for (const address of [
      '?lang=fr',
      `composer.html?lang=fr${tile}`,
      'newsletter.html?lang=fr',
      `figure.html?lang=fr${tile}`,
    ])
      test(`scrolls in one direction, and nothing covers what has the focus: ${address}`, async () => {
        const page = await desk.open(address, { width: 320, height: 256 });
        await walk(page, 25);
        await page.close();
      });

    test('shows the whole of what can be taken away', async () => {
      const page = await desk.open('?lang=fr', { width: 320, height: 256 });
      await page.click('#staff button');
      await walk(page, 15);
      await page.close();
    });
  },
);
