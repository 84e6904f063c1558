import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import puppeteer, { type Browser, type CDPSession, type Page } from 'puppeteer-core';
import { attributesOf, others, results } from '../../demo/examples.js';
import { chromiumFlags } from '../browsers/chromium-flags.js';
import { contrastOf } from '../browsers/contrast.js';
import { pathOf } from '../browsers/engines.js';
import { coloursPrinted } from '../browsers/printed.js';

const script = fileURLToPath(
  new URL('../../../dist/metropolis-widgets.classic.js', import.meta.url),
);
const chromium = pathOf('chromium') ?? '';
const firefox = pathOf('firefox') ?? '';

const examples = [...results, ...others].filter(({ name }) => !name.startsWith('wrong'));

/** Shows examples in a page, below a space of some height, in a column of 500 px. */
const show = (page: Page, wanted: typeof examples, space: number): Promise<void> =>
  page.evaluate(
    (figures, height) => {
      const above = document.createElement('div');
      above.textContent = 'Above';
      above.style.height = `${height}px`;
      document.body.replaceChildren(above);
      for (const { tag, attributes } of figures) {
        const figure = document.createElement(tag);
        for (const [name, value] of Object.entries(attributes)) figure.setAttribute(name, value);
        document.body.append(figure);
      }
    },
    wanted.map((example) => ({
      tag: `metro-${example.figure}`,
      attributes: attributesOf(example, 'en'),
    })),
    space,
  );

/** A page that shows examples. */
const open = async (browser: Browser, wanted = examples): Promise<Page> => {
  const page = await browser.newPage();
  await page.setContent(
    '<!doctype html><html lang="en"><title>Media</title><body style="width: 500px">',
  );
  await page.addScriptTag({ path: script });
  await show(page, wanted, 0);
  return page;
};

/** Of each drawing in a page: what it is, how many marks there are, and the colours of its ground and of all that is not tiny. */
const coloursOf = async (page: Page) => {
  const screenshot = await page.screenshot({ fullPage: true, encoding: 'base64' });
  return page.evaluate(async (screenshot) => {
    const bytes = Uint8Array.from(atob(screenshot), (byte) => byte.charCodeAt(0));
    const image = await createImageBitmap(new Blob([bytes]));
    const context = new OffscreenCanvas(image.width, image.height).getContext('2d');
    context?.drawImage(image, 0, 0);
    const pixels = (x: number, y: number, width: number, height: number) => {
      const counts = new Map<string, number>();
      const data = context?.getImageData(x, y, width, height).data ?? [];
      for (let at = 0; at < data.length; at += 4) {
        const colour = data.slice(at, at + 3).join();
        counts.set(colour, (counts.get(colour) ?? 0) + 1);
      }
      return [...counts]
        .filter(([, count]) => count > (width * height) / 250)
        .map(([colour]) => colour.split(',').map(Number));
    };
    return [...document.querySelectorAll('body > *')].flatMap((figure) =>
      [...(figure.shadowRoot?.querySelectorAll('svg:not(.icon)') ?? [])].map((svg) => {
        const { x, y, width, height } = svg.getBoundingClientRect();
        const corner = figure.getBoundingClientRect();
        return {
          name: `${svg.getAttribute('class') ?? ''} of ${figure.getAttribute('label') ?? ''}`,
          marks: svg.querySelectorAll('.mark:not(.ribbon)').length,
          ground: pixels(corner.x + 20, corner.y + 4, 1, 1)[0] ?? [],
          colours: pixels(x, y, width, height),
        };
      }),
    );
  }, screenshot);
};

/** How the marks of gender splits are filled: by the even-odd rule, their patterns show. */
const fillRulesOf = (page: Page) =>
  page.evaluate(() => {
    const splits = [...document.querySelectorAll('metro-gender-split')];
    const marks = splits.flatMap(({ shadowRoot }) => [
      ...(shadowRoot?.querySelectorAll('.mark') ?? []),
    ]);
    return [...new Set(marks.map((mark) => getComputedStyle(mark).fillRule))];
  });

/** Marks are seen where they differ from their ground, and told apart where no two look alike. */
const marksStandOut = async (page: Page, forced: 'black' | 'white') => {
  assert.ok(await page.evaluate(() => matchMedia('(forced-colors: active)').matches));
  const all = await coloursOf(page);
  assert.ok(all.length > 10);
  for (const { name, marks, ground, colours } of all) {
    assert.deepEqual(ground, forced === 'black' ? [0, 0, 0] : [255, 255, 255]);
    const seen = colours.filter(
      (colour) =>
        !['0,0,0', '255,255,255'].includes(colour.join()) && contrastOf(colour, ground) >= 3,
    );
    assert.ok(seen.length >= marks, `${name}: ${marks} marks, seen ${JSON.stringify(seen)}`);
  }
  assert.deepEqual(await fillRulesOf(page), ['evenodd']);
};

