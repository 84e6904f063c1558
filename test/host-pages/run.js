import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { PNG } from 'pngjs';
import { documentOf, figureNames } from '../../build/test/host-pages/document.js';
import { hosts, telling } from '../../build/test/host-pages/hosts.js';
import { findEngines } from '../browsers/engines.js';
import { browsers } from './browsers.js';
import { differenceOf, keepPictures, referenceOf } from './compare.js';
import { serve } from './server.js';
import { sweep } from './sweep.js';

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

const unknown =
  asked.host && !(asked.host in hosts)
    ? asked.host
    : asked.engine && !(asked.engine in browsers) && asked.engine;
if (unknown) {
  console.log(`${unknown}: no such engine or host page. There are:`);
  console.log([...Object.keys(browsers), ...Object.keys(hosts)].join('\n'));
  process.exit(1);
}

const names = asked.host ? [asked.host] : asked.quick ? telling : Object.keys(hosts);
const { origin, stop } = await serve(
  Object.fromEntries(
    Object.entries({
      ...hosts,
      blank: {},
      // White and black are the extremes: a pixel that is the same on both is the same on any ground.
      'blank, other ground': { css: 'html{background:#000}' },
    }).map(([name, host]) => [name, documentOf(name, host)]),
  ),
);

/** In the page: whether it is the one that was asked for; WebKitGTK's driver may be too early. */
const arrived = (name) => `new Promise((resolve) => {
  const look = () => document.title === ${JSON.stringify(name)} && window.inPage ? resolve() : setTimeout(look, 5);
  look();
})`;

const visit = async (browser, name) => {
  await browser.visit(`${origin}/${encodeURIComponent(name)}`);
  await browser.run(arrived(name));
};

/** What a page shows: the boxes of the figures, and its picture, taken again where `isRight` doubts it: WebKitGTK paints late. */
const look = async (browser, boxes, isRight) => {
  let seen;
  for (let attempt = 0; attempt < 4; attempt++) {
    if (attempt) await browser.run('new Promise((resolve) => setTimeout(resolve, 100))');
    seen = { boxes, picture: PNG.sync.read(await browser.picture()) };
    if (isRight(seen)) break;
  }
  return seen;
};

/** Goes through the host pages in one engine, and says what differs. */
const test = async (engine, browser) => {
  const started = performance.now();
  const settle = () => browser.run('inPage.settle()');
  const lookAtBlank = async (name) => {
    await visit(browser, name);
    return look(browser, await settle(), () => false);
  };
  const reference = referenceOf(
    await lookAtBlank('blank'),
    await lookAtBlank('blank, other ground'),
  );
  const differencesOf = (seen) =>
    figureNames.flatMap((figure, index) => {
      const difference = differenceOf(reference, seen, index);
      return difference ? [`${figure}: ${difference}`] : [];
    });
  const differences = async (name, boxes) => {
    const seen = await look(browser, boxes, (seen) => !differencesOf(seen).length);
    const found = differencesOf(seen);
    if (found.length) keepPictures(folder, `${engine} ${name}`, reference, seen.picture);
    return found;
  };
  const told = [];
  for (const name of names) {
    await visit(browser, name);
    for (const difference of await differences(name, await settle()))
      told.push(`${name}, ${difference}`);
  }
  let swept = '';
  if (!asked.quick && !asked.host) {
    await visit(browser, 'blank');
    const { count, without, harmful } = await sweep(browser.run, async (rules) => {
      const boxes = await browser.run(`inPage.dress(${JSON.stringify(rules)})`);
      const found = await differences('sweep', boxes);
      // What made a difference must make none to the next rules.
      if (found.length) await visit(browser, 'blank');
      return found;
    });
    told.push(...harmful.map(([rule, difference]) => `${rule} ${difference}`));
    swept = `${count} properties set, `;
    if (without.length) console.log(`${engine}: no value known for ${without.join(', ')}`);
  }
  for (const line of told) console.log(`${engine}, ${line}`);
  const seconds = Math.round((performance.now() - started) / 1000);
  console.log(
    `${engine}: ${names.length} host pages, ${names.length * figureNames.length} figures, ${swept}${told.length} differ, ${seconds} s`,
  );
  return told.length === 0;
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
