import { once } from 'node:events';
import { createServer } from 'node:http';
import { extname } from 'node:path';
import { localOnly, readFrom } from '../../demo/local-only.js';

const root = new URL('../..', import.meta.url);
const types = { '.css': 'text/css', '.js': 'text/javascript', '.svg': 'image/svg+xml' };

/** Serves documents by their names, and the files of the project. A style sheet asks for nothing from elsewhere. */
export const serve = async (documents) => {
  const answer = async ({ url }, response) => {
    const [path] = url.split('?');
    const name = decodeURIComponent(path.slice(1));
    const isDocument = Object.hasOwn(documents, name);
    const type = isDocument ? 'text/html' : types[extname(path)];
    const content = isDocument ? documents[name] : await readFrom(root, path);
    response.writeHead(content === undefined ? 404 : 200, {
      'content-type': type ?? 'application/octet-stream',
      'cache-control': 'max-age=600',
    });
    response.end(
      type === 'text/css'
        ? `${content}`.replace(/@import\s*(url\()?["']?(https?:)?\/\/[^;]*;/g, '')
        : content,
    );
  };
  const server = createServer(localOnly(answer)).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  return { origin: `http://127.0.0.1:${port}`, stop: () => server.close() };
};
