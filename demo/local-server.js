import { fileURLToPath } from 'node:url';
import { startDevServer } from '@web/dev-server';
import { localMiddleware, localSockets } from './local-only.js';

/** Serves the project to browsers on this machine. Without a port, a free one is used. */
export const startServer = (port) =>
  startDevServer({
    config: {
      rootDir: fileURLToPath(new URL('..', import.meta.url)),
      nodeResolve: true,
      port,
      clearTerminalOnReload: false,
      middleware: [localMiddleware],
      plugins: [localSockets],
    },
    readCliArgs: false,
    readFileConfig: false,
    logStartMessage: false,
  });
