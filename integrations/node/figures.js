// Draws figures in the pages that an Express or Fastify server sends, as they pass.
import { StringDecoder } from 'node:string_decoder';
import { Readable } from 'node:stream';
import { changedHeaders, streamPage } from 'metropolis-widgets/streams';

/** A page in bytes: characters that are split between two parts are put together. */
const openPage = (options) => {
  const page = streamPage(options);
  const decoder = new StringDecoder('utf8');
  const decode = (part, encoding) =>
    decoder.write(typeof part === 'string' ? Buffer.from(part, encoding) : Buffer.from(part));
  return {
    write: (part, encoding) => page.write(decode(part, encoding)),
    end: () => page.write(decoder.end()) + page.end(),
  };
};

/** Middleware for Express; place it before the routes, and after `compression`. */
export const expressFigures = (options) => (request, response, next) => {
  const { write, end, writeHead } = response;
  let page;
  const start = () => {
    if (page !== undefined || response.headersSent) return;
    const changes = changedHeaders((name) => response.getHeader(name));
    page = !!changes && openPage(options);
    for (const [name, value] of changes ?? [])
      if (value === undefined) response.removeHeader(name);
      else response.setHeader(name, value);
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
    return page
      ? write.call(response, page.write(part, encoding), 'utf8', done)
      : write.call(response, part, encoding, done);
  };
  response.end = (part, encoding, done) => {
    if (typeof part === 'function') return response.end(undefined, undefined, part);
    if (typeof encoding === 'function') return response.end(part, undefined, encoding);
    start();
    if (!page) return end.call(response, part, encoding, done);
    const last = part === undefined || part === null ? '' : page.write(part, encoding);
    return end.call(response, last + page.end(), 'utf8', done);
  };
  next();
};

async function* draw(parts, options) {
  const page = openPage(options);
  for await (const part of parts) yield page.write(part);
  yield page.end();
}

/** A hook for Fastify: `app.addHook('onSend', fastifyFigures())`, before compression. */
export const fastifyFigures = (options) => async (request, reply, payload) => {
  const changes = payload ? changedHeaders((name) => reply.getHeader(name)) : undefined;
  if (!changes) return payload;
  for (const [name, value] of changes)
    if (value === undefined) reply.removeHeader(name);
    else reply.header(name, value);
  const parts = typeof payload.pipe === 'function' ? payload : [payload];
  return Readable.from(draw(parts, options), { objectMode: false });
};
