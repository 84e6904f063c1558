import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { examplesIn } from '../cms/templates/documentation.js';
import { freePort } from '../browsers/free-port.js';
import { install, startPlain, startWorker } from './servers.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
const [express, fastify, worker, ...others] = examplesIn('servers', 'js');
const page = '<metro-stat-tile value="141" label="members">141 members</metro-stat-tile>';
const drawn = /<metro-stat-tile [^>]*><template shadowrootmode="open">.*141 members<\/metro-/s;
let folder;
const closing = [];

/** A folder as the page describes it. */
before(() => {
  install();
  folder = mkdtempSync(join(tmpdir(), 'metropolis-widgets-servers-'));
  mkdirSync(join(folder, 'node_modules'));
  mkdirSync(join(folder, 'site'));
  writeFileSync(join(folder, 'site/index.html'), page);
  symlinkSync(root, join(folder, 'node_modules/metropolis-widgets'));
  for (const name of ['express', 'fastify'])
    symlinkSync(join(root, 'test/servers/node_modules', name), join(folder, 'node_modules', name));
  cpSync(join(root, 'integrations/node/figures.js'), join(folder, 'figures.js'));
});
after(() => {
  for (const close of closing) close();
  rmSync(folder, { recursive: true });
});

const pageOf = async (address) => {
  for (let time = 0; time < 100; time += 1) {
    const response = await fetch(address).catch(() => undefined);
    if (response) return response.text();
    await wait(100);
  }
  throw new Error('The server does not answer');
};

for (const [name, code] of Object.entries({ express, fastify }))
  test(`the example for ${name} draws figures`, async () => {
    assert.match(code, /3000/);
    const port = await freePort();
    writeFileSync(join(folder, `${name}.mjs`), code.replace('3000', port));
    const child = spawn(process.execPath, [`${name}.mjs`], { cwd: folder, stdio: 'inherit' });
    closing.push(() => child.kill());
    assert.match(await pageOf(`http://127.0.0.1:${port}/`), drawn);
  });

test('the example for Cloudflare draws figures', async () => {
  const site = await startPlain((request, response) => {
    response.writeHead(200, { 'content-type': 'text/html' }).end(page);
  });
  closing.push(site.close);
  const server = await startWorker(site.address, worker);
  closing.push(server.close);
  assert.match(await pageOf(server.address), drawn);
});

test('all examples are run', () => assert.deepEqual(others, []));
