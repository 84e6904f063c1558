/**
 * When the results page is seen on a slow phone, drawn by the server and without a script: `node test/bench/visible.js`.
 *
 * Each way of putting styles into it is compared with the same page as plain static HTML, delivered in the same way: what is in
 * the shadow roots, in a `div` for each host, styled by the same rules once in the page. The processor is six times slower, the
 * network is a slow 4G, answers are compressed, and nothing is cached. Both are opened in turns; a number is the median.
 *
 * It asserts no time, and prints each beside its budget. The browser is Chromium as the tests find it.
 */
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { gzipSync } from 'node:zlib';
import { launch } from 'puppeteer-core';
import { resultsDocument } from '../../build/demo/results-document.js';
import { figures } from '../../dist/figures.js';
import { toPage } from '../../dist/documents/page.js';
import { figureStyles } from '../../dist/design/figure-styles.js';
import { markup, Markup } from '../../dist/design/markup.js';
import { localOnly } from '../../demo/local-only.js';
import { chromiumFlags } from '../browsers/chromium-flags.js';
import { pathOf } from '../browsers/engines.js';
import { median } from './figures.js';

const rounds = 11;
const budget = 1.15;
const slow4G = {
  offline: false,
  latency: 150,
  downloadThroughput: (1.6 * 1024 * 1024) / 8,
  uploadThroughput: (0.75 * 1024 * 1024) / 8,
};
const slowdown = 6;

const root = new URL('../..', import.meta.url);
const read = (path) => readFile(new URL(path, root), 'utf8');
const squeeze = (css) =>
  css
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,]) ?/g, '$1')
    .trim();

/** The rules of the figures for a page without shadow roots: those of a kind stand within its name. */
const plainStyles = squeeze(
  figureStyles.replace(/:host\((.*?)\)/g, '.host$1').replaceAll(':host', '.host') +
    Object.values(figures)
      .map(({ tag, styles }) => `.${tag}{${styles.replaceAll(':host', '&')}}`)
      .join(''),
);

const written = (head) =>
  resultsDocument(
    'fr',
    { fr: '/fr', en: '/en', es: '/es' },
    markup`<link rel="icon" href="data:,"><link rel="stylesheet" href="/results.css">${new Markup(head)}`,
  );

/** A page that is drawn by the server as static HTML: without roots, and without the sentences that stand behind them. */
const flatten = (page) =>
  page.replace(
    /<(metro-[\w-]+)[^>]*><template[^>]*>(?:<link[^>]*>|<style[^]*?<\/style>)([^]*?)<\/template>[^]*?<\/\1>/g,
    (_, tag, drawn) => `<div class="host ${tag}">${drawn}</div>`,
  );

const nonce = 'cGFnZXMgb2YgZmlndXJlcw';
const link = '<link rel="stylesheet" href="/plain.css">';
const ways = {
  inline: { styles: 'inline', plain: `<style>${plainStyles}</style>` },
  linked: { styles: { link: '/widgets.css' }, plain: link },
  nonce: { styles: { nonce }, plain: `<style nonce="${nonce}">${plainStyles}</style>` },
};

const documents = Object.fromEntries(
  Object.entries(ways).flatMap(([way, { styles, plain }]) => [
    [`/${way}`, toPage(written(''), { styles }).html],
    [`/${way}-static`, flatten(toPage(written(plain), { styles }).html)],
  ]),
);
const sheets = {
  // Without shadow roots, the parts of figures are descendants of their hosts.
  '/results.css': (await read('src/results/results.css'))
    .replace(/metro-(?!color-scheme)[\w-]+/g, ':is($&, .$&)')
    .replace(/::part\((\w+)\)/g, ' [part~="$1"]'),
  '/plain.css': plainStyles,
  '/widgets.css': await read('dist/metropolis-widgets.css'),
};

const count = documents['/inline'].match(/<template /g).length;

