import MiniSearch from 'minisearch';
import { cpSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { build } from 'rolldown';
import { toPage } from '../../dist/documents/index.js';
import { siteStyles } from '../../src/build/site-styles.js';
import { named, pages } from './contents.js';
import { withFigureTables } from './figure-tables.js';
import { renderMarkdown } from './markdown.js';
import { writePage } from './page.js';
import { searchFields, sectionsOf } from './sections.js';
import { integrityTable } from './integrity-table.js';
import { tokenEditor } from './token-editor.js';

// Writes the documentation, which any web server can serve: the Markdown of docs/ as pages.

const site = 'site/docs';
rmSync(site, { recursive: true, force: true });
mkdirSync(site, { recursive: true });

/** The files that pages show or link to: where each is in the repository, and where on the site. */
const files = new Map([
  ...readdirSync('docs')
    .filter((name) => /\.(png|svg)$/.test(name))
    .map((name) => [`docs/${name}`, name]),
  ['docs/screenshots/readme.png', 'readme.png'],
  ...['custom-elements.json', 'results.schema.json', 'LICENSE', 'demo/results.csv'].map((path) => [
    path,
    basename(path).replace(/^LICENSE$/, 'LICENSE.txt'),
  ]),
]);
for (const [path, name] of files) cpSync(path, `${site}/${name}`);
for (const name of ['metropolis-widgets.js', 'metropolis-widgets.css'])
  cpSync(`dist/${name}`, `${site}/${name}`);

const rendered = pages.map((page) => {
  const { html, headings, title } = renderMarkdown(readFileSync(page.source, 'utf8'), page, files);
  const filled = withFigureTables(html, page.language)
    .replace('<!-- token editor -->', tokenEditor)
    .replace('<!-- integrity -->', integrityTable);
  const [, first = title] =
    /<p>([^]*?)<\/p>/.exec(filled.replace(/<p>(<a [^>]*>)?<img[^]*?<\/p>/g, '')) ?? [];
  const description = first.replaceAll(/<[^>]*>/g, '').replaceAll(/\s+/g, ' ');
  return { page, html: filled, headings, title, description };
});
const titles = new Map(
  rendered.map(({ page, title }) => [page.address, named[page.name] ?? title]),
);
for (const content of rendered) {
  const { address } = content.page;
  mkdirSync(dirname(`${site}/${address}`), { recursive: true });
  const link = `${address.includes('/') ? '../' : ''}metropolis-widgets.css`;
  const { html } = toPage(writePage(content, titles), { styles: { link } });
  writeFileSync(`${site}/${address}`, html);
}

const search = new MiniSearch(searchFields);
search.addAll(rendered.flatMap(sectionsOf));
writeFileSync(`${site}/search.json`, JSON.stringify(search));

writeFileSync(`${site}/docs.css`, siteStyles + readFileSync('docs/site/docs.css', 'utf8'));

await build({
  input: 'docs/site/client/docs.js',
  output: { dir: site, chunkFileNames: 'minisearch.js', minify: true },
});
