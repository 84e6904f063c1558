import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { readResults } from '#dist/results/index.js';
import { chromium, openDesk, readClipboard, waitForText, type Desk } from './open-desk.js';

describe('the gallery', { skip: !chromium && 'Chromium is missing' }, () => {
  let desk: Desk;
  before(async () => {
    desk = await openDesk();
  });
  after(() => desk.close());

  test('gives a result to WordPress by keyboard alone, and the focus back', async () => {
    const page = await desk.open('?lang=es');
    await page.focus('#staff button');
    await page.keyboard.press('Enter');
    await page.focus('dialog [data-form="wordpress"] button');
    await page.keyboard.press('Enter');
    await waitForText(page, 'dialog .feedback', 'Copiado');
    assert.match(
      await readClipboard(page),
      /^<!-- wp:quote -->\n<blockquote class="wp-block-quote">.*17 profesionales/s,
    );
    await page.keyboard.press('Escape');
    const focused = await page.evaluate(() => document.activeElement?.closest('li')?.id);
    assert.equal(focused, 'staff');
    await page.close();
  });

  for (const [lang, section] of [
    ['fr', 'Sources de financement'],
    ['en', 'Funding sources'],
    ['es', 'Fuentes de financiación'],
  ] as const)
    test(`shows every published result by section, in the language of its reader: ${lang}`, async () => {
      const page = await desk.open(`?lang=${lang}`);
      const headings = await page.$$eval('main h2', (all) => all.map((each) => each.textContent));
      assert.ok(headings.includes(section));
      const drawn = await page.$$eval(
        '.drawn > *',
        (all) => all.filter(({ shadowRoot }) => shadowRoot?.textContent.trim()).length,
      );
      assert.equal(drawn, 37);
      await page.close();
    });

  test('finds results by their words, with or without accents, and by theme', async () => {
    const page = await desk.open('?lang=fr');
    const shown = () => page.$$eval('.result', (all) => all.map(({ id }) => id));
    await page.type('#query', 'evenements 147');
    assert.deepEqual(await shown(), ['world-events']);
    await waitForText(page, '[role=status]', '1 résultat');
    await page.$eval('#query', (each) => {
      (each as HTMLInputElement).value = '';
      each.dispatchEvent(new Event('input'));
    });
    await page.select('.search select', 'sustainability');
    assert.deepEqual(await shown(), ['sustainability']);
    await page.close();
  });

  test('is one site with what `publish` makes: pages, newsletters, data, and a page of each figure', async () => {
    const page = await desk.open('?lang=es');
    const links = await page.$$eval('.whole a', (all) => all.map(({ href }) => href));
    assert.equal(links.length, 4);
    const found = await page.evaluate(
      (all) => Promise.all(all.map(async (link) => (await fetch(link)).status)),
      [...links, `${desk.origin}/es/staff.html`],
    );
    assert.deepEqual(found, [200, 200, 200, 200, 200]);
    await page.click('.whole a');
    await page.waitForSelector('metro-gender-split');
    assert.match(page.url(), /\/es\/index\.html$/);
    await page.close();
  });
});

describe('the page of one figure', { skip: !chromium && 'Chromium is missing' }, () => {
  let desk: Desk;
  let funding = '';
  before(async () => {
    desk = await openDesk();
    const page = await desk.open('?lang=en');
    await page.click('#funding button');
    const address = await page.$eval('dialog a', (each) => each.href);
    await page.close();
    funding = address.slice(desk.origin.length + 1);
  });
  after(() => desk.close());
  const composed = 'figure.html#metro-stat-tile/value=9/label=cities/lang=en';

  test('shows a published result with its words, numbers, citation and downloads', async () => {
    const page = await desk.open(funding);
    await waitForText(page, '.standing', 'A result published on this site.');
    const rows = await page.$$eval('table tr', (all) =>
      all.map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim()),
    );
    assert.equal(rows.length, 4);
    assert.match(rows[0] ?? '', /Before \(%\) ?After \(%\)/);
    assert.match(rows[1] ?? '', /Membership fees.*36.*52/);
    await waitForText(page, '.citation', 'Funding sources');
    const taken = await page.evaluate(async () => {
      const files: (readonly [name: string, content: Promise<string>])[] = [];
      let latest = new Blob();
      const createURL = URL.createObjectURL.bind(URL);
      URL.createObjectURL = (blob) => {
        if (blob instanceof Blob) latest = blob;
        return createURL(blob);
      };
      HTMLAnchorElement.prototype.click = function () {
        files.push([this.download, latest.text()]);
      };
      for (const button of document.querySelectorAll<HTMLElement>(
        '.about section:last-of-type button',
      )) {
        button.click();
        const before = files.length;
        while (files.length === before) await new Promise((resolve) => setTimeout(resolve, 20));
      }
      return Promise.all(files.map(async ([name, content]) => [name, await content] as const));
    });
    assert.deepEqual(
      taken.map(([name]) => name),
      ['svg', 'png', 'csv', 'json'].map((each) => `funding-shift-bar.${each}`),
    );
    const [svg = '', png = '', ...data] = taken.map(([, content]) => content);
    // The policy of the desk allows no parsing.
    const reader = await desk.browser.newPage();
    const root = await reader.evaluate(
      (text) =>
        new DOMParser()
          .parseFromString(text, 'image/svg+xml')
          .documentElement.getAttribute('aria-label'),
      svg,
    );
    await reader.close();
    assert.match(root ?? '', /^Funding sources/);
    assert.match(png, /^\ufffdPNG\r\n/);
    for (const content of data) {
      const { results, problems } = readResults(content);
      assert.deepEqual(problems, []);
      assert.match(results.results[0]?.sentence['en'] ?? '', /Membership fees: from 36% to 52%/);
    }
    await page.close();
  });

  test('says of any other figure that it is not verified, and offers no code for it', async () => {
    const page = await desk.open(composed);
    await waitForText(page, '.standing', 'Composed from a link, not verified.');
    assert.equal(await page.$('desk-take-away'), null);
    await page.close();
  });

  test('shows the figure alone in a frame, and says how high it is', async () => {
    for (const [address, shown] of [
      [funding, 0],
      [composed, 1],
    ] as const) {
      const outer = await desk.browser.newPage();
      await outer.setContent('<!doctype html><body>');
      const height = await outer.evaluate(async (source) => {
        const said = new Promise<number>((resolve) => {
          addEventListener('message', ({ data }: MessageEvent<{ height: number }>) => {
            if (data.height > 50) resolve(data.height);
          });
        });
        const frame = document.createElement('iframe');
        frame.src = source;
        document.body.append(frame);
        return said;
      }, `${desk.origin}/${address}`);
      assert.ok(height > 50);
      const frame = outer.frames()[1];
      assert.ok(frame);
      assert.equal(await frame.$('.top, .about'), null);
      const notices = await frame.$$eval(
        '.standing',
        (all) => all.filter((each) => each.checkVisibility()).length,
      );
      assert.equal(notices, shown);
      await outer.close();
    }
  });
});
