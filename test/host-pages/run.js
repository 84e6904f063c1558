import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { PNG } from 'pngjs';
import { documentOf, figureNames } from '../../build/test/host-pages/document.js';
import { hosts, telling } from '../../build/test/host-pages/hosts.js';
import { findEngines } from '../browsers/engines.js';
import { browsers } from './browsers.js';
import { differenceOf, keepPictures, referenceOf } from './compare.js';
import { serve } from './server.js';

/**
 * Draws the figures in many host pages, and compares each with a blank page of the same engine, pixel for pixel:
 * `node test/host-pages/run.js`. With `--quick` only in those that tell the most; `--engine` and `--host` narrow it by name.
 */
const { values: asked } = parseArgs({
  options: {
    quick: { type: 'boolean' },
    engine: { type: 'string' },
    host: { type: 'string' },
  },
});
const folder = fileURLToPath(new URL('../../build/host-pages', import.meta.url));

const names = asked.host ? [asked.host] : asked.quick ? telling : Object.keys(hosts);
const { origin, stop } = await serve(
  Object.fromEntries(
    Object.entries({
      ...hosts,
      blank: {},
      'blank, other ground': { css: 'html{background:#0b0}' },
    }).map(([name, host]) => [name, documentOf(name, host)]),
  ),
);

/** In the page: its figures, once it is the one that was asked for; WebKitGTK's driver may be too early. */
const settled = (name) => `new Promise((resolve) => {
  const look = () => document.title === ${JSON.stringify(name)} && window.inPage ? resolve(inPage.settle()) : setTimeout(look, 5);
  look();
})`;

/** What a page shows: the boxes of the figures, and its picture. */
const visit = async (browser, name) => {
  await browser.visit(`${origin}/${encodeURIComponent(name)}`);
  const boxes = await browser.run(settled(name));
  return { boxes, picture: PNG.sync.read(await browser.picture()) };
};

/** Goes through the host pages in one engine, and says what differs. */
const test = async (engine, browser) => {
  const started = performance.now();
  const reference = referenceOf(
    await visit(browser, 'blank'),
    await visit(browser, 'blank, other ground'),
  );
  const different = [];
  const compare = (name, seen) => {
    const differences = figureNames.flatMap((figure, index) => {
      const difference = differenceOf(reference, seen, index);
      return difference ? [`${figure}: ${difference}`] : [];
    });
    if (!differences.length) return;
    different.push(...differences.map((difference) => `${engine}, ${name}, ${difference}`));
    keepPictures(folder, `${engine} ${name}`, reference, seen.picture);
  };
  for (const name of names) compare(name, await visit(browser, name));
  for (const line of different) console.log(line);
  const seconds = Math.round((performance.now() - started) / 1000);
  console.log(
    `${engine}: ${names.length} host pages, ${names.length * figureNames.length} figures, ${different.length} differ, ${seconds} s`,
  );
  return different.length === 0;
};

for (const { name, path, packages } of findEngines()) {
  if (asked.engine && asked.engine !== name) continue;
  if (!path) {
    console.log(`${name}: NOT TESTED. Install ${packages.join(' and ')}.`);
    process.exitCode = 1;
    continue;
  }
  const browser = await browsers[name](path);
  try {
    if (!(await test(name, browser))) process.exitCode = 1;
  } finally {
    await browser.close();
  }
}
stop();
