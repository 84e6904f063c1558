/**
 * What figures drawn in passing cost a server: `node test/bench/servers.js`, after `npm run build`. A page of 1,000 figures, and
 * one of 50 MB, are fetched from a plain server, through Express and Fastify, and through Cloudflare's runtime before the plain
 * server, each in a process of its own. Latency is the time to the first byte, and what a server adds to the plain one; memory
 * is the growth of its process. It asserts no time. The servers are installed on first use, in `test/servers/`.
 */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { get } from 'node:http';
import { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import {
  install,
  startExpress,
  startFastify,
  startPlain,
  startWorker,
  workerWith,
} from '../servers/servers.js';
import { bar, list, tile } from './figures.js';

const figures = 1000;
const part = 65_536;
const head = '<!doctype html><html lang="en"><title>Results</title><body>';
const paragraph = `<p>${'A result of the network, with <b>words</b> around it. '.repeat(20)}</p>\n`;
const bodies = {
  '/figures': () => `${head}${list(figures / 2, tile, bar)}`,
  '/large': () => head + list(5, tile, bar) + paragraph.repeat(50e6 / paragraph.length),
};
const pages = new Map();

function* partsOf(path) {
  if (!pages.has(path)) pages.set(path, Buffer.from(bodies[path]?.() ?? head));
  const body = pages.get(path);
  for (let start = 0; start < body.length; start += part) yield body.subarray(start, start + part);
}
const headers = { 'content-type': 'text/html; charset=utf-8' };
const pageAt = (path) => Readable.from(partsOf(path), { objectMode: false });
const answer = (request, response) => {
  response.writeHead(200, headers);
  pageAt(request.url).pipe(response);
};

const starts = {
  plain: () => startPlain(answer),
  Express: () => startExpress(answer, {}),
  Fastify: () =>
    startFastify((request, reply) => reply.headers(headers).send(pageAt(request.url)), {}),
};

/** A server in a process of its own. */
const startApart = async (name) => {
  const child = fork(fileURLToPath(import.meta.url), [name]);
  const [address] = await once(child, 'message');
  return { address, pid: child.pid, close: () => child.kill() };
};

/** The memory of a process in MB: `VmRSS` now, `VmHWM` at most. */
const memoryOf = (pid, kind) =>
  Number(new RegExp(`${kind}:\\s+(\\d+)`).exec(readFileSync(`/proc/${pid}/status`, 'utf8'))[1]) /
  1024;

/** Fetches a page: milliseconds to its first byte and to its last. */
const measure = async ({ address }, path) => {
  const start = performance.now();
  // A connection of its own: what a server does with one that stays open is not measured.
  const [response] = await once(get(address + path, { agent: false }), 'response');
  let first;
  for await (const _ of response) first ??= performance.now() - start;
  return { first, total: performance.now() - start };
};

/** The middle one of five times. */
const middle = async (server, path, kind) => {
  const times = [];
  for (let time = 0; time < 5; time += 1) times.push((await measure(server, path))[kind]);
  return times.sort((one, other) => one - other)[2];
};

const measureServer = async (server) => {
  for (let time = 0; time < 3; time += 1) await measure(server, '/figures');
  const many = await middle(server, '/figures', 'total');
  // The page is made before its time is taken.
  const latency = await middle(server, '/large', 'first');
  const { total } = await measure(server, '/large');
  return { many, latency, total };
};

const compare = async () => {
  install();
  const plain = await startApart('plain');
  const servers = {
    plain,
    Express: await startApart('Express'),
    Fastify: await startApart('Fastify'),
    workerd: await startWorker(plain.address, workerWith({})),
  };
  const table = {};
  let unchanged;
  for (const [name, server] of Object.entries(servers)) {
    const before = memoryOf(server.pid, 'VmRSS');
    const { many, latency, total } = await measureServer(server);
    unchanged ??= { latency, total };
    table[name] = {
      'figures a second': name === 'plain' ? '' : Math.round((figures / many) * 1000),
      '50 MB: added latency, ms': Math.round(latency - unchanged.latency),
      'added in all, ms': Math.round(total - unchanged.total),
      'memory, MB': Math.round(memoryOf(server.pid, 'VmHWM') - before),
    };
  }
  console.table(table);
  for (const server of Object.values(servers)) server.close();
};

const own = starts[process.argv[2]];
if (own) process.send((await own()).address);
else await compare();
