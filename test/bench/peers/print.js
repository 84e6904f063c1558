import { readFile, writeFile } from 'node:fs/promises';
import { format } from 'oxfmt';

const round = (number, digits = 1) => number && Number(number.toFixed(digits));

/** Prints the time of each library, and how many times that of plain HTML it is. */
export const printInsertions = (set, count, times) => {
  console.log(`${count} of ${set}: insertion to paint`);
  console.table(
    Object.fromEntries(
      Object.entries(times).map(([name, time]) => [
        name,
        { milliseconds: round(time), 'times plain HTML': round(time / times['plain HTML'], 2) },
      ]),
    ),
  );
};

const whole = (number) => Math.round(number).toLocaleString('en');

const milliseconds = (times) => (name) =>
  name in times
    ? `${whole(times[name])} ms${name === 'plain HTML' ? '' : ` (${round(times[name] / times['plain HTML'])} ×)`}`
    : '–';

/** Both numbers of a library, of a tile and a bar. */
const both = (found, write) => (name) =>
  ['tile', 'bar']
    .map((figure) => (figure in found[name] ? write(found[name][figure]) : '–'))
    .join(' · ');

/** The rows of the table: what was measured, and its text for each library. */
const rowsOf = (pages, { insertions, counts, heap, updates, withoutScript }) => {
  const bytes = Object.fromEntries(pages.map(({ name, library }) => [name, library.bytes]));
  const kilobytes = (number) => `${round(number / 1000)} kB`;
  const figures = {
    tile: 'stat tiles',
    bar: 'shift bars',
    split: 'gender splits',
    badge: 'badges',
  };
  return {
    'script and styles, gzip': (name) => (bytes[name] ? kilobytes(bytes[name]) : '–'),
    ...Object.fromEntries(
      Object.entries(figures).map(([figure, label]) => [
        `1,000 ${label}`,
        milliseconds(insertions[figure]),
      ]),
    ),
    ...Object.fromEntries(
      Object.entries(counts).map(([count, times]) => [
        `${whole(Number(count))} figures, a quarter of each`,
        milliseconds(times),
      ]),
    ),
    'JavaScript heap, a tile · a bar': both(heap, kilobytes),
    'updates a second, a tile · a bar': both(updates, whole),
    'without JavaScript': (name) => withoutScript[name],
  };
};

const start = '<!-- bench: written by `UPDATE=1 npm run bench` -->';
const end = '<!-- /bench -->';

/** Prints the table of all libraries as Markdown; with UPDATE=1 writes it to docs/costs.md. */
export const printTable = async (pages, measured) => {
  const names = pages.map(({ name }) => name);
  const line = (cells) => `| ${cells.join(' | ')} |`;
  const { code: table } = await format(
    'costs.md',
    [
      line(['', ...names]),
      line(['', ...names].map(() => '---')),
      ...Object.entries(rowsOf(pages, measured)).map(([what, write]) =>
        line([what, ...names.map(write)]),
      ),
    ].join('\n'),
  );
  console.log(table);
  if (!process.env.UPDATE) return;
  const page = await readFile('docs/costs.md', 'utf8');
  const [before, rest = ''] = page.split(start);
  const [, after = ''] = rest.split(end);
  await writeFile('docs/costs.md', `${before}${start}\n\n${table}\n${end}${after}`);
};
