import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { styleHashes } from '../../dist/documents/index.js';

/** The value of `integrity` by which a browser accepts a file with this content, and no other. */
export const integrityOf = (content) =>
  `sha384-${createHash('sha384').update(content).digest('base64')}`;

/** The files that pages load, and their integrity. */
export const integrityOfBundles = () =>
  ['metropolis-widgets.js', 'metropolis-widgets.classic.js', 'metropolis-widgets.css'].map(
    (name) => [name, integrityOf(readFileSync(`dist/${name}`))],
  );

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  for (const [name, integrity] of integrityOfBundles()) console.log(`${name} ${integrity}`);
  console.log(`style-src ${(await styleHashes()).join(' ')}`);
}
