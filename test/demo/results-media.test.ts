import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { after, before, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import type * as Axe from 'axe-core';
import { markup } from '#dist/design/markup.js';
import { chromiumFlags } from '../browsers/chromium-flags.js';
import { pathOf } from '../browsers/engines.js';
import { coloursPrinted } from '../browsers/printed.js';
import { languages, type ExampleLanguage } from '../../demo/examples.js';
import { resultsDocument } from '../../demo/results-document.js';

const root = new URL('../../../', import.meta.url);
const pathTo = (path: string) => fileURLToPath(new URL(path, root));
const axePath = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const chromium = pathOf('chromium') ?? '';

const open = async (browser: Browser, language: ExampleLanguage): Promise<Page> => {
  const page = await browser.newPage();
  await page.setContent(resultsDocument(language, { fr: '#fr', en: '#en', es: '#es' }, markup``));
  await page.addStyleTag({ content: readFileSync(pathTo('src/results/results.css'), 'utf8') });
  await page.addScriptTag({ path: pathTo('dist/metropolis-widgets.classic.js') });
  await page.addScriptTag({ path: axePath });
  return page;
};

/** Makes the results page what a reader has: a width, and what is set in the browser or the system. */
const show = async (page: Page, width = 1200, set: Readonly<Record<string, string>> = {}) => {
  await page.setViewport({ width, height: 900 });
  const features = Object.entries(set).map(([name, value]) => ({ name, value }));
  const session = await page.createCDPSession();
  await session.send('Emulation.setEmulatedMedia', { features });
};

/** WCAG 2.2 AA, and what axe holds to be good practice. */
const everything = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** In other colours the content is the same: only what depends on them is asked again. */
const ofColours = ['color-contrast', 'link-in-text-block'];

const states: readonly (readonly [
  name: string,
  width: number,
  set: Readonly<Record<string, string>>,
  rules: readonly string[],
])[] = [
  ['1,200 px', 1200, {}, everything],
  ['320 px, or 1,280 px at 400 %', 320, {}, everything],
  ['the dark scheme', 1200, { 'prefers-color-scheme': 'dark' }, ofColours],
  [
    'forced colours',
    1200,
    { 'forced-colors': 'active', 'prefers-color-scheme': 'dark' },
    ofColours,
  ],
];

/** In a page: gives each heading, group and figure a ground of its own colour, even in print. */
const paintEach = () => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`:is(h2, .group) { background: var(--probe); print-color-adjust: exact }
    .figures > ::part(figure) { background: var(--probe) !important; print-color-adjust: exact }`);
  document.adoptedStyleSheets = [sheet];
  const painted = [...document.querySelectorAll<HTMLElement>('h2, .group, .figures > *')];
  return painted.map((element, index) => {
    const colour = `1, 254, ${100 + index}`;
    element.style.setProperty('--probe', `rgb(${colour})`);
    return { colour, name: element.textContent, isHeading: element.matches('h2') };
  });
};

describe('the results page in Chromium', { skip: !chromium && 'it is missing' }, () => {
  let browser: Browser;
  before(async () => {
    browser = await puppeteer.launch({ executablePath: chromium, args: chromiumFlags });
  });
  after(() => browser.close());

  for (const language of languages)
    describe(`in ${language}`, () => {
      let page: Page;
      before(async () => {
        page = await open(browser, language);
      });
      after(() => page.close());

      for (const [name, width, set, rules] of states)
        test(`has no violation of accessibility rules: ${name}`, async () => {
          await show(page, width, set);
          const told = await page.evaluate(
            async (runOnly) => {
              const { axe } = globalThis as unknown as { axe: typeof Axe };
              const { violations, passes } = await axe.run(document, {
                runOnly,
                resultTypes: ['violations'],
              });
              return {
                wrong: violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`),
                checked: passes.map(({ id }) => id),
              };
            },
            [...rules],
          );
          assert.deepEqual(told.wrong, []);
          const checked = ['color-contrast'];
          if (rules === everything) checked.push('landmark-one-main', 'page-has-heading-one');
          for (const rule of checked) assert.ok(told.checked.includes(rule), rule);
        });

      test('is printed on at most five pages, nothing on two, no heading alone', async () => {
        await show(page);
        const painted = await page.evaluate(paintEach);
        assert.ok(painted.length > 40);
        // A longer title moves what follows across every edge of a page.
        for (const space of [0, 50, 100, 150, 200, 250]) {
          await page.addStyleTag({ content: `h1 { padding-block-end: ${space}px !important }` });
          const pages = coloursPrinted(await page.pdf({ preferCSSPageSize: true }));
          assert.ok(pages.length <= 5, `${pages.length} pages`);
          const places = painted.map(({ colour }) =>
            pages.flatMap((each, number) => (each.has(colour) ? [number] : [])),
          );
          for (const [index, { name, isHeading }] of painted.entries()) {
            assert.equal(places[index]?.length, 1, `${name}, ${space} px lower`);
            if (isHeading) assert.deepEqual(places[index + 1], places[index], `${name} is alone`);
          }
        }
      });
    });
});