const textIsLarger = async (page: Page) => {
  const sizes = await page.evaluate(() => {
    const root = document.querySelector('[previous]')?.shadowRoot;
    return ['figure', 'value', 'label', 'change', 'source'].map((part) => {
      const element = root?.querySelector(`[part="${part}"]`);
      return element ? Math.round(parseFloat(getComputedStyle(element).fontSize) / 1.5) : 0;
    });
  });
  // A number and its label also depend on the width, which is less in em now.
  assert.deepEqual(sizes, [16, 46, 16, 14, 12]);
};

const nothingMoves = async (page: Page) => {
  assert.ok(await page.evaluate(() => matchMedia('(prefers-reduced-motion: reduce)').matches));
  const moving = await page.evaluate(() =>
    [...document.querySelectorAll('body > *')].flatMap((figure) => {
      figure.setAttribute('context', 'Changed');
      return figure.shadowRoot?.getAnimations().length ?? 0;
    }),
  );
  assert.equal(Math.max(...moving), 0);
};

/** What a reader may set in a browser or a system, and how each engine is told so. */
const media: readonly {
  readonly name: string;
  readonly chromium: (session: CDPSession) => Promise<unknown>;
  readonly firefox: Readonly<Record<string, unknown>>;
  readonly check: (page: Page) => Promise<void>;
}[] = [
  ...(['white', 'black'] as const).map((ground) => ({
    name: `forced colours on ${ground}: marks stand out and differ`,
    chromium: (session: CDPSession) =>
      session.send('Emulation.setEmulatedMedia', {
        features: [
          { name: 'forced-colors', value: 'active' },
          { name: 'prefers-color-scheme', value: ground === 'black' ? 'dark' : 'light' },
        ],
      }),
    firefox: {
      'browser.display.document_color_use': 2,
      'browser.display.background_color': ground === 'black' ? '#000000' : '#ffffff',
      'browser.display.foreground_color': ground === 'black' ? '#ffffff' : '#000000',
    },
    check: (page: Page) => marksStandOut(page, ground),
  })),
  {
    name: 'a default font of 24 px: all text is larger by half',
    chromium: (session) =>
      session.send('Page.setFontSizes', { fontSizes: { standard: 24, fixed: 20 } }),
    firefox: { 'font.size.variable.x-western': 24 },
    check: textIsLarger,
  },
  {
    name: 'reduced motion: nothing moves',
    chromium: (session) =>
      session.send('Emulation.setEmulatedMedia', {
        features: [{ name: 'prefers-reduced-motion', value: 'reduce' }],
      }),
    firefox: { 'ui.prefersReducedMotion': 1 },
    check: nothingMoves,
  },
];

describe('in Chromium', { skip: !chromium && 'it is missing' }, () => {
  let browser: Browser;
  before(async () => {
    browser = await puppeteer.launch({ executablePath: chromium, args: chromiumFlags });
  });
  after(() => browser.close());

  for (const { name, chromium: set, check } of media)
    test(name, async () => {
      const page = await open(browser);
      await set(await page.createCDPSession());
      await check(page);
      await page.close();
    });

  test('print: groups differ by their patterns, which are not seen on a screen', async () => {
    const page = await open(browser);
    assert.deepEqual(await fillRulesOf(page), ['nonzero']);
    await page.emulateMediaType('print');
    assert.deepEqual(await fillRulesOf(page), ['evenodd']);
    await page.close();
  });

  test('print: all marks are printed, without backgrounds, and on one page', async () => {
    const page = await open(browser, []);
    for (const example of examples.filter(({ figure }) => /bar|split/.test(figure)))
      for (const space of [850, 950]) {
        await show(page, [example], space);
        const marks = await page.evaluate(() =>
          [...(document.body.lastElementChild?.shadowRoot?.querySelectorAll('.mark') ?? [])].map(
            (mark) => getComputedStyle(mark).fill.replace(/[^\d, ]/g, ''),
          ),
        );
        assert.ok(marks.length > 0, example.name);
        const pages = coloursPrinted(await page.pdf());
        const holding = pages.map((colours) => marks.filter((mark) => colours.has(mark)).length);
        const wanted = [marks.length, ...holding.slice(1).map(() => 0)];
        assert.deepEqual(
          holding.sort((a, b) => b - a),
          wanted,
          `${example.name}, ${space} px down the page`,
        );
      }
    await page.close();
  });
});

describe('in Firefox', { skip: !firefox && 'it is missing' }, () => {
  // Its settings are those of a whole browser, which takes seconds to start: those that can be set together are.
  const onBlack = media.filter(({ name }) => name.includes('black'));
  const together = media.filter((each) => !onBlack.includes(each));
  for (const settings of [together, onBlack])
    test(settings.map(({ name }) => name).join('; '), async (context) => {
      const browser = await puppeteer.launch({
        browser: 'firefox',
        executablePath: firefox,
        extraPrefsFirefox: Object.fromEntries(
          settings.flatMap((each) => Object.entries(each.firefox)),
        ),
      });
      context.after(() => browser.close());
      for (const { check } of settings) await check(await open(browser));
    });
});
