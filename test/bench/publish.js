/**
 * How many results a second are published as pages and mails, in three languages and without pictures, by the command itself,
 * and the memory that it takes: `node test/bench/publish.js`. It asserts no time, and prints each beside its budget.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sharesOf, sources } from './figures.js';

const languages = ['fr', 'en', 'es'];
const each = (text) => languages.map(() => text).join(';');
const byLanguage = (name) => languages.map((tag) => `${name}-${tag}`).join(';');
const headings = `id;figure;value;women;men;shares;${byLanguage('section')};${byLanguage('label')};${byLanguage('share-names')}`;

/** A row of the results file: by turns a tile, a split and a bar, in sections of 30. */
const rowOf = (index) => {
  const [before, after] = [sharesOf(index), sharesOf(index + 1001)];
  const shares = before.map((share, at) => `${share} to ${after[at]}`).join('; ');
  const section = each(`Section ${Math.floor(index / 30)}`);
  const [figure, numbers, names = ''] = [
    ['stat-tile', `${1000 + index};;;`],
    ['gender-split', `;${1 + (index % 19)};${1 + (index % 17)};`],
    ['funding-shift-bar', `;;;"${shares}"`, `"${sources.join('; ')}"`],
  ][index % 3];
  return `r${index};${figure};${numbers};${section};${each(`label ${index}`)};${each(names)}`;
};

/** Tells the greatest memory of a process when it ends. */
const tellMemory = `data:text/javascript,process.on('exit',()=>console.log(process.resourceUsage().maxRSS))`;

/** Seconds, files and megabytes of publishing so many results. */
const publish = (count) => {
  const folder = mkdtempSync(join(tmpdir(), 'metropolis-widgets-publish-'));
  const file = join(folder, 'results.csv');
  writeFileSync(
    file,
    [headings, ...Array.from({ length: count }, (_, at) => rowOf(at))].join('\n'),
  );
  const command = ['dist/cli/cli.js', 'publish', file, '-o', join(folder, 'site')];
  const start = performance.now();
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', tellMemory, ...command, '--no-pictures'],
    { encoding: 'utf8' },
  );
  const seconds = (performance.now() - start) / 1000;
  if (status !== 0) throw new Error(stderr.slice(0, 1000));
  const files = readdirSync(folder, { recursive: true }).length;
  rmSync(folder, { recursive: true });
  return { seconds, files, megabytes: Number(stdout) / 1024 };
};

// The command takes this long even for one result.
const { seconds: toStart } = publish(1);
console.log('Publishing results in three languages, without pictures');
console.table(
  Object.fromEntries([
    ...[1000, 10_000].map((count) => {
      const { seconds, files, megabytes } = publish(count);
      const row = {
        'results a second': Math.round(count / (seconds - toStart)),
        seconds: Number(seconds.toFixed(1)),
        files,
        megabytes: Math.round(megabytes),
      };
      return [`${count} results`, row];
    }),
    ['at least', { 'results a second': 500 }],
  ]),
);
