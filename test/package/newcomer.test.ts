import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer-core';
import { build } from 'rolldown';
import { pathOf } from '../browsers/engines.js';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const readme = readFileSync(join(root, 'README.md'), 'utf8');
const chromium = pathOf('chromium') ?? '';
let folder = '';

const run = (command: string, ...args: string[]) =>
  execFileSync(command, args, { cwd: folder }).toString();

/** A file that the README says to save. */
const saved = (name: string) =>
  new RegExp(`save this as \`${name}\`:\n\n\`\`\`html\n([^]*?)\`\`\``).exec(readme)?.[1] ??
  assert.fail(name);

/** An empty folder, with the packed package as npm installs it. */
before(() => {
  folder = mkdtempSync(join(tmpdir(), 'metropolis-widgets-newcomer-'));
  const modules = join(folder, 'node_modules');
  const own = join(modules, 'metropolis-widgets');
  mkdirSync(own, { recursive: true });
  const packing = ['pack', '--silent', '--pack-destination', folder];
  const archive = execFileSync('npm', packing, { cwd: root }).toString().trim();
  run('tar', '-xzf', archive, '--strip-components=1', '-C', own);
  const { dependencies, optionalDependencies, bin } = JSON.parse(
    readFileSync(join(own, 'package.json'), 'utf8'),
  ) as Record<'dependencies' | 'optionalDependencies' | 'bin', Record<string, string>>;
  for (const name of Object.keys({ ...dependencies, ...optionalDependencies })) {
    mkdirSync(dirname(join(modules, name)), { recursive: true });
    symlinkSync(join(root, 'node_modules', name), join(modules, name));
  }
  mkdirSync(join(modules, '.bin'));
  for (const [name, path] of Object.entries(bin))
    symlinkSync(join(own, path), join(modules, '.bin', name));
});
after(() => rmSync(folder, { recursive: true }));

/** What the figures of the folder's `index.html` show in a browser, and what its console says. */
const visit = async () => {
  const server = createServer(({ url = '/' }, response) => {
    const name = url === '/' ? 'index.html' : url.slice(1);
    if (name === 'favicon.ico') return response.writeHead(204).end();
    const type = name.endsWith('.js') ? 'text/javascript' : 'text/html';
    return response.writeHead(200, { 'content-type': type }).end(readFileSync(join(folder, name)));
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const browser = await puppeteer.launch({ executablePath: chromium, args: ['--no-sandbox'] });
  const page = await browser.newPage();
  const said: string[] = [];
  page.on('console', (message) => said.push(message.text()));
  page.on('pageerror', (error) => said.push(String(error)));
  await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
  await page.waitForFunction(() => customElements.get('metro-theme-badge'));
  const shown = await page.$$eval('body > *', (all) =>
    all.map((element) => element.shadowRoot?.textContent.replace(/\s+/g, ' ') ?? ''),
  );
  await browser.close();
  server.close();
  return { shown, said };
};

describe('a newcomer with the README and an empty folder', () => {
  const check = async () => {
    const { shown, said } = await visit();
    assert.deepEqual(said, []);
    assert.equal(shown.length, 4);
    for (const [index, words] of [
      /Plus de 5 850/,
      /Cotisations.*52 %/,
      /10 femmes/,
      /Qualité/,
    ].entries())
      assert.match(shown[index] ?? '', words);
  };

  test('publishes a page', { skip: !chromium }, async () => {
    cpSync(
      join(folder, 'node_modules/metropolis-widgets/dist/metropolis-widgets.js'),
      join(folder, 'metropolis-widgets.js'),
    );
    writeFileSync(join(folder, 'index.html'), saved('index.html'));
    await check();
  });

  test('bundles the figures', { skip: !chromium }, async () => {
    const imports = [...readme.matchAll(/```ts\n([^]*?)```/g)].map(([, block = '']) => block);
    const input = join(folder, 'main.js');
    writeFileSync(input, imports.join(''));
    await build({ input, output: { file: join(folder, 'bundle.js') }, logLevel: 'silent' });
    const page = saved('index.html').replace('metropolis-widgets.js', 'bundle.js');
    writeFileSync(join(folder, 'index.html'), page);
    await check();
  });

  test('writes a newsletter', () => {
    writeFileSync(join(folder, 'newsletter.html'), saved('newsletter.html'));
    const [, commands = ''] = /```sh\n(metropolis-widgets mail[^]*?)```/.exec(readme) ?? [];
    for (const command of commands.trim().split('\n'))
      assert.equal(run('npx', '--no-install', ...command.split(' ')), '');
    const [mail, text] = ['mail.html', 'mail.txt'].map((name) =>
      readFileSync(join(folder, name), 'utf8'),
    );
    assert.match(mail ?? '', /<table role="presentation"[^]*gouvernements membres/);
    assert.match(text ?? '', /141 gouvernements membres/);
  });
});
