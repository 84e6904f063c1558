/**
 * Which lines and branches of the library the tests run, in Node and in Chromium: `npm run coverage`. Prints a table by room
 * and the files under 90 per cent, writes `coverage/index.html`, and fails under 95 per cent of the whole.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathOf } from '../browsers/engines.js';
import { tableOf } from './table.js';

const folder = new URL('.', import.meta.url).pathname;
const records = resolve('coverage/records');

const run = (command, args, env = {}) =>
  spawnSync(command, args, { stdio: 'inherit', env: { ...process.env, ...env } }).status === 0;

if (!existsSync(`${folder}node_modules`)) run('npm', ['ci', '--prefix', folder, '--silent']);
rmSync('coverage', { recursive: true, force: true });
mkdirSync(records, { recursive: true });

const filesIn = (folder) =>
  readdirSync(folder, { recursive: true }).map((path) => join(folder, path));

/** Tests that run in Node on the modules. */
const inRooms =
  /\/(cli|design|documents|element|figures|i18n|mail|model|picture|results|themes)\/.*\.test\.js$/;

/** These open browsers on the ready-made script, whose lines are not the ones that are counted. */
const onTheScript = /\/(static-page|accessibility|leaks|media)\.test\.js$/;

const inNode = () =>
  run(
    'node',
    [
      ...['--test', '--test-concurrency=2', '--test-reporter=dot'],
      ...filesIn('build/test').filter((path) => inRooms.test(path) && !onTheScript.test(path)),
    ],
    { NODE_V8_COVERAGE: records },
  );

const inChromium = () =>
  run('npx', ['wtr', '--config', `${folder}web-test-runner.config.js`], {
    BUILD: 'modules',
    ENGINE: 'chromium',
    ENGINE_PATH: pathOf('chromium'),
    COVERAGE_FOLDER: records,
  });

/** The compiled files of the sources; the scripts of the build in `src/build` are no part of the library. */
const compiled = filesIn('src')
  .filter((path) => path.endsWith('.ts'))
  .map((path) => path.replace(/^src(.*)ts$/, 'dist$1js'));

const report = () =>
  run(`${folder}node_modules/.bin/c8`, [
    'report',
    ...['--temp-directory', records, '--reports-dir', 'coverage', '--merge-async'],
    ...['--reporter', 'html', '--reporter', 'json-summary', '--all'],
    ...compiled.flatMap((path) => ['--include', path]),
  ]);

const passed = [inNode(), inChromium()].every(Boolean);
const reported = report();
const { table, enough } = tableOf(JSON.parse(readFileSync('coverage/coverage-summary.json')));
console.log(table);
if (!passed) console.log('Some tests failed: see above.');
process.exitCode = passed && reported && enough ? 0 : 1;
