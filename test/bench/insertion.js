/**
 * What the figures cost a page, in one run of Chromium with the built script: `node test/bench/insertion.js`.
 *
 * - The time from one `innerHTML` of N stat tiles and N funding shift bars of three sources to their paint, against the same
 *   figures as static HTML: the shadow content of each, in a `div` for its host, styled by the same rules in the page.
 * - The JavaScript heap that one tile and one bar hold, with everything that they made the script load or keep.
 * - How many times a second one tile and one bar can change and be drawn.
 *
 * It asserts no time and no size, and prints them beside their budgets. It takes many minutes, most of them for the largest
 * insertion; `node test/bench/insertion.js 100 1000` asks for these alone. The browser is that of the environment's `CHROMIUM`.
 */
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { launch } from 'puppeteer-core';
import { localOnly } from '../../demo/local-only.js';
import { chromiumFlags } from '../browsers/chromium-flags.js';
import { bar, list, median, sharesText, tile } from './figures.js';

const script = new URL('../../dist/metropolis-widgets.js', import.meta.url);

/** How many tiles, and as many bars, with the rounds of each variant; the first of these warms up. */
const insertions = [
  { count: 100, rounds: 9 },
  { count: 1000, rounds: 5 },
  { count: 4000, rounds: 4 },
  { count: 10000, rounds: 3 },
];
const heapCount = 2000;
const updateRounds = 4;
const budgets = { ratio: 2, tile: 3000, bar: 7000 };

const page = `<!doctype html>
<html lang="en">
  <meta charset="utf-8">
  <title>Insertion</title>
  <script type="module" src="/widgets.js"></script>
  <main></main>
</html>`;

const browserArguments = [...chromiumFlags, '--js-flags=--expose-gc'];

/**
 * In the page: draws the figures once and keeps them as both variants, each of them a string. Scoped rules are nested under the
 * tag's name; Lit's markers are left out.
 */
const prepare = async (elements) => {
  const main = document.querySelector('main');
  main.innerHTML = elements;
  await new Promise(requestAnimationFrame);
  const hosts = [...main.children];
  const rulesOf = ({ cssRules }) => [...cssRules].map(({ cssText }) => cssText).join('');
  const own = new Map(
    hosts.map(({ localName, shadowRoot }) => [localName, shadowRoot.adoptedStyleSheets]),
  );
  const [[common]] = own.values();
  document.querySelector('style')?.remove();
  const style = document.head.appendChild(document.createElement('style'));
  style.textContent =
    rulesOf(common)
      .replace(/:host\((.*?)\)/g, '.host$1')
      .replaceAll(':host', '.host') +
    [...own].map(([tag, [, sheet]]) => `.${tag}{${rulesOf(sheet)}}`).join('');
  const twinOf = ({ localName, shadowRoot }) =>
    `<div class="host ${localName}">${shadowRoot.innerHTML.replace(/<!--.*?-->/gs, '')}</div>`;
  globalThis.variants = { elements, plain: hosts.map(twinOf).join('') };
};

/**
 * In the page: milliseconds from before `innerHTML` until painted, and the height of what was. It inserts within a callback
 * of an animation frame, so that no wait for a frame counts: elements draw when the callback ends, then that same frame does
 * style, layout and paint, and a message that was posted meanwhile can arrive only after it.
 */
const insert = async (variant) => {
  const main = document.querySelector('main');
  main.replaceChildren();
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  gc();
  const time = await new Promise((resolve) => {
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      const start = performance.now();
      port2.onmessage = () => resolve(performance.now() - start);
      main.innerHTML = globalThis.variants[variant];
      port1.postMessage(undefined);
    });
  });
  return { time, height: main.getBoundingClientRect().height };
};

/** In the page: how often a second an attribute of its first element can change and be drawn. */
const update = async (attribute, values, milliseconds) => {
  const element = document.querySelector('main').firstElementChild;
  const start = performance.now();
  let [count, passed] = [0, 0];
  for (; passed < milliseconds; count += 1) {
    element[attribute] = values[count % values.length];
    await element.updateComplete;
    passed = performance.now() - start;
  }
  return (count / passed) * 1000;
};

