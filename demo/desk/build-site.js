import { execFileSync } from 'node:child_process';
import { copyFileSync, cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { build } from 'rolldown';
import { furtherTags } from '../../dist/i18n/all-languages.js';
import { integrityOf } from '../../src/build/integrity.js';
import { siteStyles } from '../../src/build/site-styles.js';
import { writePage } from './page.js';

// Writes the site, which any web server can serve: the desk, and the scripts that other pages load from it. Where BASE_URL is
// set to the address that it will have, other sites can also embed its results by oEmbed.

const site = 'site';
const { BASE_URL: base } = process.env;
const { version } = JSON.parse(readFileSync('package.json', 'utf8'));

rmSync(site, { recursive: true, force: true });
// What is published, as everyone publishes it; the desk's own first page takes the place of the first page of the results.
execFileSync(process.execPath, [
  ...['dist/cli/cli.js', 'publish', 'demo/results.csv', '-o', site, '--no-pictures'],
  ...(base ? ['--base-url', base] : []),
]);
mkdirSync(`${site}/fonts`, { recursive: true });

/** The hash that holds a script to this version, and its address, in which the version is written too. */
const offer = (from, name, lang = '') => {
  const content = readFileSync(from);
  writeFileSync(`${site}/${name}`, content);
  return { address: name, integrity: integrityOf(content), lang };
};

const bundle = (input, options) =>
  build({
    input: Object.fromEntries(input.map((name) => [name, `build/demo/desk/${name}.js`])),
    // In Node alone: the default fonts, PNG, and HarfBuzz's own file system.
    external: [/^node:/, '@resvg/resvg-js', 'module', 'fs', 'path', 'url'],
    // The package promises for its own modules alone that importing them does nothing.
    treeshake: { moduleSideEffects: [{ test: /\/build\/demo\//, sideEffects: true }] },
    output: {
      dir: site,
      entryFileNames: '[name].js',
      chunkFileNames: 'parts/[name]-[hash].js',
      minify: true,
    },
    ...options,
  });

await bundle(['gallery', 'composer', 'newsletter', 'figure-page', 'preview-page'], {
  platform: 'browser',
});
// A worker has no document, as Node has none.
await bundle(['picture-worker'], {
  platform: 'neutral',
  resolve: { conditionNames: ['node'], mainFields: ['module', 'main'] },
});

const scripts = [offer('dist/metropolis-widgets.js', `metropolis-widgets-${version}.js`)];
for (const lang of furtherTags)
  scripts.push(offer(`dist/language-${lang}.js`, `language-${lang}-${version}.js`, lang));

const pages = [
  { name: 'index', entry: 'gallery', title: 'Published results', index: true },
  { name: 'composer', entry: 'composer', title: 'Compose a figure', index: true },
  { name: 'newsletter', entry: 'newsletter', title: 'Newsletter', index: true },
  { name: 'preview', entry: 'preview-page', title: 'Preview', styles: 'preview.css' },
  // Anyone can write a link to it, so it is no page to be found.
  { name: 'figure', entry: 'figure-page', title: 'A figure' },
];
for (const page of pages) writeFileSync(`${site}/${page.name}.html`, writePage(page, scripts));

const styles = readFileSync('demo/desk/desk.css', 'utf8');
writeFileSync(`${site}/desk.css`, siteStyles + styles);

copyFileSync('demo/desk/preview.css', `${site}/preview.css`);
copyFileSync('node_modules/harfbuzzjs/dist/harfbuzz.wasm', `${site}/parts/harfbuzz.wasm`);
for (const [family, weight, file] of [
  ['inter', '400Regular', 'Inter_400Regular'],
  ['inter', '700Bold', 'Inter_700Bold'],
  ['noto-sans-arabic', '400Regular', 'NotoSansArabic_400Regular'],
  ['noto-sans-arabic', '700Bold', 'NotoSansArabic_700Bold'],
])
  cpSync(
    `node_modules/@expo-google-fonts/${family}/${weight}/${file}.ttf`,
    `${site}/fonts/${file}.ttf`,
  );

/** The table of docs/filters.md, which its test writes: for each editor, what comes of each form. */
const [[, ...forms], ...rows] = readFileSync('docs/filters.md', 'utf8')
  .split('\n')
  .filter((line) => /^\| (?!-)/.test(line))
  .map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
const measured = rows
  .filter(([editor]) => editor !== 'no filter')
  .map(([editor, ...cells]) => [
    editor,
    Object.fromEntries(cells.map((cell, index) => [forms[index], cell])),
  ]);
writeFileSync(`${site}/data/filters.json`, JSON.stringify(Object.fromEntries(measured)));
