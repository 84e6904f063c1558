import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { Readable } from 'node:stream';
import { toPage } from '../../dist/documents/index.js';
import { languages } from '../../build/demo/examples.js';
import { resultsDocument } from '../../build/demo/results-document.js';
import { exampleDocument } from '../../build/test/documents/example-documents.js';
import { markup } from '../../dist/design/markup.js';
import {
  install,
  startExpress,
  startFastify,
  startPlain,
  startWorker,
  workerWith,
} from './servers.js';

const options = { upgrade: 'blocks', lang: 'en' };
const addresses = { fr: 'fr', en: 'en', es: 'es' };
const tile = '<metro-stat-tile value="5850" label="people">5,850 people</metro-stat-tile>';
const html = 'text/html; charset=utf-8';

/** Pages by their path: headers and a body. */
const pages = {
  ...Object.fromEntries(
    languages.flatMap((language) => [
      [
        `/results-${language}`,
        [{ 'content-type': html }, resultsDocument(language, addresses, markup``)],
      ],
      [`/examples-${language}`, [{ 'content-type': html }, exampleDocument(language)]],
    ]),
  ),
  '/unclosed': [
    { 'content-type': html },
    `<p lang="fr">Un<p>Deux<br><div>${tile}</div><ul><li lang="es">${tile}<li>x</ul>`,
  ],
  '/open': [
    { 'content-type': html },
    '<p>One</p><metro-stat-tile value="1" label="a">One <b>figure</b>',
  ],
  '/text': [{ 'content-type': 'text/plain' }, tile],
  '/kept': [{ 'content-type': html, 'cache-control': 'no-transform' }, tile],
  '/zipped': [{ 'content-type': html, 'content-encoding': 'gzip' }, gzipSync(`<p>${tile}</p>`)],
};
const unchanged = ['/text', '/kept', '/open'];

/** Sends a page in parts of odd lengths, so that characters and tags are split. */
const parts = (body) =>
  Array.from({ length: Math.ceil(body.length / 997) }, (_, index) =>
    body.subarray(index * 997, index * 997 + 997),
  );
const answer = (request, response) => {
  const [headers, body] = pages[request.url] ?? [{}, ''];
  const bytes = Buffer.from(body);
  response.writeHead(200, { ...headers, etag: '"1"', 'content-length': bytes.length });
  for (const part of parts(bytes)) response.write(part);
  response.end();
};
const route = (request, reply) => {
  const [headers, body] = pages[request.url] ?? [{}, ''];
  return reply.headers({ ...headers, etag: '"1"' }).send(Readable.from(parts(Buffer.from(body))));
};

const servers = {};
before(async () => {
  install();
  servers.plain = await startPlain(answer);
  servers.Express = await startExpress(answer, options);
  servers.Fastify = await startFastify(route, options);
  servers.workerd = await startWorker(servers.plain.address, workerWith(options));
});
after(() => Object.values(servers).forEach((server) => server.close()));

for (const name of ['Express', 'Fastify', 'workerd'])
  describe(`a page that passes through ${name}`, () => {
    for (const [path, [headers, body]] of Object.entries(pages))
      test(path, async () => {
        const response = await fetch(servers[name].address + path);
        const text = await response.text();
        const source = path === '/zipped' ? `<p>${tile}</p>` : body;
        // The worker's runtime unpacks and packs by itself; on Node a packed page is left alone.
        const isKept = unchanged.includes(path) || (path === '/zipped' && name !== 'workerd');
        assert.equal(text, isKept ? source : toPage(source, options).html);
        assert.equal(response.headers.get('content-type'), headers['content-type']);
      });
  });

test('headers of a page that is changed', async () => {
  for (const name of ['Express', 'Fastify', 'workerd']) {
    const { headers } = await fetch(`${servers[name].address}/results-en`);
    assert.equal(headers.get('content-length'), null);
    assert.equal(headers.get('etag'), 'W/"1"');
  }
});
