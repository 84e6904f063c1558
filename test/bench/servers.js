/**
 * What figures drawn in passing cost a server: `node test/bench/servers.js`, after `npm run build`. A page of 1,000 figures, and
 * one of 50 MB, are fetched from a plain server, through Express and Fastify, and through Cloudflare's runtime before the plain
 * server. Latency is the time to the first byte; memory is the growth of the process, for Node with the server of the bench
 * itself. It asserts no time. The servers are installed on first use, in `test/servers/`.
 */
import { readFileSync } from 'node:fs';
import { Readable } from 'node:stream';
import {
  install,
  startExpress,
  startFastify,
  startPlain,
  startWorker,
} from '../servers/servers.js';
import { bar, list, tile } from './figures.js';

const figures = 1000;
const part = 65_536;
const head = '<!doctype html><html lang="en"><title>Results</title><body>';
const paragraph = `<p>${'A result of the network, with <b>words</b> around it. '.repeat(20)}</p>\n`;
const bodies = {
  '/figures': Buffer.from(`${head}${list(figures / 2, tile, bar)}`),
  '/large': Buffer.from(head + list(5, tile, bar) + paragraph.repeat(50e6 / paragraph.length)),
};

function* partsOf(body) {
  for (let start = 0; start < body.length; start += part) yield body.subarray(start, start + part);
}
const page = (path) =>
  Readable.from(partsOf(bodies[path] ?? Buffer.from(head)), { objectMode: false });
const headers = { 'content-type': 'text/html; charset=utf-8' };
const answer = (request, response) => {
  response.writeHead(200, headers);
  page(request.url).pipe(response);
};

/** The resident memory of a process, in MB. */
const memoryOf = (pid) =>
  Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))[1]) / 1024;

/** Fetches a page: milliseconds to its first byte and to its last, and the growth of memory in MB. */
const measure = async ({ address, pid = process.pid }, path) => {
  const before = memoryOf(pid);
  let most = before;
  const start = performance.now();
  const response = await fetch(address + path);
  let first;
  for await (const _ of response.body) {
    first ??= performance.now() - start;
    most = Math.max(most, memoryOf(pid));
  }
  return { first, total: performance.now() - start, memory: most - before };
};

install();
const plain = await startPlain(answer);
const servers = {
  plain,
  Express: await startExpress(answer, {}),
  Fastify: await startFastify(
    (request, reply) => reply.headers(headers).send(page(request.url)),
    {},
  ),
  workerd: await startWorker(plain.address, {}),
};
const table = {};
for (const [name, server] of Object.entries(servers)) {
  for (let time = 0; time < 3; time += 1) await measure(server, '/figures');
  const many = await measure(server, '/figures');
  const large = await measure(server, '/large');
  table[name] = {
    'figures a second': name === 'plain' ? '' : Math.round((figures / many.total) * 1000),
    '50 MB: first byte, ms': Math.round(large.first),
    'all, ms': Math.round(large.total),
    'memory, MB': Math.round(large.memory),
  };
}
console.table(table);
for (const server of Object.values(servers)) server.close();
process.exit();
