import assert from 'node:assert/strict';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, describe, test } from 'node:test';
import puppeteer, { type Browser } from 'puppeteer-core';
import { publish, readResults, siteFiles } from '#dist/results/index.js';
import { chromiumFlags } from '../browsers/chromium-flags.js';
import { pathOf } from '../browsers/engines.js';

const root = new URL('../../../', import.meta.url);
const read = (path: string) => readFileSync(new URL(path, root), 'utf8');
const [frameOnly = '', listener = ''] = [
  ...read('docs/results-file.md').matchAll(/```html\n(.*?)```/gs),
].map(([, text]) => text);

/** Serves files by their paths; it allows no other site to read them. */
const serve = async (files: ReadonlyMap<string, string>) => {
  const types: Readonly<Record<string, string>> = { css: 'text/css', js: 'text/javascript' };
  const server = createServer(({ url = '' }, response) => {
    const type = types[url.replace(/.*\./, '')] ?? 'text/html; charset=utf-8';
    response.writeHead(files.has(url) ? 200 : 404, { 'content-type': type });
    response.end(files.get(url));
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return { port: String((server.address() as AddressInfo).port), stop: () => server.close() };
};

describe('a published figure in a frame of another site', () => {
  const site = new Map<string, string>();
  const other = new Map<string, string>();
  const servers: Awaited<ReturnType<typeof serve>>[] = [];
  let address = '';
  let browser: Browser;

  before(async () => {
    servers.push(await serve(site), await serve(other));
    const [{ port } = { port: '' }] = servers;
    address = `http://127.0.0.1:${port}/`;
    const { results } = readResults(read('demo/results.csv'));
    for (const name of siteFiles(results)) site.set(`/${name}`, read(`dist/${name}`));
    for (const { path, content } of publish(results, { baseUrl: address }))
      if (/\.(html|json)$/.test(path))
        site.set(`/${path}`, [...(await content())].map(String).join(''));
    const executablePath = pathOf('chromium') ?? '';
    browser = await puppeteer.launch({ executablePath, args: chromiumFlags });
  });
  after(async () => {
    await browser.close();
    for (const { stop } of servers) stop();
  });

  /** What an author's page has after it has found the oEmbed response of a page. */
  const embedded = (id: string) => {
    const page = site.get(`/en/${id}.html`) ?? '';
    const [, link = ''] = /type="application\/json\+oembed" href="([^"]+)"/.exec(page) ?? [];
    const response = site.get(new URL(link).pathname) ?? '{}';
    return (JSON.parse(response) as { html: string }).html;
  };

  const open = async (html: string) => {
    other.set('/', `<!doctype html><meta charset="utf-8"><link rel="icon" href="data:,">${html}`);
    const page = await browser.newPage();
    const refused: string[] = [];
    page.on('requestfailed', (request) => refused.push(request.url()));
    page.on('console', (message) => refused.push(message.text()));
    await page.goto(`http://localhost:${servers[1]?.port ?? ''}/`);
    const frame = page.frames().find((each) => each.url().startsWith(address));
    assert.ok(frame);
    return { page, frame, refused };
  };

  for (const id of ['staff', 'funding', 'learning'])
    test(`${id}: shows in a sandbox, and the frame becomes as high as it is`, async () => {
      const { page, frame, refused } = await open(embedded(id) + listener);
      for (const width of ['600', '240']) {
        await page.evaluate(
          (to) => document.querySelector('iframe')?.setAttribute('width', to),
          width,
        );
        await frame.waitForFunction((to) => innerWidth === Number(to), {}, width);
        await frame.waitForFunction(
          () => innerHeight === Math.ceil(document.documentElement.getBoundingClientRect().height),
        );
      }
      const shown = await frame.evaluate(() => {
        const figure = [...document.body.children].find(({ shadowRoot }) => shadowRoot);
        return {
          origin: globalThis.origin,
          height: figure?.getBoundingClientRect().height ?? 0,
          hidden: document.documentElement.scrollHeight - innerHeight,
        };
      });
      assert.equal(shown.origin, 'null');
      assert.ok(shown.height > 50);
      assert.equal(shown.hidden, 0);
      assert.deepEqual(refused, []);
      await page.close();
    });

  test('the whole page of a figure reports its height too', async () => {
    const src = `${address}en/staff.html`;
    const { page, frame } = await open(
      `<iframe src="${src}" sandbox="allow-scripts" width="600" height="90"></iframe>${listener}`,
    );
    await frame.waitForFunction(() => innerHeight > 300);
    await page.close();
  });

  test('WordPress is told in its own way, with the secret that it gave', async () => {
    const html = embedded('staff').replace('.frame.html', '.frame.html#?secret=Abc123');
    const heard = `<script>
      addEventListener('message', ({ data }) => { if (data.message === 'height') globalThis.heard = data; });
    </script>`;
    const { page } = await open(heard + html);
    const told = await page.waitForFunction(() => (globalThis as { heard?: unknown }).heard);
    const { secret, value } = (await told.jsonValue()) as { secret: string; value: number };
    assert.equal(secret, 'Abc123');
    assert.ok(value > 50);
    await page.close();
  });

  test('the frame of the documentation is that of the oEmbed response', () => {
    const published = embedded('staff').replace(address, 'https://www.example.org/results/');
    const attributes = (html: string) => new Set(html.match(/[\w-]+="[^"]*"/g));
    for (const attribute of attributes(frameOnly))
      if (!attribute.startsWith('title'))
        assert.ok(attributes(published).has(attribute), attribute);
  });
});
