import { once } from 'node:events';
import { createServer } from 'node:http';
import { extname } from 'node:path';
import { localOnly, readFrom } from './local-only.js';

const types = {
  '.css': 'text/css',
  '.csv': 'text/csv',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
};

/** Serves the site to browsers on this machine, as any web server would. Without a port, a free one is used. */
export const startServer = async (port = 0) => {
  const site = new URL('../site/', import.meta.url);
  const answer = async ({ url }, response) => {
    const path = url.replace(/\?.*/s, '').replace(/\/$/, '/index.html');
    const content = await readFrom(site, path);
    response.writeHead(content === undefined ? 404 : 200, {
      'content-type': types[extname(path)] ?? 'application/octet-stream',
      // Pages elsewhere load the script, and browsers check its hash only if they may read it.
      'access-control-allow-origin': '*',
    });
    response.end(content);
  };
  const server = createServer(localOnly(answer)).listen(port, '127.0.0.1');
  await once(server, 'listening');
  const { port: used } = server.address();
  return { origin: `http://localhost:${used}`, stop: () => server.close() };
};
