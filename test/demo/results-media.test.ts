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

/** The results page as a reader has it: a width, and what is set in the browser or the system. */
const open = async (
  browser: Browser,
  language: ExampleLanguage,
  width = 1200,
  set: Readonly<Record<string, string>> = {},
): Promise<Page> => {
  const page = await browser.newPage();
  await page.setViewport({ width, height: 900 });
  const features = Object.entries(set).map(([name, value]) => ({ name, value }));
  const session = await page.createCDPSession();
  await session.send('Emulation.setEmulatedMedia', { features });
  await page.setContent(resultsDocument(language, { fr: '#fr', en: '#en', es: '#es' }, markup``));
  await page.addStyleTag({ content: readFileSync(pathTo('demo/results.css'), 'utf8') });
  await page.addScriptTag({ path: pathTo('dist/metropolis-widgets.classic.js') });
  return page;
};

const states: readonly (readonly [
  name: string,
  width: number,
  set: Readonly<Record<string, string>>,
])[] = [
  ['1,200 px', 1200, {}],
  ['320 px, or 1,280 px at 400 %', 320, {}],
  ['the dark scheme', 1200, { 'prefers-color-scheme': 'dark' }],
  ['forced colours', 1200, { 'forced-colors': 'active', 'prefers-color-scheme': 'dark' }],
];

/** In a page: gives each figure a colour of its own as its ground, even in print. */
const paintEachFigure = (): string[] => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(
    '.figures > ::part(figure) { background: var(--probe) !important; print-color-adjust: exact; }',
  );
  document.adoptedStyleSheets = [sheet];
  return [...document.querySelectorAll<HTMLElement>('.figures > *')].map((figure, index) => {
    const colour = `1, 254, ${100 + index}`;
    figure.style.setProperty('--probe', `rgb(${colour})`);
    return colour;
  });
};

describe('the results page in Chromium', { skip: !chromium && 'it is missing' }, () => {
  let browser: Browser;
  before(async () => {
    browser = await puppeteer.launch({ executablePath: chromium, args: chromiumFlags });
  });
  after(() => browser.close());

  for (const [name, width, set] of states)
    for (const language of languages)
      test(`has no violation of accessibility rules: ${language}, ${name}`, async () => {
        const page = await open(browser, language, width, set);
        await page.addScriptTag({ path: axePath });
        const told = await page.evaluate(async () => {
          const { axe } = globalThis as unknown as { axe: typeof Axe };
          const { violations, passes } = await axe.run(document, {
            runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
          });
          return {
            wrong: violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`),
            checked: passes.map(({ id }) => id),
          };
        });
        assert.deepEqual(told.wrong, []);
        for (const rule of ['color-contrast', 'landmark-one-main', 'page-has-heading-one'])
          assert.ok(told.checked.includes(rule), rule);
        await page.close();
      });

  for (const language of languages)
    test(`is printed on at most five pages, no figure on two: ${language}`, async () => {
      const page = await open(browser, language);
      const colours = await page.evaluate(paintEachFigure);
      const pages = coloursPrinted(await page.pdf({ preferCSSPageSize: true }));
      assert.ok(pages.length <= 5, `${pages.length} pages`);
      assert.ok(colours.length > 30);
      const places = colours.map((colour) => pages.filter((page) => page.has(colour)).length);
      assert.deepEqual(
        places,
        colours.map(() => 1),
      );
      await page.close();
    });
});
