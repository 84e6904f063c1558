/**
 * What the figures cost a page in Chromium, beside plain HTML of the same words, Lit elements that do no more than draw
 * them, and the nearest pieces of other libraries: `node test/bench/peers.js`, after `npm run build`. The other libraries are installed on first use, in
 * `test/bench/peers/`. `--own` measures only our figures and plain HTML, and installs nothing; `--figure bar` only one of
 * `tile`, `bar`, `split`, `badge`; `--count 100` another number of them; `--milliseconds 60` another time
 * in which updates are counted.
 *
 * - Insertion: the time from one `innerHTML` to paint, by turns for all libraries; a number is the median of the rounds.
 * - Heap: the bytes of JavaScript heap for each further element.
 * - Updates: changes of a value a second, up to when the library has drawn it.
 *
 * The libraries that draw on canvases have no tile and no badge. It prints a table, and with UPDATE=1 writes it to docs/costs.md.
 * It asserts no time. The browser is Chromium as the tests find it.
 */
import { parseArgs } from 'node:util';
import { openPages } from './peers/pages.js';
import { heapOf, insertionsOf, updatesOf, withoutScript } from './peers/measure.js';
import { printInsertions, printTable } from './peers/print.js';

const { values: asked } = parseArgs({
  options: {
    own: { type: 'boolean' },
    figure: { type: 'string' },
    count: { type: 'string' },
    rounds: { type: 'string', default: '3' },
    milliseconds: { type: 'string', default: '1000' },
  },
});
const figures = ['tile', 'bar', 'split', 'badge'];
const all = figures.join();
const rounds = Number(asked.rounds);

const { pages, version, close } = await openPages(asked.own);
try {
  console.log(version);
  const count = Number(asked.count ?? 1000);
  const insertions = {};
  for (const figure of asked.figure ? [asked.figure] : figures) {
    insertions[figure] = await insertionsOf(pages, figure, count, rounds);
    printInsertions(figure, count, insertions[figure]);
  }
  if (!asked.figure) {
    const counts = {};
    for (const total of asked.own ? [4 * count] : [100, 1000, 10000]) {
      counts[total] = await insertionsOf(pages, all, total / 4, total > 1000 ? 1 : rounds);
      printInsertions(all, total / 4, counts[total]);
    }
    const heap = await heapOf(pages);
    const updates = await updatesOf(pages, Number(asked.milliseconds));
    const seen = await withoutScript(pages);
    await printTable(pages, { insertions, counts, heap, updates, withoutScript: seen });
  }
} finally {
  await close();
}
