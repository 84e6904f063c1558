import { strToU8, zipSync } from 'fflate';
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { styleHashes } from '../../dist/documents/index.js';
import { furtherTags } from '../../dist/i18n/all-languages.js';
import { integrityOf } from './integrity.js';
import { releasePage } from './release-page.js';

// Writes release/metropolis-widgets-VERSION.zip: what a site without npm needs. The same sources make the same bytes.

const { name, version } = JSON.parse(readFileSync('package.json', 'utf8'));
const versioned = `${name}-${version}`;

const scripts = [...furtherTags.map((tag) => `language-${tag}`), 'themes', 'themes-sdg'];
const files = {
  [`${versioned}.js`]: readFileSync('dist/metropolis-widgets.js'),
  [`${versioned}.classic.js`]: readFileSync('dist/metropolis-widgets.classic.js'),
  [`${versioned}.css`]: readFileSync('dist/metropolis-widgets.css'),
};
for (const script of scripts) files[`${script}-${version}.js`] = readFileSync(`dist/${script}.js`);

const integrity = Object.fromEntries(
  Object.entries(files).map(([file, content]) => [file, integrityOf(content)]),
);
const styles = await styleHashes();
files['LICENSE.txt'] = readFileSync('LICENSE');
files['index.html'] = strToU8(releasePage(versioned, version, integrity));
files['integrity.json'] = strToU8(`${JSON.stringify({ version, integrity, styles }, null, 2)}\n`);

const sha256 = (content) => createHash('sha256').update(content).digest('hex');
files['SHA256SUMS'] = strToU8(
  Object.entries(files)
    .map(([file, content]) => `${sha256(content)}  ${file}\n`)
    .join(''),
);

mkdirSync('release', { recursive: true });
const archive = `release/${versioned}.zip`;
// A fixed date, so that the checksum of the archive stays the same; ZIP has none before 1980.
writeFileSync(archive, zipSync({ [versioned]: files }, { level: 9, mtime: '1980-01-02' }));
console.log(`${archive} ${sha256(readFileSync(archive))}`);
for (const [file, value] of Object.entries(integrity)) console.log(`${file} ${value}`);
console.log(`style-src ${styles.join(' ')}`);
