import { parse } from 'es-module-lexer/js';
import { randomUUID } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

/**
 * Where each place of a served module is in its file. The test server writes addresses in place of the names of packages,
 * so all that follows an import has moved by the difference.
 */
const placeInFile = (served, file) => {
  const [after, before] = [served, file].map((text) => parse(text)[0]);
  const moves = after.map(({ e }, index) => ({ from: e, by: before[index].e - e }));
  return (place) => place + (moves.findLast(({ from }) => from <= place)?.by ?? 0);
};

/** What a page ran of a module, as Node records what it runs of the file. */
const asInNode = ({ url, text, rawScriptCoverage }) => {
  const path = resolve(new URL(url).pathname.slice(1));
  const place = placeInFile(text, readFileSync(path, 'utf8'));
  const functions = rawScriptCoverage.functions.map((each) => ({
    ...each,
    ranges: each.ranges.map(({ startOffset, endOffset, count }) => ({
      startOffset: place(startOffset),
      endOffset: place(endOffset),
      count,
    })),
  }));
  return { ...rawScriptCoverage, url: pathToFileURL(path).href, functions };
};

const isModule = ({ url }) =>
  /^\/dist\/.*\.js$/.test(new URL(url).pathname) && !/\/metropolis-widgets[^/]*$/.test(url);

/**
 * Has a page of the test runner write what it ran in a folder, in the form of `NODE_V8_COVERAGE`.
 * The runner's own summary would count the browser alone, so it gets nothing to sum up.
 */
export const recordIn = (folder, page) => {
  const { coverage } = page;
  const stop = coverage.stopJSCoverage.bind(coverage);
  coverage.stopJSCoverage = async () => {
    const result = (await stop()).filter(isModule).map(asInNode);
    writeFileSync(join(folder, `browser-${randomUUID()}.json`), JSON.stringify({ result }));
    return [];
  };
  return page;
};
