#!/usr/bin/env node
import { explainMissingPackage } from '../documents/missing-package.js';
import { printableLines } from './terminal.js';

// The reader may close the pipe early, as `head` does.
for (const stream of [process.stdout, process.stderr])
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });

try {
  await import('./program.js')
    .then(({ main }) => main(process.argv.slice(2)))
    .catch(explainMissingPackage);
} catch (error) {
  const message = error instanceof Error ? error.message : String(error);
  process.stderr.write(`metropolis-widgets: ${printableLines(message)}\n`);
  process.exitCode = 2;
}
