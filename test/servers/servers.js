// Starts each server in front of a page: Express, Fastify, and Cloudflare's runtime.
import { execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { setTimeout as wait } from 'node:timers/promises';
import { build } from 'rolldown';
import { freePort } from '../browsers/free-port.js';

const here = new URL('./', import.meta.url);

/** Installs the servers on first use; workerd comes as a program in a package of its own. */
export const install = () => {
  if (existsSync(new URL('node_modules', here))) return;
  const options = ['--ignore-scripts', '--no-audit', '--no-fund'];
  execFileSync('npm', ['ci', ...options], { cwd: fileURLToPath(here), stdio: 'inherit' });
};

const listen = (server) =>
  new Promise((done) => {
    server.listen(0, '127.0.0.1', () => done(`http://127.0.0.1:${server.address().port}`));
  });

/** A server of pages; `answer` writes to a response of Node. */
export const startPlain = async (answer) => {
  const server = createServer(answer);
  return { address: await listen(server), close: () => server.close() };
};

export const startExpress = async (answer, options) => {
  const { default: express } = await import('express');
  const { expressFigures } = await import('../../integrations/node/figures.js');
  const app = express().use(expressFigures(options)).use(answer);
  const server = createServer(app);
  return { address: await listen(server), close: () => server.close() };
};

export const startFastify = async (route, options) => {
  const { default: fastify } = await import('fastify');
  const { fastifyFigures } = await import('../../integrations/node/figures.js');
  const app = fastify();
  app.addHook('onSend', fastifyFigures(options));
  app.get('*', route);
  return { address: await app.listen({ port: 0 }), close: () => app.close() };
};

/** A worker that draws figures with these options, as `docs/servers.md` shows it. */
export const workerWith = (options) => `import { drawFigures } from './figures.js';
export default { fetch: async (request) => drawFigures(await fetch(request), ${JSON.stringify(options)}) };`;

/** The worker in one file, as wrangler bundles it. */
const bundleWorker = async (code) => {
  const figures = fileURLToPath(
    new URL('../../integrations/cloudflare/figures.js', import.meta.url),
  );
  const entry = {
    name: 'entry',
    resolveId: (id) => ({ entry: 'entry', './figures.js': figures })[id] ?? null,
    load: (id) => (id === 'entry' ? code : null),
  };
  const { output } = await build({
    input: 'entry',
    platform: 'node',
    plugins: [entry],
    output: { codeSplitting: false },
    write: false,
    logLevel: 'silent',
  });
  return output[0].code;
};

const answers = (address) =>
  fetch(address).then(
    () => true,
    () => false,
  );

/** The worker in the real runtime, before a server at this address. */
export const startWorker = async (origin, code) => {
  const folder = mkdtempSync(join(tmpdir(), 'metropolis-widgets-worker-'));
  writeFileSync(join(folder, 'worker.js'), await bundleWorker(code));
  const port = await freePort();
  const address = `http://127.0.0.1:${port}`;
  writeFileSync(
    join(folder, 'config.capnp'),
    `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [
    (name = "main", worker = (modules = [(name = "worker.js", esModule = embed "worker.js")],
      compatibilityDate = "2025-11-01", compatibilityFlags = ["nodejs_compat"], globalOutbound = "origin")),
    (name = "origin", external = (address = "${new URL(origin).host}", http = ())),
  ],
  sockets = [(name = "http", address = "127.0.0.1:${port}", http = (), service = "main")],
);`,
  );
  const program = fileURLToPath(
    new URL(`node_modules/@cloudflare/workerd-linux-64/bin/workerd`, here),
  );
  const child = spawn(program, ['serve', join(folder, 'config.capnp')], { stdio: 'inherit' });
  for (let time = 0; time < 100 && !(await answers(address)); time += 1) await wait(100);
  const close = () => {
    child.kill();
    rmSync(folder, { recursive: true });
  };
  return { address, close, pid: child.pid };
};
