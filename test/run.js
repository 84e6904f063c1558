import { spawnSync } from 'node:child_process';
import { findEngines } from './browsers/engines.js';
import { exitCodeOf, reportOf } from './results.js';
import { findRoundcube, hasRoundcube } from './filters/roundcube.js';

/** Every check of the project, one after the other. All run even if one fails. What is missing is reported; in CI it is a failure. */
const results = [];

const run = (name, command, env = {}) => {
  console.log(`\n── ${name}`);
  const { status } = spawnSync(command, {
    shell: true,
    stdio: 'inherit',
    env: { ...process.env, ...env },
  });
  results.push({ name, passed: status === 0 });
  return status === 0;
};

const skip = (name, missing) =>
  results.push({ name: `${name}: NOT TESTED, ${missing} is missing`, passed: undefined });

// First, since tests in Node look into browsers too, side by side: they install none.
const engines = findEngines();
findRoundcube();

if (run('build', 'npm run --silent build')) {
  run('lint', 'npm run --silent lint');
  run('tests in Node', 'node --test --test-reporter=dot build/test/*.test.js');
  for (const { name, path, packages } of engines) {
    if (path) {
      run(`tests in ${name}`, 'npx wtr --config test/browsers/web-test-runner.config.js', {
        ENGINE: name,
        ENGINE_PATH: path,
      });
      run(`host pages in ${name}`, `node test/host-pages/run.js --quick --engine ${name}`);
    } else {
      console.log(
        `\n!! ${name}: NOT TESTED. Install ${packages.join(' and ')}, then run this again.`,
      );
      skip(`tests in ${name}`, 'the browser');
    }
  }
  const inRoundcube = 'the newsletter in Roundcube';
  if (!hasRoundcube()) skip(inRoundcube, 'Roundcube or its mail server');
  else if (!engines.some(({ name, path }) => name === 'chromium' && path))
    skip(inRoundcube, 'Chromium');
  else run(inRoundcube, 'node --test --test-reporter=dot test/mail/roundcube.test.js');
}

console.log('\n── results');
console.log(reportOf(results));
process.exitCode = exitCodeOf(results, process.env.CI);
