import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { findRoundcube } from './roundcube.js';
import { sanitizers } from './sanitizers.js';

const page = fileURLToPath(new URL('../../docs/filters.md', import.meta.url));

const commands = {
  sanitize: (texts) =>
    Object.fromEntries(Object.entries(sanitizers).map(([name, run]) => [name, run(texts)])),
  'read-filters-page': () => readFile(page, 'utf8'),
  'update-filters-page': async (text) => {
    if (process.env.UPDATE) await writeFile(page, text);
    return readFile(page, 'utf8');
  },
};

/** What the test of filters asks of the server: the sanitizers that run there, and the page that tells the results. */
export const filtersPlugin = () => ({
  name: 'filters',
  // Before any browser waits: a command has to answer within seconds.
  serverStart: findRoundcube,
  executeCommand: ({ command, payload }) => commands[command]?.(payload),
});
