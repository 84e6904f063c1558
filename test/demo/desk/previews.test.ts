import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Frame, Page } from 'puppeteer-core';
import { en } from '../../../demo/desk/words/en.js';
import { chromium, openDesk, waitForText, type Desk } from './open-desk.js';

const tile = '#metro-stat-tile/value=141/label=members/theme=sustainability/lang=en';
const conditions = Object.keys(en.previews.conditions);

describe('what may go wrong', { skip: !chromium && 'Chromium is missing' }, () => {
  let desk: Desk;
  before(async () => {
    desk = await openDesk();
  });
  after(() => desk.close());

  const openPreviews = async (bypass = false): Promise<Page> => {
    const page = await desk.open(`composer.html?lang=en${tile}`, { bypass });
    await page.click('desk-previews summary');
    await page.waitForFunction(
      (count) => document.querySelectorAll('desk-previews iframe').length === count,
      {},
      conditions.length,
    );
    return page;
  };
  const frameOf = (page: Page, condition: string): Promise<Frame> =>
    page.waitForFrame((frame) => frame.url().includes(`as=${condition}#`));
  const textIn = async (frame: Frame): Promise<string> => {
    const shown = await frame.waitForFunction(() => {
      const [first] = document.querySelector('main')?.children ?? [];
      return (first?.shadowRoot ?? first)?.textContent.trim();
    });
    return String(await shown.jsonValue());
  };

  test('is shown before it does: the same number under every condition', async () => {
    const page = await openPreviews();
    for (const condition of conditions)
      assert.match(await textIn(await frameOf(page, condition)), /141/, condition);
    await page.close();
  });

  test('follows what someone types, without steps in the history', async () => {
    const page = await openPreviews();
    const steps = () => page.evaluate(() => history.length);
    await frameOf(page, 'mail');
    const before = await steps();
    await page.type('#value', '2');
    const frame = await page.waitForFrame((each) => /as=mail#.*value=1412/.test(each.url()));
    await frame.waitForFunction(() => document.body.textContent.includes('1,412'));
    assert.equal(await steps(), before);
    await page.close();
  });

  for (const [offer, form] of [
    [0, 'CMS text editor'],
    [1, 'Web page'],
    [2, 'CMS text editor'],
    [3, 'CMS that keeps data attributes'],
    [4, 'Plain text'],
  ] as const)
    test(`is asked of an editor by its buttons, answer ${offer + 1}: ${form}`, async () => {
      const page = await desk.open(`composer.html?lang=en${tile}`);
      await page.click('desk-editor-question summary');
      await page.click(`desk-editor-question label:nth-of-type(${offer + 1})`);
      await waitForText(page, '.answered', `Take “${form}”.`);
      if (offer === 4) return page.close();
      await waitForText(
        page,
        'desk-editor-question li',
        offer === 1 ? /DOMPurify 3: only your sentence/ : /DOMPurify 3: the figure stays/,
      );
      await waitForText(page, 'desk-editor-question tr', /TinyMCE 8, pasted/);
      const rows = await page.$$eval('desk-editor-question tr', (all) => all.length);
      assert.equal(rows, 10);
      await page.close();
    });
});
