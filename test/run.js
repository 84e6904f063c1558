import { readdirSync, statSync } from 'node:fs';
import { findEngines } from './browsers/engines.js';
import { exitCodeOf, reportOf } from './results.js';
import { runCheck } from './run-check.js';
import { hasRoundcube } from './filters/roundcube.js';
import { findTwig } from './cms/templates/php.js';
import { findWordPress } from './cms/wordpress/packages.js';

/**
 * Every check of the project, two at a time, which keeps two cores busy: browsers draw in one process and wait for another. All
 * run even if one fails. What is missing is reported; in CI it is a failure.
 */
const results = [];

const run = async (check) => {
  const { name, passed } = await runCheck(check);
  results.push({ name, passed });
  return passed;
};

/** The tests of a room that run in Node, each where it is compiled to. */
const nodeTestsOf = (room) =>
  readdirSync(`test/${room}`, { recursive: true })
    .filter((path) => path.endsWith('.test.ts'))
    .map((path) => `build/test/${room}/${path.replace(/ts$/, 'js')}`);

/** The rooms with tests that run in Node: all but those that browsers run. */
const rooms = readdirSync('test').filter(
  (room) =>
    statSync(`test/${room}`).isDirectory() &&
    !['browsers', 'filters'].includes(room) &&
    nodeTestsOf(room).length,
);

/** Rooms in which a test adds a theme that would change what another sees, if they shared a process. */
const isolated = ['results'];

/** The files of one check run one after the other. */
const inNode = (room) => {
  const runner = isolated.includes(room) ? '--test --test-concurrency=1' : 'test/run-files.js';
  return {
    name: `tests of ${room}`,
    command: `node --test-reporter=dot ${runner} ${nodeTestsOf(room).join(' ')}`,
  };
};

/** Rooms whose tests need neither a browser nor another system. */
const independent = [
  'picture',
  'figures',
  'model',
  'mail',
  'themes',
  'screenshots',
  'design',
  'i18n',
  'cli',
];

const skip = (name, missing) =>
  results.push({ name: `${name}: NOT TESTED, ${missing} is missing`, passed: undefined });

const inBrowser = ({ name, path }, build) => ({
  name: `tests in ${name}${build ? `, ${build} build` : ''}`,
  command: 'npx wtr --config test/browsers/web-test-runner.config.js',
  env: { ENGINE: name, ENGINE_PATH: path, ...(build && { BUILD: build }) },
});

const hostPages = ({ name }) => ({
  name: `host pages in ${name}`,
  command: `node test/host-pages/run.js --quick --engine ${name}`,
});

/** What runs while browsers and systems are still being installed, which waits for the network. */
const early = [{ name: 'lint', command: 'npm run --silent lint' }, ...independent.map(inNode)];

let isInstalled = false;
const installation = runCheck({
  name: 'browsers and systems',
  command: 'node test/install.js',
}).then(() => {
  isInstalled = true;
});
const isBuilt = await run({ name: 'build', command: 'npm run --silent site' });
const untilInstalled = async () => {
  while (isBuilt && !isInstalled && early.length) await run(early.shift());
};
const firstLane = untilInstalled();
await installation;

const engines = findEngines();
const found = engines.filter(({ path }) => path);
const chromium = found.find(({ name }) => name === 'chromium');

for (const { name, packages } of engines.filter(({ path }) => !path)) {
  console.log(`\n!! ${name}: NOT TESTED. Install ${packages.join(' and ')}, then run this again.`);
  skip(`tests in ${name}`, 'the browser');
}

const inWordPress = 'the plugin in WordPress';
const missingForWordPress = findWordPress();
if (missingForWordPress) {
  console.log(`\n!! ${inWordPress}: NOT TESTED, ${missingForWordPress}.`);
  skip(inWordPress, missingForWordPress);
}
const missingForTwig = findTwig();
if (missingForTwig) skip('templates in Twig for PHP', missingForTwig);
const inRoundcube = 'the newsletter in Roundcube';
if (!hasRoundcube()) skip(inRoundcube, 'Roundcube or its mail server');
else if (!chromium) skip(inRoundcube, 'Chromium');

/** The longest first, so that both lanes end together. */
const checks = [
  ...rooms.filter((room) => !independent.includes(room)).map(inNode),
  ...found.toReversed().map((engine) => inBrowser(engine)),
  ...(missingForWordPress
    ? []
    : [
        {
          name: inWordPress,
          command:
            'node integrations/wordpress/build/build.js && node --test --test-reporter=dot test/cms/wordpress/quick.test.js',
        },
      ]),
  ...early,
  ...found.map(hostPages),
  ...(chromium ? ['modules', 'classic'].map((build) => inBrowser(chromium, build)) : []),
  ...(chromium
    ? [
        {
          name: 'templates in their engines',
          command: 'node --test --test-reporter=dot test/cms/templates/quick.test.js',
        },
      ]
    : []),
  ...(chromium && hasRoundcube()
    ? [
        {
          name: inRoundcube,
          command: 'node --test --test-reporter=dot test/mail/roundcube.test.js',
        },
      ]
    : []),
];

const lane = async () => {
  while (checks.length) await run(checks.shift());
};
if (isBuilt) await Promise.all([firstLane.then(lane), lane()]);

console.log('\n── results');
console.log(reportOf(results));
process.exitCode = exitCodeOf(results, process.env.CI);
