import { rmSync } from 'node:fs';
import { exitCodeOf, reportOf } from '../results.js';
import { runCheck } from '../run-check.js';
import { outcomesFile, printOutcomes } from './outcomes.js';

// The systems in which figures are published, one after the other. All run even if one fails. `npm run test:cms -- ghost` runs one.
const systems = {
  'WordPress: roles': 'cms/wordpress/roles.test.js',
  'WordPress: editor': 'cms/wordpress/editor.test.js',
  'WordPress: oldest PHP': 'cms/wordpress/oldest-php.test.js',
  'Eleventy and Astro': 'cms/templates/sites.test.js',
  Ghost: 'cms/templates/ghost.test.js',
  Hugo: 'cms/debian/hugo.test.js',
  Jekyll: 'cms/debian/jekyll.test.js',
  MediaWiki: 'cms/debian/mediawiki.test.js',
  servers: 'servers/*.test.js',
  frameworks: 'frameworks/frameworks.test.js',
};

/** Longer, and nobody runs it. */
const longest = 600;

const asked = (process.argv[2] ?? '').toLowerCase();
const chosen = Object.entries(systems).filter(([name]) => name.toLowerCase().includes(asked));

const results = [];
const check = async (name, command) => {
  const { seconds, ...result } = await runCheck({ name, command });
  const isLate = seconds > longest;
  results.push({
    name: isLate ? `${result.name}, longer than ${longest} s` : result.name,
    passed: result.passed && !isLate,
  });
  return result.passed;
};

if (!chosen.length) console.log(`One of: ${Object.keys(systems).join(', ')}`);
else if (await check('build', 'npm run --silent wordpress')) {
  rmSync(outcomesFile, { force: true });
  for (const [name, tests] of chosen)
    await check(name, `node --test --test-reporter=dot test/${tests}`);
  printOutcomes();
}

console.log('\n── results');
console.log(reportOf(results));
process.exitCode = exitCodeOf(results, process.env.CI);
