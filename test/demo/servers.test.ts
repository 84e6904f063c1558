import assert from 'node:assert/strict';
import { request, type RequestOptions } from 'node:http';
import { networkInterfaces } from 'node:os';
import { text } from 'node:stream/consumers';
import { after, before, describe, test } from 'node:test';
import { DevServer } from '@web/dev-server-core';
import type { startServer as StartServer } from '../../demo/local-server.js';
import type { serve as ServeHostPages } from '../host-pages/server.js';
import { serve as serveStaticPages } from '../documents/static-page/server.js';

interface Running {
  readonly origin: string;
  /** One of its files, which names the project. */
  readonly file?: string;
  stop(): unknown;
}

const originOf = (port: number | undefined) => `http://127.0.0.1:${port ?? 0}`;

/** A script as it stands in the project: its copy in `build` would serve that. */
const importSource = (path: string): Promise<unknown> =>
  import(new URL(`../../../${path}`, import.meta.url).href);

/** The server of the test runner, with what its configuration says. */
const serveBrowserTests = async (): Promise<Running> => {
  process.env['ENGINE'] = 'chromium';
  const { default: config } = (await importSource('test/browsers/web-test-runner.config.js')) as {
    default: Pick<ConstructorParameters<typeof DevServer>[0], 'rootDir' | 'middleware' | 'plugins'>;
  };
  const { rootDir, middleware = [], plugins = [] } = config;
  const logger = { ...console, debug: () => undefined, logSyntaxError: () => undefined };
  const server = new DevServer(
    { rootDir, middleware, plugins, port: 0, hostname: 'localhost' },
    { ...logger, group: () => undefined, groupEnd: () => undefined },
  );
  await server.start();
  const address = server.server?.address();
  return {
    origin: originOf(typeof address === 'object' ? address?.port : 0),
    stop: () => server.stop(),
  };
};

const servers: Readonly<Record<string, () => Promise<Running>>> = {
  'npm start': async () => {
    const { startServer } = (await importSource('demo/local-server.js')) as {
      startServer: typeof StartServer;
    };
    return { ...(await startServer()), file: '/composer.html' };
  },
  'the browser tests': serveBrowserTests,
  'the host pages': async () => {
    const { serve } = (await importSource('test/host-pages/server.js')) as {
      serve: typeof ServeHostPages;
    };
    return serve({});
  },
  'the static pages': () => serveStaticPages({}),
};

/** What a server answers to a request, whose path is sent as it is. */
const ask = async (origin: string, path: string, options: RequestOptions = {}) => {
  const asked = request(origin, { agent: false, ...options, path }).end();
  const answer = await new Promise<'closed' | [number | undefined, string]>((resolve) => {
    asked.on('error', () => resolve('closed'));
    asked.on('upgrade', (_, socket) => {
      socket.destroy();
      resolve([101, '']);
    });
    asked.on('response', (response) => {
      void text(response).then((body) => resolve([response.statusCode, body]));
    });
  });
  return answer === 'closed' ? { status: 0, body: '' } : { status: answer[0], body: answer[1] };
};

const outside = Object.values(networkInterfaces())
  .flat()
  .find((address) => address?.family === 'IPv4' && !address.internal)?.address;

const ways = [
  '/__wds-outside-root__/9/etc/passwd',
  '/%5f_wds-outside-root__/9/etc/passwd',
  '/demo/../__wds-outside-root__/9/etc/passwd',
  '/../../../../../../../../etc/passwd',
  '/%2e%2e/%2e%2e/%2e%2e/%2e%2e/%2e%2e/%2e%2e/etc/passwd',
  '/..%2f..%2f..%2f..%2f..%2f..%2f..%2f..%2fetc/passwd',
  '/..\\..\\..\\..\\..\\..\\..\\..\\etc\\passwd',
  '/demo/../../../../../../../../etc/passwd',
  '//etc/passwd',
  '/%2fetc/passwd',
  '/file:///etc/passwd',
  'file:///etc/passwd',
  '/etc/passwd%00.css',
  '/%',
];

for (const [name, start] of Object.entries(servers))
  describe(`${name}: the server`, () => {
    let server: Running | undefined;
    let origin = '';
    let file = '';
    before(async () => {
      server = await start();
      ({ origin, file = '/package.json' } = server);
    });
    after(() => server?.stop());

    test('serves the project to this machine', async () => {
      for (const host of ['localhost', '127.0.0.1:80', '[::1]:8000', 'LOCALHOST:1']) {
        const { status, body } = await ask(origin, file, { headers: { host } });
        assert.equal(status, 200, host);
        assert.match(body, /metropolis-widgets/);
      }
    });

    test('does not answer requests for the host name of another site', async () => {
      for (const host of [
        'example.org',
        'localhost.example.org',
        '127.0.0.1.example.org',
        'localhost@example.org',
        '0',
      ]) {
        const { status, body } = await ask(origin, file, { headers: { host } });
        assert.equal(status, 403, host);
        assert.doesNotMatch(body, /metropolis/);
      }
    });

    test('serves nothing outside the project', async () => {
      for (const path of ways) {
        const { status, body } = await ask(origin, path);
        assert.ok(status !== 200 && status !== 0, `${path}: ${status ?? ''}`);
        assert.doesNotMatch(body, /root:/, path);
      }
    });

    test(
      'answers to no other machine',
      { skip: !outside && 'this machine has no address but its own' },
      async () => {
        const { port } = new URL(origin);
        const { status } = await ask(`http://${outside ?? ''}:${port}`, file, {
          headers: { host: 'localhost' },
        });
        assert.ok(status === 403 || status === 0, `${status ?? ''}`);
      },
    );

    test('opens its web socket, if it has one, to no page of another site', async () => {
      const headers = {
        connection: 'Upgrade',
        upgrade: 'websocket',
        'sec-websocket-version': '13',
        'sec-websocket-key': 'dGhlIHNhbXBsZSBub25jZQ==',
      };
      for (const more of [
        { origin: 'https://example.org' },
        { origin: 'null' },
        { host: 'example.org' },
      ]) {
        const { status } = await ask(origin, '/wds', { headers: { ...headers, ...more } });
        assert.notEqual(status, 101, JSON.stringify(more));
      }
    });
  });
