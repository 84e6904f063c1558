import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { launch } from 'puppeteer-core';
import { build } from 'rolldown';
import { localOnly } from '../../../demo/local-only.js';
import { minified } from '../../../src/build/minify.js';
import { chromiumFlags } from '../../browsers/chromium-flags.js';
import { pathOf } from '../../browsers/engines.js';
import { libraries } from './libraries.js';

const here = new URL('.', import.meta.url);
const read = (path) => readFile(new URL(path, here), 'utf8');
const gzip = (text) => gzipSync(text, { level: 9 }).length;

const install = () => {
  if (existsSync(new URL('node_modules', here))) return;
  console.log('Installing what is compared …');
  const options = ['--ignore-scripts', '--omit=optional', '--no-audit', '--no-fund'];
  execFileSync('npm', ['ci', ...options], { cwd: fileURLToPath(here), stdio: 'inherit' });
};

/** A library's imports as one minified module. */
const bundle = async (imports) => {
  const entry = fileURLToPath(new URL('entry.js', here));
  const virtual = {
    name: 'entry',
    resolveId: (id) => (id === entry ? id : null),
    load: (id) => (id === entry ? imports : null),
  };
  const { output } = await build({
    input: entry,
    platform: 'browser',
    plugins: [virtual],
    resolve: { conditionNames: ['browser', 'production', 'import'] },
    transform: { define: { 'process.env.NODE_ENV': '"production"' } },
    output: { codeSplitting: false, ...minified({ ecma: 2022 }) },
    write: false,
    logLevel: 'silent',
  });
  return output[0].code;
};

/** The script and the styles of each library, and which figures it has. */
const loadLibraries = async (own) => {
  const canvas = { figures: ['bar', 'split'], isCanvas: true };
  const has = { 'number-flow': { figures: ['tile'] }, 'chart.js': canvas, echarts: canvas };
  const all = {
    ours: { script: await readFile('dist/metropolis-widgets.js', 'utf8'), styles: '' },
    'plain HTML': { script: '', styles: '' },
    'lit element': { script: await bundle(`import './lit-element.js';`), styles: '' },
  };
  if (!own) {
    install();
    for (const [name, { imports, styles }] of Object.entries(libraries)) {
      const texts = await Promise.all(styles.map((path) => read(`node_modules/${path}`)));
      all[name] = { script: await bundle(imports), styles: texts.join('') };
    }
  }
  return Object.entries(all).map(([name, { script, styles }]) => [
    name,
    {
      figures: ['tile', 'bar', 'split', 'badge'],
      ...has[name],
      script,
      styles,
      bytes: (script && gzip(script)) + (styles && gzip(styles)),
    },
  ]);
};

const pageOf = (name) => `<!doctype html>
<html lang="en">
  <meta charset="utf-8">
  <title>${name}</title>
  <link rel="icon" href="data:,">
  <link rel="stylesheet" href="/${name}.css">
  <link rel="stylesheet" href="/page.css">
  <script type="module">
    import * as library from '/${name}.js';
    import { markup } from '/peers/markup.js';
    globalThis.bench = { library, markup: markup['${name}'] };
  </script>
  <main></main>
</html>`;

const serve = async (all) => {
  const answers = {
    '/page.css': await read('page.css'),
    '/peers/markup.js': await read('markup.js'),
    '/figures.js': await read('../figures.js'),
  };
  for (const [name, { script, styles }] of all) {
    answers[`/${name}`] = pageOf(name);
    answers[`/${name}.css`] = styles;
    answers[`/${name}.js`] = script;
  }
  const types = { css: 'text/css', js: 'text/javascript' };
  const server = createServer(
    localOnly(({ url }, response) => {
      const path = decodeURI(url);
      const answer = answers[path];
      const known = path === '/chart.js' ? undefined : types[path.split('.').at(-1)];
      response.writeHead(answer === undefined ? 404 : 200, {
        'content-type': `${known ?? 'text/html'}; charset=utf-8`,
      });
      response.end(answer);
    }),
  ).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return server;
};

/** A page of its own for each library. */
export const openPages = async (own) => {
  const all = await loadLibraries(own);
  const server = await serve(all);
  const browser = await launch({
    executablePath: pathOf('chromium'),
    args: [...chromiumFlags, '--js-flags=--expose-gc'],
    protocolTimeout: 0,
  });
  const pages = [];
  for (const [name, library] of all) {
    const tab = await browser.newPage();
    tab.on('pageerror', (error) => console.error(`${name}: ${error.message}`));
    await tab.goto(`http://127.0.0.1:${server.address().port}/${encodeURI(name)}`);
    await tab.waitForFunction('globalThis.bench');
    pages.push({ name, library, tab });
  }
  const close = async () => {
    await browser.close();
    server.close();
  };
  return { pages, version: await browser.version(), close };
};