/** Serves pages and style sheets, compressed. */
const serve = async () => {
  const answers = Object.fromEntries(
    Object.entries({ ...documents, ...sheets }).map(([path, text]) => [path, gzipSync(text)]),
  );
  const server = createServer(
    localOnly(({ url }, response) => {
      const answer = answers[url];
      response.writeHead(answer ? 200 : 404, {
        'content-type': url.endsWith('.css') ? 'text/css' : 'text/html; charset=utf-8',
        'content-encoding': 'gzip',
      });
      response.end(answer);
    }),
  ).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return { server, answers };
};

/** In the page, from before it is there: notes when the last figure is painted, how high the page is then, and what has moved. */
const watch = (count) => {
  globalThis.shift = 0;
  new PerformanceObserver((list) => {
    for (const { value } of list.getEntries()) globalThis.shift += value;
  }).observe({ type: 'layout-shift', buffered: true });
  const isStyled = ({ shadowRoot }) =>
    [...(shadowRoot?.querySelectorAll('link') ?? [])].every(({ sheet }) => sheet);
  const look = () => {
    const hosts = document.querySelectorAll('.figures > *');
    const last = [...hosts].at(-1);
    const drawn = last && (last.shadowRoot ?? last).querySelector('.figure');
    if (hosts.length < count || !drawn?.clientHeight || !isStyled(last)) {
      requestAnimationFrame(look);
      return;
    }
    const { port1, port2 } = new MessageChannel();
    port2.onmessage = () => {
      const { height } = document.documentElement.getBoundingClientRect();
      globalThis.seen = { last: performance.now(), height };
    };
    port1.postMessage(undefined);
  };
  requestAnimationFrame(look);
};

/** Opens a page as nobody has before, and tells when its first and its last were seen. */
const open = async (browser, address) => {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  await page.setViewport({ width: 412, height: 823, isMobile: true });
  const session = await page.createCDPSession();
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', slow4G);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  await page.evaluateOnNewDocument(watch, count);
  await page.goto(address);
  await page.waitForFunction('globalThis.seen && performance.getEntriesByType("paint").length');
  const result = await page.evaluate(() => ({
    first: performance.getEntriesByName('first-contentful-paint')[0].startTime,
    ...globalThis.seen,
    shift: globalThis.shift,
  }));
  await context.close();
  return result;
};

const { server, answers } = await serve();
const browser = await launch({
  executablePath: pathOf('chromium'),
  args: chromiumFlags,
});
try {
  console.log(await browser.version());
  const seen = Object.fromEntries(Object.keys(documents).map((path) => [path, []]));
  for (let round = 0; round <= rounds; round += 1)
    for (const [path, all] of Object.entries(seen))
      all.push(await open(browser, `http://127.0.0.1:${server.address().port}${path}`));
  const timeOf = (path, name) => median(seen[path].slice(1).map((each) => each[name]));
  const rounded = (number) => Number(number.toFixed(2));
  for (const [name, what] of [
    ['first', 'First contentful paint'],
    ['last', 'The last figure painted'],
  ]) {
    console.log(`${what}, in milliseconds`);
    console.table(
      Object.fromEntries(
        Object.keys(ways).map((way) => {
          const [drawn, plain] = [timeOf(`/${way}`, name), timeOf(`/${way}-static`, name)];
          const ratio = rounded(drawn / plain);
          return [
            way,
            { drawn: Math.round(drawn), static: Math.round(plain), ratio, 'at most': budget },
          ];
        }),
      ),
    );
  }
  console.log(
    'Bytes, compressed, without style sheets that are linked; and how far what was seen has moved',
  );
  console.table(
    Object.fromEntries(
      Object.keys(ways).map((way) => [
        way,
        {
          drawn: answers[`/${way}`].length,
          static: answers[`/${way}-static`].length,
          'layout shift': rounded(Math.max(...seen[`/${way}`].map(({ shift }) => shift))),
        },
      ]),
    ),
  );
  for (const way of Object.keys(ways))
    if (timeOf(`/${way}`, 'height') !== timeOf(`/${way}-static`, 'height'))
      throw new Error(`${way}: not the same page`);
} finally {
  await browser.close();
  server.close();
}
