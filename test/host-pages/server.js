import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname } from 'node:path';

const root = new URL('../..', import.meta.url);
const types = { '.css': 'text/css', '.js': 'text/javascript', '.svg': 'image/svg+xml' };

/** Serves documents by their names, and the files of the project. A style sheet asks for nothing from elsewhere. */
export const serve = async (documents) => {
  const server = createServer(async ({ url }, response) => {
    const { pathname } = new URL(url, root);
    const name = decodeURIComponent(pathname.slice(1));
    const type = name in documents ? 'text/html' : types[extname(name)];
    const content = documents[name] ?? (await readFile(new URL(name, root)).catch(() => undefined));
    response.writeHead(content === undefined ? 404 : 200, {
      'content-type': type ?? 'application/octet-stream',
      'cache-control': 'max-age=600',
    });
    response.end(
      type === 'text/css'
        ? `${content}`.replace(/@import\s*(url\()?["']?(https?:)?\/\/[^;]*;/g, '')
        : content,
    );
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  return { origin: `http://127.0.0.1:${port}`, stop: () => server.close() };
};
