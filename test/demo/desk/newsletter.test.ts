import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { simpleParser } from 'mailparser';
import type { Page } from 'puppeteer-core';
import { moved, readLetter, writeLetter, type Part } from '../../../demo/desk/letter.js';
import { renderLetter } from '../../../demo/desk/letter-outputs.js';
import {
  chromium,
  findBarriers,
  openDesk,
  readClipboard,
  waitForText,
  type Desk,
} from './open-desk.js';

const figure: Part = {
  kind: 'figure',
  content: '#metro-stat-tile/value=141/label=membres/lang=fr',
};
const text: Part = { kind: 'text', content: '<p>Bonjour <b>à tous</b></p>' };
const letter = { lang: 'fr', title: 'Nos résultats de l’année – été 2026', parts: [text, figure] };

describe('a newsletter', () => {
  test('is a mail that a mail parser opens, with both parts and its subject', async () => {
    const { eml } = renderLetter(letter, 'https://city.example/');
    const mail = await simpleParser(eml);
    assert.equal(mail.subject, letter.title);
    assert.match(String(mail.html), /<h1>Nos résultats.*<p>Bonjour <b>à tous<\/b><\/p>.*141/s);
    assert.match(mail.text ?? '', /Bonjour à tous\s+141 membres/);
    assert.ok(eml.split('\r\n').every((line) => line.length <= 78));
  });

  test('is a section of MJML', () => {
    const { mjml } = renderLetter(letter, 'https://city.example/');
    assert.match(mjml, /^<mj-section>\n<mj-column>\n<mj-table>.*141.*<\/mj-section>\n$/s);
  });

  test('leaves out a figure that cannot be drawn', () => {
    const parts: Part[] = [
      { kind: 'figure', content: '#metro-stat-tile/value=33.000/label=x' },
      text,
    ];
    assert.equal(writeLetter({ ...letter, title: '', parts }), text.content);
  });

  test('moves a part to another place, and none to where there is no place', () => {
    const parts = [text, figure];
    assert.deepEqual(moved(parts, 0, 1), [figure, text]);
    assert.equal(moved(parts, 0, 2), parts);
    assert.equal(moved(parts, 0, -1), parts);
  });

  for (const file of [
    '',
    '{',
    'null',
    '7',
    '[]',
    '{}',
    '{"lang":"fr","title":"x","parts":[{}]}',
    '{"lang":"fr","title":"x","parts":[{"kind":"script","content":"x"}]}',
    '{"lang":1,"title":"x","parts":[]}',
  ])
    test(`is not read from ${file}`, () => assert.equal(readLetter(file), undefined));

  test('is read from its own file', () => {
    assert.deepEqual(readLetter(JSON.stringify(letter)), letter);
  });
});

describe('the newsletter page', { skip: !chromium && 'Chromium is missing' }, () => {
  let desk: Desk;
  before(async () => {
    desk = await openDesk();
  });
  after(() => desk.close());

  const press = async (page: Page, label: string) => {
    const [button] = await page.$$(`::-p-aria([name="${label}"][role="button"])`);
    assert.ok(button, label);
    await button.focus();
    await page.keyboard.press('Enter');
  };
  const frame = (page: Page) => page.waitForFrame((each) => each.url().includes('as=letter'));

  test('is written by keyboard alone, kept, and taken away', async () => {
    const page = await desk.open('newsletter.html?lang=en');
    await page.focus('#title');
    await page.keyboard.type('Results of 2026');
    await press(page, 'Add the figure');
    await press(page, 'Add a text');
    await page.waitForSelector('.rich[data-ready]');
    await page.focus('.rich');
    await page.keyboard.type('Dear members');
    await page.focus('.parts > li:nth-child(2) .buttons:last-child button');
    await page.keyboard.press('Enter');
    await waitForText(page, '[role=status]', 'Moved to place 1');
    const preview = await frame(page);
    await preview.waitForFunction(() =>
      /Results of 2026[^]*Dear members[^]*General Assembly/.test(document.body.textContent),
    );
    await press(page, 'HTML');
    await waitForText(page, '[role=status]', 'Copied: HTML');
    assert.match(
      await readClipboard(page),
      /<title>Results of 2026<\/title>.*<p>Dear members<\/p>.*General Assembly/s,
    );
    await press(page, 'Formatted text');
    await page.waitForFunction(() =>
      document.querySelector('[role=status]')?.textContent.includes('Formatted'),
    );
    assert.match(await readClipboard(page), /Dear members\s+1 General Assembly meeting/);
    await page.reload();
    await waitForText(page, '.rich', 'Dear members');
    await press(page, 'Clear');
    await page.reload();
    await page.waitForSelector('#title');
    assert.equal(await page.$('.parts'), null);
    await page.close();
  });

  test('runs nothing that a file or the storage brings', async () => {
    const page = await desk.open('newsletter.html?lang=en');
    const hostile =
      '<p onclick="x()">Hi<img src=x onerror="document.title=1"><script>document.title=2</script><a href="javascript:x()">a</a></p>';
    await page.evaluate((content) => {
      localStorage.setItem(
        'metropolis-widgets-newsletter',
        JSON.stringify({ lang: 'en', title: '<b>T</b>', parts: [{ kind: 'text', content }] }),
      );
    }, hostile);
    await page.reload();
    await page.waitForSelector('.rich[data-ready]');
    const preview = await frame(page);
    await preview.waitForFunction(() => document.body.textContent.includes('Hi'));
    for (const where of [page, preview]) {
      assert.equal(await where.$('.rich img, main img, [onclick], [href^=javascript]'), null);
      assert.doesNotMatch(await where.title(), /^[12]$/);
    }
    await press(page, 'HTML');
    await waitForText(page, '[role=status]', 'Copied');
    assert.doesNotMatch(await readClipboard(page), /onerror|<script|javascript:|<b>T/);
    await press(page, 'Clear');
    await page.close();
  });

  for (const [scheme, width] of [
    ['light', 1200],
    ['dark', 320],
  ] as const)
    test(`has no barrier that axe knows, and fits: ${scheme}, ${width} px`, async () => {
      const page = await desk.open('newsletter.html?lang=fr', { scheme, width, bypass: true });
      await press(page, 'Ajouter le chiffre clé');
      await press(page, 'Ajouter un texte');
      await page.waitForSelector('.rich[data-ready]');
      assert.deepEqual(await findBarriers(page), []);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth);
      assert.ok(wide <= width, `${wide} px`);
      await press(page, 'Effacer');
      await page.close();
    });
});
