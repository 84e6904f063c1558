import { toPage } from '../../../dist/documents/page.js';
import { median } from '../figures.js';
import { markup } from './markup.js';

/**
 * In the page: milliseconds from before `innerHTML` until painted. It inserts within an animation frame, so that no wait for a
 * frame counts: elements draw when the callback ends, then that same frame does style, layout and paint, and a message that was
 * posted meanwhile can arrive only after it.
 */
const insert = async (set, count) => {
  const { library, markup } = globalThis.bench;
  const main = document.querySelector('main');
  markup.clear?.(main);
  main.replaceChildren();
  const makers = set.split(',').flatMap((figure) => markup[figure] ?? []);
  const html = Array.from({ length: count }, (_, index) =>
    makers.map((make) => make(index)).join(''),
  ).join('');
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  gc();
  return new Promise((resolve) => {
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      const start = performance.now();
      port2.onmessage = () => resolve(performance.now() - start);
      main.innerHTML = html;
      markup.draw?.(library, main);
      port1.postMessage(undefined);
    });
  });
};

/**
 * The median time to insert a set of figures for each library that has them, by turns, after a tenth of them to warm up.
 * Libraries that draw on canvases take seconds: they are measured once.
 */
export const insertionsOf = async (pages, set, count, rounds) => {
  const times = {};
  const having = pages.filter(({ library }) =>
    set.split(',').every((figure) => library.figures.includes(figure)),
  );
  for (let round = 0; round <= rounds; round += 1)
    for (const { name, library, tab } of having) {
      if (library.isCanvas && round > 1) continue;
      await tab.bringToFront();
      const time = await tab.evaluate(insert, set, round ? count : Math.ceil(count / 10));
      if (round) times[name] = [...(times[name] ?? []), time];
    }
  return Object.fromEntries(Object.entries(times).map(([name, all]) => [name, median(all)]));
};

const heapCount = 500;

/** Bytes of JavaScript heap for each tile or bar. */
export const heapOf = (pages) =>
  forEach(pages, async (tab, figure) => {
    const session = await tab.createCDPSession();
    const used = async () => {
      for (let times = 0; times < 3; times += 1) await session.send('HeapProfiler.collectGarbage');
      return (await session.send('Runtime.getHeapUsage')).usedSize;
    };
    await tab.evaluate(insert, figure, 10);
    const before = await used();
    await tab.evaluate(insert, figure, heapCount + 10);
    return ((await used()) - before) / heapCount;
  });

/** In the page: how often a second its first figure can change and be drawn. */
const update = async (figure, milliseconds) => {
  const change = globalThis.bench.markup.update[figure];
  const main = document.querySelector('main');
  const start = performance.now();
  let [count, passed] = [0, 0];
  for (; passed < milliseconds; count += 1) {
    await change(main, count);
    passed = performance.now() - start;
  }
  return (count / passed) * 1000;
};

/** Changes a second of a tile or a bar, counted for so many milliseconds, after a third of them to warm up. */
export const updatesOf = (pages, milliseconds) =>
  forEach(pages, async (tab, figure) => {
    await tab.evaluate(insert, figure, 1);
    await tab.evaluate(update, figure, milliseconds / 3);
    return tab.evaluate(update, figure, milliseconds);
  });

/** Measures tiles and bars of each library that has them. */
const forEach = async (pages, measure) => {
  const found = {};
  for (const { name, library, tab } of pages) {
    found[name] = {};
    await tab.bringToFront();
    for (const figure of ['tile', 'bar'].filter((each) => library.figures.includes(each)))
      found[name][figure] = await measure(tab, figure);
  }
  return found;
};

/** What a reader without JavaScript sees of a tile, or of a bar where there is no tile. */
export const withoutScript = async (pages) => {
  const seen = {};
  for (const { name, library, tab } of pages) {
    const [figure] = library.figures;
    const html = markup[name][figure](0);
    const { html: page } = toPage(html, { lang: 'en' });
    tab.removeAllListeners('pageerror');
    await tab.setJavaScriptEnabled(false);
    await tab.setContent(`<!doctype html>${page}`);
    const text = await tab.$eval('body', ({ innerText }) => innerText);
    const hasNumber = text.includes(figure === 'tile' ? '1,000' : '10.0');
    seen[name] = page !== html ? 'figure' : hasNumber ? 'words' : 'no numbers';
  }
  return seen;
};
