/**
 * Which lines and branches of the library the tests in Node run: `npm run coverage`. What only browsers run (the live elements)
 * is left out: node has no DOM. Writes `coverage/index.html`, and fails under 95 per cent.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';

const folder = new URL('.', import.meta.url).pathname;
const npm = ['ci', '--prefix', folder, '--silent'];
if (!existsSync(`${folder}node_modules`)) spawnSync('npm', npm, { stdio: 'inherit' });

/** Tests that open browsers or other systems say nothing about the lines of the library. */
const rooms = process.argv.slice(2).length
  ? process.argv.slice(2)
  : [
      'model',
      'i18n',
      'figures',
      'messages',
      'design',
      'documents',
      'results',
      'mail',
      'picture',
      'cli',
    ];
const tests = rooms.flatMap((room) =>
  (existsSync(`build/test/${room}`) ? readdirSync(`build/test/${room}`) : [])
    .filter((name) => name.endsWith('.test.js'))
    .map((name) => `build/test/${room}/${name}`),
);
const { status } = spawnSync(
  `${folder}node_modules/.bin/c8`,
  [
    ...['--include', 'dist/**/*.js', '--exclude', 'dist/metropolis-widgets*.js'],
    ...['--exclude', 'dist/{shared,hosts,languages}/**', '--exclude', 'dist/element/**'],
    ...['--exclude', 'dist/*/{define,element}.js', '--exclude', 'dist/index.js'],
    ...['--all', '--check-coverage', '--lines', '95', '--branches', '95'],
    ...['--reporter', 'text', '--reporter', 'html', '--reports-dir', 'coverage'],
    ...['node', '--test', '--test-concurrency=2', '--test-reporter=dot', ...tests],
  ],
  { stdio: 'inherit' },
);
process.exitCode = status ?? 1;
