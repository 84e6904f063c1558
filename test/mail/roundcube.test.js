import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { parse } from 'parse5';
import puppeteer from 'puppeteer-core';
import { mail, subject, text } from '../../build/test/mail/newsletter.js';
import { deliver } from '../../build/test/mail/send.js';
import { allIn, isBarCell, readMail } from '../../build/test/mail/tree.js';
import { chromiumFlags } from '../browsers/chromium-flags.js';
import { pathOf } from '../browsers/engines.js';
import { openWebmail } from './webmail.js';

const picture = fileURLToPath(new URL('../../build/newsletter-in-roundcube.png', import.meta.url));

const oneLine = (text) => text.replace(/\s+/g, ' ').trim();

const textsIn = (node) =>
  node.nodeName === '#text' ? [node.value] : (node.childNodes ?? []).flatMap(textsIn);

/** What the newsletter says and shows, as it was sent. */
const [, html] = parse(mail.html).childNodes;
const texts = textsIn(html.childNodes.find(({ nodeName }) => nodeName === 'body'));
const bars = allIn(readMail(mail.html).root)
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
  const bars = rows.map((row) => {
    const bar = row.closest('table');
    const { paddingLeft, paddingRight } = getComputedStyle(bar.parentElement);
    return {
      width: bar.getBoundingClientRect().width,
      room: bar.parentElement.clientWidth - parseFloat(paddingLeft) - parseFloat(paddingRight),
      cells: [...row.cells].map((cell) => ({
        width: cell.getBoundingClientRect().width,
        height: cell.getBoundingClientRect().height,
        colour: hex(getComputedStyle(cell).backgroundColor),
      })),
    };
  });
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
  const preview = await page.$('iframe[name="messagecontframe"]');
  await page.waitForFunction(
    ({ contentDocument }) =>
      contentDocument.readyState === 'complete' && contentDocument.querySelector('#messagebody td'),
    {},
    preview,
  );
  const frame = await preview.contentFrame();
  message = {
    subject: await page.$eval('#messagelist td.subject a', (link) => link.textContent),
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
  // Roundcube shows typographic apostrophes as straight ones.
  const lines = (all) => all.map((text) => oneLine(text).replaceAll('’', "'")).filter(Boolean);
  assert.deepEqual(lines(message.texts), lines(texts));
});

test('each bar is as wide as its figure, and each cell as its share', () => {
  assert.deepEqual(
    message.bars.map(({ cells }) => cells.map(({ colour }) => colour)),
    bars.map((cells) => cells.map(({ colour }) => colour)),
  );
  for (const [at, { width, room, cells }] of message.bars.entries()) {
    assert.ok(Math.abs(width - room) <= 1, `${width} px, not ${room}`);
    for (const [index, cell] of cells.entries()) {
      const wanted = (width * bars[at][index].share) / 100;
      assert.ok(Math.abs(cell.width - wanted) <= 1, `${cell.width} px, not ${wanted}`);
      assert.equal(cell.height, 14);
    }
  }
});
