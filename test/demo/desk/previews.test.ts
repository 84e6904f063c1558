import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Frame, HTTPRequest, Page } from 'puppeteer-core';
import type { Condition } from '../../../demo/desk/figure-previews.js';
import { en } from '../../../demo/desk/words/en.js';
import { chromium, openDesk, waitForText, type Desk } from './open-desk.js';

const tile = '#metro-stat-tile/value=141/label=members/theme=sustainability/lang=en';
const conditions = Object.keys(en.previews.conditions) as Condition[];

/** What is true of the page and of the number in it, evaluated in the frame, if its condition is there. */
const signs: Readonly<Record<Condition, string>> = {
  narrow: `innerWidth === 320`,
  dark: `styleOf(document.body).backgroundColor === 'rgb(0, 0, 0)'`,
  reset: `styleOf(document.documentElement).fontSize === '10px' && styleOf(document.body).textTransform === 'uppercase' && styleOf(number).textTransform === 'none'`,
  'right-to-left': `document.dir === 'rtl' && styleOf(figure).direction === 'rtl' && styleOf(number).direction === 'ltr'`,
  forced: `styleOf(number).color === 'rgb(255, 255, 255)' && styleOf(number).backgroundColor === 'rgb(0, 0, 0)'`,
  print: `styleOf(number).color === 'rgb(0, 0, 0)' && [...figure.shadowRoot.querySelectorAll('*')].every((each) => styleOf(each).backgroundImage === 'none')`,
  'no-script': `figure.localName === 'div' && figure.shadowRoot && !document.querySelector('metro-stat-tile')`,
  stripped: `figure.localName === 'p' && !figure.shadowRoot && figure.textContent.startsWith('141 members')`,
  mail: `figure.localName === 'table' && figure.querySelector('[style*=color]')`,
  'mail-dark': `figure.localName === 'table' && styleOf(document.documentElement).filter === 'invert(1) hue-rotate(180deg)'`,
  'colour-blind': `styleOf(document.querySelector('main')).filter.includes('#blind') && document.querySelector('filter#blind feColorMatrix')`,
};

describe('what may go wrong', { skip: !chromium && 'Chromium is missing' }, () => {
  let desk: Desk;
  let page: Page;
  before(async () => {
    desk = await openDesk();
    page = await desk.open(`composer.html?lang=en${tile}`);
    await page.click('desk-previews summary');
    await page.waitForFunction(
      (count) => document.querySelectorAll('desk-previews iframe').length === count,
      {},
      conditions.length,
    );
  });
  after(() => desk.close());

  const frameOf = (condition: string): Promise<Frame> =>
    page.waitForFrame((frame) => frame.url().includes(`as=${condition}#`));
  const textIn = async (frame: Frame): Promise<string> => {
    const shown = await frame.waitForFunction(() => {
      const [first] = document.querySelector('main')?.children ?? [];
      return (first?.shadowRoot ?? first)?.textContent.trim();
    });
    return String(await shown.jsonValue());
  };

  test('is shown before it does: the same number under every condition', async () => {
    for (const condition of conditions) {
      const frame = await frameOf(condition);
      assert.match(await textIn(frame), /141/, condition);
      const isThere = await frame.evaluate(`(() => {
        const styleOf = (each) => getComputedStyle(each);
        const figure = document.querySelector('main > *');
        const all = [...(figure.shadowRoot ?? figure).querySelectorAll('*')];
        const number = all.find((each) => each.textContent.trim() === '141') ?? figure;
        return Boolean(${signs[condition]});
      })()`);
      assert.ok(isThere, condition);
    }
  });

  test('is as high as what it shows', async () => {
    await textIn(await frameOf('colour-blind'));
    await page.waitForFunction(() =>
      [...document.querySelectorAll<HTMLIFrameElement>('desk-previews iframe')].every(
        ({ contentDocument, clientHeight }) =>
          Math.abs((contentDocument?.body.offsetHeight ?? 0) - clientHeight) < 2,
      ),
    );
  });

  test('follows what someone types, without steps in the history', async () => {
    const steps = () => page.evaluate(() => history.length);
    await frameOf('mail');
    const known = await steps();
    await page.type('#value', '2');
    const frame = await page.waitForFrame((each) => /as=mail#.*value=1412/.test(each.url()));
    await frame.waitForFunction(() => document.body.textContent.includes('1,412'));
    assert.equal(await steps(), known);
  });

  test('says so in a list that is complete even while the filters still load', async () => {
    const page = await desk.open(`composer.html?lang=en${tile}`);
    await page.setRequestInterception(true);
    const held: HTTPRequest[] = [];
    page.on('request', (request) => {
      if (request.url().includes('editor-filters')) held.push(request);
      else void request.continue();
    });
    await page.click('desk-editor-question summary');
    await page.click('desk-editor-question label:nth-of-type(3)');
    await waitForText(page, 'desk-editor-question tr', /TinyMCE/);
    const items = await page.$$eval('desk-editor-question ul', (all) =>
      all
        .flatMap(({ childNodes }) =>
          [...childNodes].filter(({ textContent }) => textContent?.trim() === '…'),
        )
        .map(({ nodeName }) => nodeName),
    );
    assert.deepEqual(items, ['LI']);
    await Promise.all(held.map((each) => each.continue()));
    await waitForText(page, 'desk-editor-question li', /DOMPurify/);
    await page.close();
  });

  test('is asked of an editor by its buttons', async () => {
    const question = 'desk-editor-question';
    const asked = await desk.open(`composer.html?lang=en${tile}`);
    await asked.click(`${question} summary`);
    for (const [index, form, filtered] of [
      [1, 'CMS text editor', 'the figure stays'],
      [2, 'Web page', 'only your sentence'],
      [3, 'CMS text editor', 'the figure stays'],
      [4, 'CMS that keeps data attributes', 'the figure stays'],
      [5, 'Plain text', undefined],
    ] as const) {
      await asked.click(`${question} label:nth-of-type(${index})`);
      await waitForText(asked, '.answered', `Take “${form}”.`);
      if (!filtered) continue;
      await waitForText(asked, `${question} li`, `DOMPurify 3: ${filtered}`);
      await waitForText(asked, `${question} tr`, /TinyMCE 8, pasted/);
      const rows = await asked.$$eval(`${question} tr`, (all) => all.length);
      assert.equal(rows, 10, form);
    }
    await asked.close();
  });
});
