import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { launch } from 'puppeteer-core';
import { chromiumFlags } from '../browsers/chromium-flags.js';
import { pathOf } from '../browsers/engines.js';

// An example in each framework: checked by its checker, compiled, and drawn in Chromium. The frameworks are installed on first use.

const here = fileURLToPath(new URL('.', import.meta.url));
const root = join(here, '../..');
const folder = join(root, 'build/frameworks');

const frameworks = {
  react: { check: ['tsc', '-p', '.'], main: 'main.tsx', app: 'app.tsx' },
  vue: { check: ['vue-tsc', '-p', '.'], main: 'main.ts', app: 'app.vue' },
  svelte: {
    check: ['svelte-check', '--tsconfig', './tsconfig.json'],
    main: 'main.ts',
    app: 'app.svelte',
  },
  angular: { check: ['ngc', '-p', '.'], main: 'out/main.js', app: 'main.ts' },
};

/** The package as npm installs it: its types must not find what is installed in this repository. */
const installPackage = () => {
  const to = join(here, 'node_modules/metropolis-widgets');
  const options = { cwd: root, encoding: 'utf8' };
  const name = execFileSync('npm', ['pack', '--silent', '--pack-destination', folder], options);
  rmSync(to, { recursive: true, force: true });
  mkdirSync(to);
  execFileSync('tar', ['-xzf', join(folder, name.trim()), '-C', to, '--strip-components=1']);
};

let browser;
let vite;
before(async () => {
  if (!existsSync(join(here, 'node_modules/vite')))
    execFileSync('npm', ['ci', '--ignore-scripts'], { cwd: here });
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  installPackage();
  symlinkSync(join(here, 'node_modules'), join(folder, 'node_modules'));
  for (const name of Object.keys(frameworks))
    cpSync(join(here, name), join(folder, name), { recursive: true });
  cpSync(join(root, 'editors/angular.ts'), join(folder, 'angular/angular.ts'));
  vite = await import('vite');
  const executablePath = pathOf('chromium');
  browser = await launch({ executablePath, args: chromiumFlags });
});
after(() => browser?.close());

const check = (name) => {
  const [program, ...rest] = frameworks[name].check;
  const { status, stdout, stderr } = spawnSync(join(here, 'node_modules/.bin', program), rest, {
    cwd: join(folder, name),
    encoding: 'utf8',
  });
  return { status, told: stdout + stderr };
};

const pluginsOf = async (name) => {
  if (name === 'vue') {
    const { default: vue } = await import('@vitejs/plugin-vue');
    const isCustomElement = (tag) => tag.startsWith('metro-');
    return [vue({ template: { compilerOptions: { isCustomElement } } })];
  }
  if (name === 'svelte') {
    const { svelte } = await import('@sveltejs/vite-plugin-svelte');
    return [svelte({ configFile: false })];
  }
  return [];
};

/** Opens an example as vite builds it, and collects what its console and its errors say. */
const open = async (name) => {
  const site = join(folder, name);
  const script = `<script type="module" src="/${frameworks[name].main}"></script>`;
  writeFileSync(
    join(site, 'index.html'),
    `<!doctype html><html lang="en"><head><link rel="icon" href="data:," /></head><body><div id="app"></div>${script}</body></html>`,
  );
  const options = { root: site, configFile: false, logLevel: 'error' };
  await vite.build({ ...options, plugins: await pluginsOf(name) });
  const server = await vite.preview({ ...options, preview: { port: 0, host: '127.0.0.1' } });
  const page = await browser.newPage();
  const told = [];
  page.on('pageerror', (error) => told.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') told.push(message.text());
  });
  const { port } = server.httpServer.address();
  await page.goto(`http://127.0.0.1:${port}/`);
  return { page, told, close: () => Promise.all([page.close(), server.close()]) };
};

const press = (page, words) =>
  page.evaluate((wanted) => {
    [...document.querySelectorAll('button')].find((each) => each.textContent === wanted).click();
  }, words);

/** What is right, what is wrong, and what the checker says. Angular takes any attribute that is not bound for one of HTML. */
const wrongValues = [
  ['view="people"', 'view="persons"', 'persons'],
  ['event.detail.length', 'event.detail.size', 'size'],
];
const mistakes = {
  all: [['label="members"', 'labell="members"', 'labell'], ...wrongValues],
  angular: [['[value]="value()"', '[valuee]="value()"', 'valuee'], ...wrongValues],
};

const tile = 'document.querySelector("metro-stat-tile")';

for (const name of Object.keys(frameworks))
  describe(`${name}: the example`, () => {
    test('passes the checker', () => {
      const { status, told } = check(name);
      assert.equal(status, 0, told);
    });

    for (const [right, wrong, complaint] of mistakes[name] ?? mistakes.all)
      test(`fails to compile with ${wrong}`, () => {
        const path = join(folder, name, frameworks[name].app);
        const text = readFileSync(path, 'utf8');
        assert.ok(text.includes(right));
        writeFileSync(path, text.replace(right, wrong));
        const { status, told } = check(name);
        writeFileSync(path, text);
        assert.notEqual(status, 0);
        assert.ok(told.includes(complaint), told);
      });

    test('draws four figures, redraws one and hears of its problem', async () => {
      const { page, told, close } = await open(name);
      await page.waitForFunction(
        () =>
          [...document.querySelectorAll('#app > *')].filter((each) =>
            each.shadowRoot?.querySelector('[part~=figure]'),
          ).length === 4,
      );
      await press(page, 'Update');
      await page.waitForFunction(`${tile}.shadowRoot.textContent.includes('147')`);
      await press(page, 'Break');
      await page.waitForFunction('document.querySelector("output").textContent === "1"');
      assert.match(await page.evaluate(`${tile}.textContent`), /33\.000 members/);
      assert.deepEqual(told, []);
      await close();
    });
  });

test('react: a server writes the sentences and the attributes', async () => {
  const options = { root: join(folder, 'react'), configFile: false, logLevel: 'error' };
  await vite.build({ ...options, build: { ssr: 'server.tsx', outDir: 'server' } });
  const { html } = await import(join(folder, 'react/server/server.js'));
  assert.match(
    html,
    /<metro-stat-tile[^>]* value="141"[^>]*>141<!-- --> members<\/metro-stat-tile>/,
  );
  assert.match(html, /<metro-gender-split[^>]* men="4"[^>]*>10 women and 4 men</);
});

test('the documentation shows parts of the examples', () => {
  const flat = (text) => text.replaceAll(/\s+/g, ' ').trim();
  const files = Object.entries(frameworks).map(([name, { app }]) => join(name, app));
  const sources = [...files, 'frameworks.test.js'].map((file) =>
    flat(readFileSync(join(here, file), 'utf8')),
  );
  const page = readFileSync(join(root, 'docs/frameworks.md'), 'utf8');
  const blocks = [...page.matchAll(/```\w+\n(.*?)```/gs)].map(([, block]) => flat(block));
  assert.equal(blocks.length, 5);
  for (const block of blocks)
    assert.ok(
      sources.some((source) => source.includes(block)),
      block,
    );
});
