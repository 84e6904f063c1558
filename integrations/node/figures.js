// Draws figures in the pages that an Express or Fastify server sends, as they pass.
import { StringDecoder } from 'node:string_decoder';
import { Readable } from 'node:stream';
import { streamPage } from 'metropolis-widgets/streams';

/** Whether a response is a whole page of text that may be changed. `header` returns the value of a header. */
const isPage = (header) => {
  const type = String(header('content-type') ?? '');
  const charset = /charset\s*=\s*"?([^\s";]+)/i.exec(type)?.[1] ?? 'utf-8';
  return (
    /^text\/html\b/i.test(type) &&
    /^utf-?8$/i.test(charset) &&
    /^(identity)?$/i.test(String(header('content-encoding') ?? '')) &&
    !header('content-range') &&
    !/\bno-transform\b/i.test(String(header('cache-control') ?? ''))
  );
};

/** The validator of a page that was changed: the same meaning, other bytes. */
const weak = (etag) => (String(etag).startsWith('W/') ? etag : `W/${etag}`);

/** A page in bytes: characters that are split between two parts are put together. */
const openPage = (options) => {
  const page = streamPage(options);
  const decoder = new StringDecoder('utf8');
  return {
    write: (part) => page.write(typeof part === 'string' ? part : decoder.write(part)),
    end: () => page.write(decoder.end()) + page.end(),
  };
};

/** Middleware for Express; place it before the routes, and after `compression`. */
export const expressFigures = (options) => (request, response, next) => {
  const { write, end, writeHead } = response;
  let page;
  const start = () => {
    if (page !== undefined || response.headersSent) return;
    page = isPage((name) => response.getHeader(name)) && openPage(options);
    if (!page) return;
    const etag = response.getHeader('etag');
    if (etag) response.setHeader('etag', weak(etag));
    for (const name of ['content-length', 'content-md5', 'accept-ranges'])
      response.removeHeader(name);
  };
  response.writeHead = (status, ...rest) => {
    const headers = rest.find((each) => typeof each === 'object' && !Array.isArray(each));
    for (const [name, value] of Object.entries(headers ?? {})) response.setHeader(name, value);
    start();
    return writeHead.call(response, status, ...rest.filter((each) => each !== headers));
  };
  response.write = (part, encoding, done) => {
    if (typeof encoding === 'function') return response.write(part, undefined, encoding);
    start();
    if (!page) return write.call(response, part, encoding, done);
    const text = typeof part === 'string' ? Buffer.from(part, encoding ?? 'utf8') : part;
    return write.call(response, page.write(text), 'utf8', done);
  };
  response.end = (part, encoding, done) => {
    if (typeof part === 'function') return response.end(undefined, undefined, part);
    if (typeof encoding === 'function') return response.end(part, undefined, encoding);
    start();
    if (!page) return end.call(response, part, encoding, done);
    const text = typeof part === 'string' ? Buffer.from(part, encoding ?? 'utf8') : part;
    return end.call(response, (text ? page.write(text) : '') + page.end(), 'utf8', done);
  };
  next();
};

async function* pass(payload, options) {
  const page = openPage(options);
  for await (const part of payload) yield page.write(part);
  yield page.end();
}

/** A hook for Fastify: `app.addHook('onSend', fastifyFigures())`, before compression. */
export const fastifyFigures = (options) => async (request, reply, payload) => {
  if (!payload || !isPage((name) => reply.getHeader(name))) return payload;
  const etag = reply.getHeader('etag');
  if (etag) reply.header('etag', weak(etag));
  for (const name of ['content-length', 'content-md5', 'accept-ranges']) reply.removeHeader(name);
  const parts = typeof payload.pipe === 'function' ? payload : [payload];
  return Readable.from(pass(parts, options), { objectMode: false });
};
