import { zipSync } from 'fflate';
import { createHash } from 'node:crypto';
import {
  cpSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { build } from 'rolldown';
import { blocks } from './blocks.js';
import { attributes, drawn, fields } from './catalogue.js';
import { patterns } from './patterns.js';
import { writeTranslations } from './translations.js';

// Builds the WordPress plugin from the library: build/wordpress/metropolis-widgets, and a zip of it beside.
const own = 'integrations/wordpress';
const folder = 'build/wordpress/metropolis-widgets';

const write = (path, data) => {
  const file = join(folder, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, typeof data === 'string' ? data : `${JSON.stringify(data, null, 1)}\n`);
};

const bundleEditor = () =>
  build({
    input: `build/${own}/editor/index.js`,
    output: { file: join(folder, 'editor.js'), format: 'iife', minify: true },
  });

const integrityOf = (path) =>
  `sha384-${createHash('sha384').update(readFileSync(path)).digest('base64')}`;

const zip = () => {
  const files = readdirSync(folder, { recursive: true })
    .filter((path) => statSync(join(folder, path)).isFile())
    .sort();
  // Always the same date, so that equal plugins are equal files.
  const mtime = new Date(1980, 0, 1);
  const entries = files.map((path) => [
    `metropolis-widgets/${path}`,
    [readFileSync(join(folder, path)), { mtime }],
  ]);
  writeFileSync(`${folder}.zip`, zipSync(Object.fromEntries(entries), { level: 9 }));
};

rmSync(folder, { recursive: true, force: true });
cpSync(`${own}/plugin`, folder, { recursive: true });
for (const name of ['metropolis-widgets.classic.js', 'metropolis-widgets.css'])
  cpSync(`dist/${name}`, join(folder, name));
for (const name of ['LICENSE', `${own}/editor/editor.css`])
  cpSync(name, join(folder, name.split('/').at(-1)));
for (const [name, block] of blocks()) write(`blocks/${name}/block.json`, block);
const integrity = integrityOf('dist/metropolis-widgets.classic.js');
write('data/figures.json', { integrity, attributes: attributes(), drawn: drawn() });
write('data/fields.json', fields());
write('data/patterns.json', patterns());
writeTranslations(`${own}/plugin/languages`, join(folder, 'languages'));
await bundleEditor();
zip();
