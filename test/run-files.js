import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

/**
 * Runs test files in one process, as Node 22 does with `--test-isolation=none`: to start a process takes longer than what many
 * of them test.
 */
for (const file of process.argv.slice(2)) await import(pathToFileURL(resolve(file)).href);
