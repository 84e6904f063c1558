import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { styleHashes } from '#dist/documents/index.js';
import { markup } from '#dist/design/markup.js';
import { languages } from '../demo/examples.js';
import { resultsDocument } from '../demo/results-document.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const pages = ['README.md', 'docs/outputs.md'];
let folder = '';

const blocks = (kind: string) =>
  pages.flatMap((page) =>
    [
      ...readFileSync(join(root, page), 'utf8').matchAll(
        new RegExp(`\`\`\`${kind}\\n(.*?)\`\`\``, 'gs'),
      ),
    ].map(([, block = '']) => ({ page, block })),
  );

/** A folder of a site, with the package installed. */
before(() => {
  folder = mkdtempSync(join(tmpdir(), 'metropolis-widgets-docs-'));
  mkdirSync(join(folder, 'node_modules/.bin'), { recursive: true });
  symlinkSync(root, join(folder, 'node_modules/metropolis-widgets'));
  const fonts = 'node_modules/@expo-google-fonts';
  symlinkSync(join(root, fonts), join(folder, fonts));
  symlinkSync(join(root, 'dist/cli/cli.js'), join(folder, 'node_modules/.bin/metropolis-widgets'));
  // As npm does with the programs of a package.
  chmodSync(join(root, 'dist/cli/cli.js'), 0o755);
  const addresses = { fr: 'fr', en: 'en', es: 'es' };
  for (const language of languages)
    writeFileSync(
      join(folder, `results.${language}.html`),
      resultsDocument(language, addresses, markup``),
    );
  cpSync(join(folder, 'results.en.html'), join(folder, 'results.html'));
  cpSync(join(root, 'demo/newsletter.html'), join(folder, 'newsletter.html'));
});
after(() => rmSync(folder, { recursive: true }));

describe('what the documentation tells to type works', () => {
  const PATH = () => [join(folder, 'node_modules/.bin'), process.env['PATH']].join(delimiter);
  for (const { page, block } of blocks('sh'))
    for (const line of block.trim().split('\n'))
      test(`${page}: ${line}`, () => {
        execFileSync('/bin/sh', ['-c', line], {
          cwd: folder,
          env: { ...process.env, PATH: PATH() },
        });
      });

  for (const { page, block } of blocks('js'))
    test(`${page}: ${block.slice(0, 60)}…`, () => {
      writeFileSync(join(folder, 'example.mjs'), block);
      execFileSync(process.execPath, ['example.mjs'], { cwd: folder });
    });

  test('all that there is', () => assert.ok(blocks('sh').length && blocks('js').length));
});

test('the hashes of styles are published', async () => {
  const page = join(root, 'docs/outputs.md');
  const text = readFileSync(page, 'utf8');
  const hashes = (await styleHashes()).map((hash) => `  ${hash}\n`).join('');
  const published = text.replace(/(?: {2}'sha256-.*'\n)+/, hashes);
  if (process.env['UPDATE']) writeFileSync(page, published);
  assert.ok(text.includes(hashes), 'UPDATE=1 writes them');
});
