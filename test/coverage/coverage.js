/**
 * Which lines and branches of the library the tests run, in Node and in Chromium: `npm run coverage`. Prints a table by room
 * and the files under 90 per cent, writes `coverage/index.html`, and fails under 95 per cent of the whole.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathOf } from '../browsers/engines.js';
import { tableOf } from './table.js';

const folder = new URL('.', import.meta.url).pathname;
const records = resolve('coverage/records');

const run = async (command, args, env = {}) => {
  const child = spawn(command, args, { stdio: 'inherit', env: { ...process.env, ...env } });
  const [code] = await once(child, 'close');
  return code === 0;
};

if (!existsSync(`${folder}node_modules`)) await run('npm', ['ci', '--prefix', folder, '--silent']);
rmSync('coverage', { recursive: true, force: true });
mkdirSync(records, { recursive: true });

const filesIn = (folder) =>
  readdirSync(folder, { recursive: true }).map((path) => join(folder, path));

/** Tests that run in Node on the modules. */
const inRooms =
  /^build\/test\/(cli|design|documents|element|figures|i18n|mail|model|picture|results|themes)\/.*\.test\.js$/;

/**
 * These open browsers on the ready-made script, whose lines are not the ones that are counted; beside other tests, they also
 * take longer than they may.
 */
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

/** Style sheets that the build writes into other modules. */
const built = ['dist/design/host-styles.js', 'dist/funding-shift-bar/stacked.js'];

/** The compiled files of the sources but for those of types alone. Scripts in `src/build` are no part of the library. */
const compiled = filesIn('src')
  .filter((path) => /(?<!\.d)\.ts$/.test(path))
  .map((path) => path.replace(/^src(.*)ts$/, 'dist$1js'))
  .filter((path) => !built.includes(path) && readFileSync(path, 'utf8').trim() !== 'export {};');

const report = () =>
  run(`${folder}node_modules/.bin/c8`, [
    'report',
    ...['--temp-directory', records, '--reports-dir', 'coverage', '--merge-async'],
    ...['--reporter', 'html', '--reporter', 'json-summary', '--all'],
    ...compiled.flatMap((path) => ['--include', path]),
  ]);

const passed = (await Promise.all([inNode(), inChromium()])).every(Boolean);
const reported = await report();
const { table, enough } = tableOf(JSON.parse(readFileSync('coverage/coverage-summary.json')));
console.log(table);
if (!passed) console.log('Some tests failed: see above.');
process.exitCode = passed && reported && enough ? 0 : 1;
