import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Page } from 'puppeteer-core';
import { chromium, openDesk, waitForText, type Desk } from './open-desk.js';

const funding =
  '#metro-funding-shift-bar/label=Funding/shares=Fees:%2036%20to%2052;%20Grants:%2064%20to%2048/lang=en';

describe('the sources of a bar', { skip: !chromium && 'Chromium is missing' }, () => {
  let desk: Desk;
  before(async () => {
    desk = await openDesk();
  });
  after(() => desk.close());

  const open = (fragment: string, how = {}) => desk.open(`composer.html?lang=en${fragment}`, how);
  const rows = (page: Page) =>
    page.$$eval('.shares > li', (all) =>
      all.map((row) => [...row.querySelectorAll('input')].map(({ value }) => value)),
    );
  const shares = (page: Page) => page.$eval('#preview > *', (each) => each.getAttribute('shares'));
  const type = async (page: Page, ...keys: readonly string[]) => {
    for (const [index, text] of keys.entries()) {
      if (index) await page.keyboard.press('Tab');
      await page.keyboard.type(text);
    }
  };

  test('are written row by row, by keyboard alone', async () => {
    const page = await open('#metro-funding-shift-bar/label=Funding/lang=en');
    assert.deepEqual(await rows(page), [
      ['', '', ''],
      ['', '', ''],
    ]);
    await page.focus('.shares input');
    await type(page, 'Fees; others', '36', '52', '', 'Grants', '44', '30', '');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.activeElement?.matches('li:nth-child(3) input'));
    await type(page, 'Sponsors', '20', '18');
    await waitForText(page, '.says', /Fees; others: from 36% to 52%.*Sponsors: from 20%/);
    assert.equal(
      await shares(page),
      'Fees\\; others: 36 to 52; Grants: 44 to 30; Sponsors: 20 to 18',
    );
    await page.close();
  });

  test('are read from an address, and removed by keyboard', async () => {
    const page = await open(funding);
    assert.deepEqual(await rows(page), [
      ['Fees', '36', '52'],
      ['Grants', '64', '48'],
    ]);
    await page.focus('[aria-label="Remove: Fees"]');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() =>
      document.activeElement?.matches('.shares li:first-child input'),
    );
    assert.deepEqual(await rows(page), [['Grants', '64', '48']]);
    assert.equal(await shares(page), 'Grants: 64 to 48');
    await page.close();
  });

  test('keep what is half written, and tell what is missing beside them', async () => {
    const page = await open(funding);
    await page.focus('.shares li:nth-child(2) input:nth-child(3)');
    await page.keyboard.press('Delete');
    await page.keyboard.press('Delete');
    await page.keyboard.press('Backspace');
    await page.keyboard.press('Backspace');
    await waitForText(page, '[data-field="shares"] .problem', 'Grants');
    assert.deepEqual(await rows(page), [
      ['Fees', '36', '52'],
      ['Grants', '64', ''],
    ]);
    await page.keyboard.type('48');
    await waitForText(page, '.says', 'Grants: from 64% to 48%');
    await page.close();
  });
});
