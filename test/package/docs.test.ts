import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { styleHashes, toText } from '#dist/documents/index.js';
import { en } from '#dist/i18n/en.js';
import { markup } from '#dist/design/markup.js';
import { languages } from '../../demo/examples.js';
import { resultsDocument } from '../../demo/results-document.js';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const pages = ['README.md', 'docs/outputs.md', 'docs/results-file.md', 'docs/theme-badge.md'];
let folder = '';

const blocks = (kind: string) =>
  pages.flatMap((page) =>
    [
      ...readFileSync(join(root, page), 'utf8').matchAll(
        new RegExp(`\`\`\`${kind}\\n(.*?)\`\`\``, 'gs'),
      ),
    ].map(([, block = '']) => ({ page, block })),
  );

/** The first table of a page, as a spreadsheet saves it. */
const spreadsheetIn = (page: string) => {
  const [table = ''] = /^\|[^]*?(?=\n\n)/m.exec(readFileSync(join(root, page), 'utf8')) ?? [];
  const rows = table.split('\n').filter((line) => !line.startsWith('| --'));
  const cells = rows.map((line) => line.split('|').slice(1, -1));
  return cells.map((row) => row.map((cell) => cell.trim()).join('\t')).join('\r\n');
};

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
  writeFileSync(join(folder, 'results.csv'), spreadsheetIn('docs/results-file.md'));
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

  test('there are blocks of both kinds', () =>
    assert.ok(blocks('sh').length && blocks('js').length));
});

test('the hashes of styles are published', async () => {
  const page = join(root, 'docs/outputs.md');
  const text = readFileSync(page, 'utf8');
  const hashes = (await styleHashes()).map((hash) => `  ${hash}\n`).join('');
  const published = text.replace(/(?: {2}'sha256-.*'\n)+/, hashes);
  if (process.env['UPDATE']) writeFileSync(page, published);
  assert.ok(text.includes(hashes), 'UPDATE=1 writes them');
});

describe('the tables of the README', () => {
  const readme = readFileSync(join(root, 'README.md'), 'utf8');
  const rowsUnder = (heading: string) =>
    (readme.split(`### ${heading}\n`)[1]?.split('\n##')[0] ?? '')
      .split('\n')
      .filter((line) => line.startsWith('| `'))
      .map((line) =>
        line
          .split('|')
          .slice(1, -1)
          .map((cell) => cell.trim()),
      );
  const codeIn = (cell = '') => [...cell.matchAll(/`(.*?)`/g)].map(([, code = '']) => code);

  test('list the attributes of the manifest (npm run manifest writes them)', async () => {
    const module = new URL('src/build/attribute-tables.js', `file://${root}`).href;
    const { withAttributeTables } = (await import(module)) as {
      withAttributeTables: (readme: string, manifest: unknown) => Promise<string>;
    };
    const manifest: unknown = JSON.parse(readFileSync(join(root, 'custom-elements.json'), 'utf8'));
    assert.equal(readme, await withAttributeTables(readme, manifest));
  });

  for (const [written, shown = ''] of rowsUnder('Numbers'))
    for (const value of codeIn(written))
      test(`say how value="${value}" is shown`, () => {
        const { text, findings } = toText(
          `<metro-stat-tile lang="en" value="${value}" label="places">your sentence</metro-stat-tile>`,
        );
        assert.ok(text.replace(/[\u00a0\u202f]/g, ' ').includes(shown), text);
        assert.equal(findings.length > 0, shown === 'your sentence');
      });

  test('name every qualifier and theme, in English', () => {
    const named = (heading: string): unknown =>
      Object.fromEntries(rowsUnder(heading).map(([name, words]) => [codeIn(name)[0], words]));
    assert.deepEqual(named('Qualifiers'), {
      ...en.limits,
      'on-average': en.onAverage.replace(', ', ''),
      estimated: `(${en.status.estimated})`,
      provisional: `(${en.status.provisional})`,
    });
    assert.deepEqual(named('Themes'), en.themes);
  });
});

describe('pages for people', () => {
  const docs = readdirSync(join(root, 'docs')).filter((name) => name.endsWith('.md'));
  const all = [
    'README.md',
    'SECURITY.md',
    'CONTRIBUTING.md',
    ...docs.map((name) => `docs/${name}`),
  ];
  const textOf = (page: string) => readFileSync(join(root, page), 'utf8');
  const anchorsOf = (page: string) =>
    [...textOf(page).matchAll(/^#+ (.*)$/gm)].map(([, heading = '']) =>
      heading
        .toLowerCase()
        .replace(/[^\p{L}\p{N} -]/gu, '')
        .replaceAll(' ', '-'),
    );

  for (const page of all)
    test(`${page} links to files and headings that there are`, () => {
      for (const [, link = ''] of textOf(page).matchAll(/\]\((?!https?:)([^)]+)\)/g)) {
        const [path = '', anchor] = link.split('#');
        const target = path ? join(dirname(page), path) : page;
        assert.ok(existsSync(join(root, target)), link);
        if (anchor) assert.ok(anchorsOf(target).includes(anchor), link);
      }
    });

  test('CONTRIBUTING names commands and files that there are', () => {
    const text = textOf('CONTRIBUTING.md');
    const { scripts } = JSON.parse(textOf('package.json')) as { scripts: Record<string, string> };
    const known = ['ci', 'cit', 'install', 'publish', ...Object.keys(scripts)];
    const commands = [...text.matchAll(/`npm (?:run )?([\w:-]+)`/g)].map(([, name = '']) => name);
    const paths = [...text.matchAll(/`((?:src|test|demo|docs)\/[^`]*)`/g)].map(
      ([, path = '']) => path,
    );
    assert.ok(commands.length && paths.length);
    for (const command of commands) assert.ok(known.includes(command), command);
    for (const path of paths) assert.ok(existsSync(join(root, path)), path);
  });
});