/** Times both variants in turns. */
const benchInsertion = async (tab, { count, rounds }) => {
  await tab.evaluate(prepare, list(count, tile, bar));
  const times = { elements: [], plain: [] };
  for (let round = 0; round < rounds; round += 1) {
    const elements = await tab.evaluate(insert, 'elements');
    const plain = await tab.evaluate(insert, 'plain');
    if (elements.height !== plain.height)
      throw new Error(`Not the same figures: ${elements.height}px, static ${plain.height}px`);
    times.elements.push(elements.time);
    times.plain.push(plain.time);
  }
  const [elements, plain] = [times.elements, times.plain].map((all) => median(all.slice(1)));
  return {
    figures: `${count} tiles + ${count} bars`,
    'elements (ms)': Number(elements.toFixed(1)),
    'static (ms)': Number(plain.toFixed(1)),
    ratio: Number((elements / plain).toFixed(2)),
    budget: budgets.ratio,
    rounds: rounds - 1,
  };
};

const heapOf = async (session) => {
  for (let times = 0; times < 3; times += 1) await session.send('HeapProfiler.collectGarbage');
  return (await session.send('Runtime.getHeapUsage')).usedSize;
};

/** Bytes of JavaScript heap for each further element of one kind, after garbage collection, in a page of their own. */
const benchHeap = async (open, name, make) => {
  const tab = await open();
  const session = await tab.createCDPSession();
  const insert = (elements) =>
    tab.evaluate(async (markup) => {
      document.querySelector('main').insertAdjacentHTML('beforeend', markup);
      await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    }, elements);
  await insert(make(heapCount));
  const before = await heapOf(session);
  await insert(list(heapCount, make));
  const bytes = ((await heapOf(session)) - before) / heapCount;
  await tab.close();
  return { element: name, 'heap (bytes)': Math.round(bytes), budget: budgets[name] };
};

/** Changes of an attribute a second, with another value each time. */
const benchUpdates = async (open, name, make, attribute, valueOf) => {
  const tab = await open();
  await tab.evaluate((elements) => {
    document.querySelector('main').innerHTML = elements;
  }, make(0));
  const values = Array.from({ length: 1000 }, (_, index) => valueOf(index));
  const rates = [];
  for (let round = 0; round < updateRounds; round += 1)
    rates.push(await tab.evaluate(update, attribute, values, 1000));
  await tab.close();
  return { element: name, attribute, 'updates a second': Math.round(median(rates.slice(1))) };
};

/** Serves the page and the script. */
const serve = async () => {
  const code = await readFile(script);
  const server = createServer(
    localOnly(({ url }, response) => {
      const isScript = url === '/widgets.js';
      response.setHeader('content-type', isScript ? 'text/javascript' : 'text/html');
      response.end(isScript ? code : page);
    }),
  );
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return server;
};

/** The large insertions come last, since they take minutes; each is printed when it is there. */
const bench = async (open) => {
  console.table([await benchHeap(open, 'tile', tile), await benchHeap(open, 'bar', bar)]);
  console.table([
    await benchUpdates(open, 'tile', tile, 'value', (index) => `${1000 + index}`),
    await benchUpdates(open, 'bar', bar, 'shares', sharesText),
  ]);
  const tab = await open();
  const asked = process.argv.slice(2).map(Number);
  for (const insertion of insertions)
    if (!asked.length || asked.includes(insertion.count))
      console.table([await benchInsertion(tab, insertion)]);
};

const server = await serve();
const browser = await launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: browserArguments,
  protocolTimeout: 0,
});
try {
  console.log(await browser.version());
  await bench(async () => {
    const tab = await browser.newPage();
    await tab.goto(`http://127.0.0.1:${server.address().port}/`);
    return tab;
  });
} finally {
  await browser.close();
  server.close();
}
