import { readFile } from 'node:fs/promises';

const addressOfThisMachine = /^(::1|(::ffff:)?127(\.\d{1,3}){3})$/;
const nameOfThisMachine = /^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/i;
const wayOut = /[\\\0]|(^|\/)\.\.(\/|$)|^\/\/|^\w+:|__wds-outside-root__/;

const staysInside = (url) => {
  try {
    return !wayOut.test(decodeURIComponent(url.replace(/\?.*/s, '')));
  } catch {
    return false;
  }
};

/**
 * Whether a request comes from this machine, has its name as host (other names may resolve to it), and stays in the served
 * folder: @web/dev-server has a path that leads out of it.
 * @param {import('node:http').IncomingMessage} request
 */
export const isLocal = ({ socket, headers: { host = '' }, url = '' }) =>
  addressOfThisMachine.test(socket.remoteAddress ?? '') &&
  nameOfThisMachine.test(host) &&
  staysInside(url);

/**
 * Wraps a request handler so that it answers only local requests.
 * @param {import('node:http').RequestListener} handle
 * @returns {import('node:http').RequestListener}
 */
export const localOnly = (handle) => (request, response) => {
  if (isLocal(request)) handle(request, response);
  else response.writeHead(403).end();
};

/** The same for @web/dev-server and @web/test-runner, which listen on all addresses regardless of `hostname`. */
export const localMiddleware = (context, next) => {
  if (isLocal(context.req)) return next();
  context.status = 403;
  return undefined;
};

/** The same for their WebSockets, which any page in the browser could open. */
export const localSockets = {
  name: 'local-sockets',
  serverStart({ server }) {
    server.prependListener('upgrade', (request, socket) => {
      const { origin } = request.headers;
      const isOurs = !origin || nameOfThisMachine.test(origin.replace(/^https?:\/\//, ''));
      if (!isOurs || !isLocal(request)) socket.destroy();
    });
  },
};

/**
 * Reads a file from a folder by request path. Returns undefined if there is no such file or the path leads out of the folder.
 * @param {URL} folder
 * @param {string} path
 */
export const readFrom = async (folder, path) => {
  const file = new URL(`.${path}`, folder);
  return file.href.startsWith(folder.href) ? readFile(file).catch(() => undefined) : undefined;
};
