/**
 * How many figures a second go into pages, mails and texts: `node test/bench/outputs.js`. Half of them are stat tiles, half
 * funding shift bars of three sources; each has values of its own. A page is also compared with `@lit-labs/ssr` rendering the
 * same templates alone, in turns with it.
 *
 * It asserts no time, and prints each beside its budget.
 */
import { render } from '@lit-labs/ssr';
import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';
import { toMail } from '../../dist/documents/mail.js';
import { toPage } from '../../dist/documents/page.js';
import { renderFigures } from '../../dist/documents/render-figures.js';
import { toText } from '../../dist/documents/text.js';
import { bar, list, median, tile } from './figures.js';

/** How many figures there are in a document. */
const counts = [10, 100, 1000, 10000];

/** How often each is made; before that, many are made in order to warm up. */
const rounds = 11;
const warm = { count: 1000, rounds: 20 };

const documentOf = (count) =>
  `<!doctype html><html lang="en"><title>Results</title><body>${list(count / 2, tile, bar)}</body></html>`;

const renderTemplates = (templates) =>
  templates.map((template) => collectResultSync(render(template)));

/** What is timed of a document, and what of it must come back. */
const makersOf = (source) => {
  const templates = renderFigures(source, {}, (figure) => figure).drawn.map(({ outputs }) =>
    outputs.template(),
  );
  return {
    toPage: () => toPage(source).html,
    toMail: () => toMail(source).html,
    toText: () => toText(source).text,
    ssr: () => renderTemplates(templates),
  };
};

/** Milliseconds for a call, of so many calls that they can be measured. */
const timeOf = (make, times) => {
  const start = performance.now();
  for (let time = 0; time < times; time += 1) make();
  return (performance.now() - start) / times;
};

/** Microseconds a figure for each maker, by turns, so that all have the same weather. */
const measure = (count, times = rounds) => {
  const makers = makersOf(documentOf(count));
  const all = Object.fromEntries(Object.keys(makers).map((name) => [name, []]));
  for (let round = 0; round < times; round += 1)
    for (const [name, make] of Object.entries(makers))
      all[name].push((timeOf(make, Math.ceil(1000 / count)) / count) * 1000);
  return Object.fromEntries(Object.entries(all).map(([name, each]) => [name, median(each)]));
};

measure(warm.count, warm.rounds);
const asked = process.argv.slice(2).map(Number);
const measured = counts
  .filter((count) => !asked.length || asked.includes(count))
  .map((count) => ({ count, times: measure(count) }));

const perSecond = (time) => Math.round(1e6 / time);
const rounded = (number) => Number(number.toFixed(2));

console.log('Figures a second');
console.table(
  Object.fromEntries([
    ...measured.map(({ count, times: { toPage, toMail, toText } }) => [
      `${count} figures`,
      { toPage: perSecond(toPage), toMail: perSecond(toMail), toText: perSecond(toText) },
    ]),
    ['at least', { toPage: 2000, toMail: 20000, toText: 20000 }],
  ]),
);

console.log('A page, in microseconds a figure');
console.table(
  measured.map(({ count, times: { toPage, ssr } }) => ({
    figures: count,
    toPage: rounded(toPage),
    '@lit-labs/ssr alone': rounded(ssr),
    ratio: rounded(toPage / ssr),
    'at most': 1.5,
  })),
);

const [, hundred, , tenThousand] = measured;
if (tenThousand) {
  console.log('Time for a figure, where there are 10,000 against where there are 100');
  console.table(
    ['toPage', 'toMail', 'toText'].map((name) => ({
      output: name,
      ratio: rounded(tenThousand.times[name] / hundred.times[name]),
      'at most': 1.5,
    })),
  );
}
