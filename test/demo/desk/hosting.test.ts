import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { extname } from 'node:path';
import { after, before, describe, test } from 'node:test';
import type { localOnly as LocalOnly, readFrom as ReadFrom } from '../../../demo/local-only.js';
import { chromium, openDesk, readClipboard, waitForText, type Desk } from './open-desk.js';

const root = new URL('../../../../', import.meta.url);
const folder = '/any/folder';
const tile = '#metro-stat-tile/value=141/label=member%20governments/lang=en';

/** What any web server knows of files. */
const types: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.wasm': 'application/wasm',
};

/** A web server that knows nothing but files, with the site in a folder of another one. */
const startElsewhere = async () => {
  const { localOnly, readFrom } = (await import(new URL('demo/local-only.js', root).href)) as {
    localOnly: typeof LocalOnly;
    readFrom: typeof ReadFrom;
  };
  const server = createServer(
    localOnly(({ url = '' }, response) => {
      const path = url.replace(/\?.*/s, '').replace(/\/$/, '/index.html');
      const file = path.startsWith(`${folder}/`) ? path.slice(folder.length) : '/none';
      void readFrom(new URL('site/', root), file).then((content) => {
        const type = types[extname(file)] ?? 'application/octet-stream';
        response.writeHead(content === undefined ? 404 : 200, { 'content-type': type });
        response.end(content);
      });
    }),
  ).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  assert.ok(address && typeof address === 'object');
  return { origin: `http://localhost:${address.port}${folder}`, stop: () => server.close() };
};

// The browser has no network, and whatever is asked of another place than the folder fails the test.
describe(
  'the desk in a folder of any web server, without network,',
  { skip: !chromium && 'Chromium is missing' },
  () => {
    let desk: Desk;
    before(async () => {
      desk = await openDesk(startElsewhere);
    });
    after(() => desk.close());

    test('shows the published results, gives their code, and leads to the documentation', async () => {
      const page = await desk.open('?lang=fr');
      const status = await page.$eval(
        '.foot a',
        async ({ href }) => (await fetch(`${href}index.html`)).status,
      );
      assert.equal(status, 200);
      await page.click('#funding button');
      await page.click('dialog [data-form="page"] button');
      await waitForText(page, 'dialog .feedback', /./);
      assert.ok((await readClipboard(page)).includes(` src="${desk.origin}/metropolis-widgets-`));
      await page.close();
    });

    test('composes, draws pictures, runs the filters of editors and shows previews', async () => {
      const page = await desk.open(`composer.html?lang=en${tile}`);
      await page.click('[data-form="png"] button');
      await waitForText(page, '[data-form="png"] .feedback', 'Copied');
      await page.click('desk-editor-question summary');
      await page.click('desk-editor-question label:nth-of-type(1)');
      await waitForText(page, 'desk-editor-question li', /DOMPurify/);
      await waitForText(page, 'desk-editor-question tr', /TinyMCE/);
      await page.click('desk-previews summary');
      const frame = await page.waitForFrame((each) => each.url().includes('as=mail#'));
      await frame.waitForSelector('table');
      await page.close();
    });

    test('writes a newsletter', async () => {
      const page = await desk.open('newsletter.html?lang=en');
      await page.click('#add-figure');
      await page.click('#add-text');
      await page.waitForSelector('.rich[data-ready]');
      const preview = await page.waitForFrame((each) => each.url().includes('as=letter'));
      await preview.waitForSelector('table');
      await page.close();
    });

    test('shows one figure', async () => {
      const page = await desk.open(`figure.html?lang=en${tile}`);
      await page.waitForSelector('.citation');
      await page.close();
    });
  },
);
