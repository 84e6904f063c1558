import { transform } from 'lightningcss';
import { readdirSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

// Replaces the style sheets in the compiled modules with minified ones, so that modules, static pages and bundles share the
// same text. Each of these modules exports strings of CSS and nothing else.
const modules = readdirSync('dist', { recursive: true }).filter((name) =>
  /\/(figure-|host-)?styles\.js$/.test(name),
);
for (const path of modules.map((name) => resolve('dist', name))) {
  const sheets = Object.entries(await import(pathToFileURL(path).href)).map(([name, css]) => {
    const { code } = transform({ filename: path, code: Buffer.from(css), minify: true });
    return `export const ${name} = ${JSON.stringify(`${code}`)};\n`;
  });
  writeFileSync(path, sheets.join(''));
}
