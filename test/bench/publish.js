/**
 * How many results a second are published as pages and mails, in three languages and without pictures, by the command itself,
 * and the memory that it takes: `node test/bench/publish.js`. It asserts no time, and prints each beside its budget.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const [headings, page, ...rows] = readFileSync('demo/results.csv', 'utf8').trim().split('\n');

/** The published results over and over, with an id of its own for each. */
const resultsFile = (count) => {
  const copies = Array.from({ length: count }, (_, index) =>
    rows[index % rows.length].replace(/^[^;]+/, `$&-${index}`),
  );
  return [headings, page, ...copies].join('\n');
};

/** Tells the time and the memory of a process when it ends. */
const tell = `data:text/javascript,process.on('exit',()=>console.log(JSON.stringify(process.resourceUsage())))`;

/** Seconds in all and of the processor, files and megabytes of publishing so many results. */
const publish = (count) => {
  const folder = mkdtempSync(join(tmpdir(), 'metropolis-widgets-publish-'));
  const file = join(folder, 'results.csv');
  writeFileSync(file, resultsFile(count));
  const command = ['dist/cli/cli.js', 'publish', file, '-o', join(folder, 'site')];
  const start = performance.now();
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', tell, ...command, '--no-pictures'],
    { encoding: 'utf8' },
  );
  const seconds = (performance.now() - start) / 1000;
  if (status !== 0) throw new Error(stderr.slice(0, 1000));
  const files = readdirSync(folder, { recursive: true }).length;
  rmSync(folder, { recursive: true });
  const { maxRSS, userCPUTime, systemCPUTime } = JSON.parse(stdout);
  const busy = (userCPUTime + systemCPUTime) / 1e6;
  return { seconds, busy, files, megabytes: maxRSS / 1024 };
};

// The command takes this long even for one result.
const start = publish(1);
console.log('Publishing results in three languages, without pictures');
console.table(
  Object.fromEntries([
    ...[1000, 10_000].map((count) => {
      const { seconds, busy, files, megabytes } = publish(count);
      const row = {
        'results a second': Math.round(count / (seconds - start.seconds)),
        'of the processor alone': Math.round(count / (busy - start.busy)),
        seconds: Number(seconds.toFixed(1)),
        files,
        megabytes: Math.round(megabytes),
      };
      return [`${count} results`, row];
    }),
    ['at least', { 'results a second': 500, 'of the processor alone': 500 }],
  ]),
);
