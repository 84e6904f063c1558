import assert from 'node:assert/strict';
import { mkdirSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer-core';
import { mail, subject, text } from '../../build/test/mail/newsletter.js';
import { deliver } from '../../build/test/mail/send.js';
import { allIn, isBarCell, readMail } from '../../build/test/mail/tree.js';
import { chromiumFlags } from '../browsers/chromium-flags.js';
import { pathOf } from '../browsers/engines.js';
import { openWebmail } from './webmail.js';

const picture = fileURLToPath(new URL('../../build/newsletter-in-roundcube.png', import.meta.url));

const oneLine = (text) => text.replace(/\s+/g, ' ').trim();

/** What the newsletter says and shows, as it was sent. */
const body = allIn(readMail(mail.html).root.children.find(({ name }) => name === 'body'));
const bars = body
  .map(({ children }) => children.filter(isBarCell))
  .filter(({ length }) => length)
  .map((cells) =>
    cells.map(({ attributes }) => ({
      share: Number.parseInt(attributes.get('width')),
      colour: attributes.get('bgcolor'),
    })),
  );

/** Reads in a page, in order, all texts that are seen, and each bar with its cells. */
const readMessage = () => {
  const message = document.querySelector('#messagebody');
  const edges = message.getBoundingClientRect();
  const texts = [];
  const walker = document.createTreeWalker(message, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const node = walker.currentNode;
    const range = new Range();
    range.selectNodeContents(node);
    const { width, height, left, right } = range.getBoundingClientRect();
    const inside = left >= edges.left && right <= edges.right;
    const seen = node.parentElement.checkVisibility({
      opacityProperty: true,
      visibilityProperty: true,
    });
    if (width && height && inside && seen) texts.push(node.data);
  }
  const hex = (colour) =>
    `#${colour
      .match(/\d+/g)
      .map((channel) => Number(channel).toString(16).padStart(2, '0'))
      .join('')}`;
  const rows = [...message.querySelectorAll('tr')].filter((row) =>
    row.cells[0].width.endsWith('%'),
  );
  const bars = rows.map((row) => ({
    width:
      row.closest('table').parentElement.getBoundingClientRect().width -
      parseFloat(getComputedStyle(row.closest('table').parentElement).paddingLeft) * 2,
    cells: [...row.cells].map((cell) => ({
      width: cell.getBoundingClientRect().width,
      height: cell.getBoundingClientRect().height,
      colour: hex(getComputedStyle(cell).backgroundColor),
    })),
  }));
  return { texts, bars };
};

let browser, webmail, page, message;

before(async () => {
  webmail = await openWebmail(await deliver({ subject, html: mail.html, text: text.text }));
  browser = await puppeteer.launch({ executablePath: pathOf('chromium'), args: chromiumFlags });
  page = await browser.newPage();
  await page.setViewport({ width: 1400, height: 3200 });
  await page.goto(webmail.address);
  await page.type('#rcmloginuser', 'reader');
  await page.type('#rcmloginpwd', 'any');
  await Promise.all([page.waitForNavigation(), page.click('#rcmloginsubmit')]);
  await page.waitForSelector('#messagelist tbody td.subject');
  await page.click('#messagelist tbody td.subject');
  const frame = await page.waitForFrame(async (frame) => !!(await frame.$('#messagebody td')));
  message = {
    subject: await page.$eval(
      '#messagelist td.subject .subject a, #messagelist td.subject a',
      (link) => link.textContent,
    ),
    ...(await frame.evaluate(readMessage)),
  };
  await page.screenshot({ path: picture });
});

after(async () => {
  await browser?.close();
  webmail?.close();
});

test('its subject is in the list', () => {
  assert.equal(oneLine(message.subject), oneLine(subject));
});

test('every text is seen, and nothing else', () => {
  const wanted = body.flatMap(({ texts }) => texts);
  assert.deepEqual(message.texts.map(oneLine).filter(Boolean), wanted);
});

test('each cell of a bar is as wide as its share', () => {
  assert.deepEqual(
    message.bars.map(({ cells }) => cells.map(({ colour }) => colour)),
    bars.map((cells) => cells.map(({ colour }) => colour)),
  );
  for (const [at, { width, cells }] of message.bars.entries())
    for (const [index, cell] of cells.entries()) {
      const wanted = (width * bars[at][index].share) / 100;
      assert.ok(Math.abs(cell.width - wanted) <= 1, `${cell.width} px, not ${wanted}`);
      assert.equal(cell.height, 14);
    }
});
