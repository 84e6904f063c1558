import { once } from 'node:events';
import { createServer } from 'node:http';
import { extname } from 'node:path';
import { text } from 'node:stream/consumers';
import { setTimeout as wait } from 'node:timers/promises';
import { localOnly, readFrom } from '../../demo/local-only.js';

const root = new URL('../../../', import.meta.url);
const types: Readonly<Record<string, string>> = { '.css': 'text/css', '.js': 'text/javascript' };

/** A document, its Content Security Policy, and where in it the server pauses until it is released. */
export interface Served {
  readonly html: string;
  readonly policy: string;
  readonly pause?: number;
}

/** Serves documents by their names, and the files of the project, those with `?held` after their names when they are released, with `?late` a little later. */
export const serve = async (documents: Readonly<Record<string, Served>>) => {
  const violations: string[] = [];
  let held = Promise.resolve();
  const server = createServer(
    localOnly((request, response) => {
      void (async () => {
        const [name = '', query] = (request.url ?? '/').slice(1).split('?');
        const page = Object.hasOwn(documents, name) && documents[name];
        if (page) {
          const { html, policy, pause = 0 } = page;
          response.setHeader('content-type', 'text/html; charset=utf-8');
          response.setHeader('content-security-policy', `${policy}; report-uri /violations`);
          response.write(html.slice(0, pause));
          if (pause) await held;
          response.end(html.slice(pause));
        } else if (name === 'violations') {
          violations.push(await text(request));
          response.end();
        } else {
          const content = await readFrom(root, `/${name}`);
          if (query === 'held') await held;
          if (query === 'late') await wait(100);
          response.writeHead(content ? 200 : 404, {
            'content-type': types[extname(name)] ?? 'application/octet-stream',
          });
          response.end(content);
        }
      })();
    }),
  ).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  return {
    origin: `http://127.0.0.1:${typeof address === 'object' ? (address?.port ?? 0) : 0}`,
    /** What pages were not allowed, as engines report it. */
    violations,
    /** Holds back what shall wait, until the function that it returns is called. */
    hold: () => {
      let release: () => void = () => undefined;
      held = new Promise((resolve) => {
        release = resolve;
      });
      return release;
    },
    stop: () => {
      server.close();
      server.closeAllConnections();
    },
  };
};
