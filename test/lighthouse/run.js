/**
 * Lighthouse on the documentation and on a page of results, as `npm run site` writes them: prints the scores, and fails where one is
 * below its limit.
 */
import { createServer } from 'node:http';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { gzipSync } from 'node:zlib';
import lighthouse from 'lighthouse';
import puppeteer from 'puppeteer-core';
import { pathOf } from '../browsers/engines.js';

const pages = [
  'docs/',
  'docs/stat-tile.html',
  'docs/theming.html',
  'docs/filters.html',
  'docs/fr/',
  'fr/',
  'en/',
];
const limits = { performance: 95, accessibility: 100, 'best-practices': 100, seo: 100 };
const types = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
};

/** A web server as sites have it: texts are compressed. */
const site = new URL('../../site/', import.meta.url);
const server = createServer(async ({ url }, response) => {
  const path = url.replace(/\?.*/s, '').replace(/\/$/, '/index.html');
  const content = await readFile(new URL(`.${path}`, site)).catch(() => undefined);
  const type = types[extname(path)] ?? 'application/octet-stream';
  const isText = !type.startsWith('image/png') && content;
  response.writeHead(content ? 200 : 404, {
    'content-type': type,
    'cache-control': 'max-age=31536000',
    ...(isText && { 'content-encoding': 'gzip' }),
  });
  response.end(isText ? gzipSync(content) : content);
}).listen(0, '127.0.0.1');
await once(server, 'listening');
const { port } = server.address();

const browser = await puppeteer.launch({
  executablePath: pathOf('chromium'),
  args: ['--no-sandbox'],
});
const audit = async (path) => {
  const { lhr } = await lighthouse(`http://localhost:${port}/${path}`, {
    port: Number(new URL(browser.wsEndpoint()).port),
    onlyCategories: Object.keys(limits),
    logLevel: 'silent',
  });
  const low = Object.entries(limits).filter(
    ([name, limit]) => Math.round((lhr.categories[name]?.score ?? 0) * 100) < limit,
  );
  const scores = Object.keys(limits).map(
    (name) => `${name} ${Math.round(lhr.categories[name].score * 100)}`,
  );
  console.log(`${low.length ? '✖' : '✔'} ${path}: ${scores.join(', ')}`);
  for (const [name] of low)
    for (const { id, weight } of lhr.categories[name].auditRefs) {
      const { score, title, displayValue = '', details } = lhr.audits[id];
      if (!weight || score === null || score === 1) continue;
      console.log(`    ${id}: ${title} ${displayValue}`);
      for (const item of details?.items?.slice(0, 4) ?? [])
        console.log(
          `      ${item.node?.snippet ?? item.url ?? item.description ?? JSON.stringify(item).slice(0, 200)}`,
        );
    }
  return low.length;
};

let failed = 0;
for (const path of pages) failed += await audit(path);
await browser.close();
server.close();
process.exitCode = failed ? 1 : 0;
