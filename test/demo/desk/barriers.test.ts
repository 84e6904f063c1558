import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Frame, Page } from 'puppeteer-core';
import { deskLanguages } from '../../../demo/desk/languages.js';
import {
  chromium,
  everything,
  findBarriers,
  openDesk,
  waitForText,
  type Desk,
} from './open-desk.js';

/** A state of a page: its address, and what brings it about. */
interface State {
  readonly name: string;
  readonly address: string;
  act?(this: void, page: Page): Promise<unknown>;
}

const tile = '#metro-stat-tile/value=141/label=members/previous=137/theme=sustainability/lang=en';

/** Opens all that can be opened, from the first to the last. */
const openAll = (within: string) => (page: Page) =>
  page.$$eval(`${within} details`, (all) => {
    for (const each of all) each.open = true;
  });

const addText = async (page: Page): Promise<void> => {
  await page.click('#add-text');
  await page.waitForSelector('.rich[data-ready]');
};
const fill = async (page: Page): Promise<void> => {
  await page.type('#title', 'Results of 2026');
  await page.click('#add-figure');
  await addText(page);
};

const gallery: readonly State[] = [
  { name: 'the gallery', address: '' },
  {
    name: 'a search that finds nothing',
    address: '',
    act: (page) => page.type('#query', 'zzzz'),
  },
  {
    name: 'a result in use, with all its code',
    address: '',
    act: async (page) => {
      await page.click('#funding button');
      await openAll('dialog')(page);
    },
  },
];

const composer: readonly State[] = [
  ['nothing composed', ''],
  ['a tile', tile],
  [
    'a bar',
    '#metro-funding-shift-bar/label=Funding/shares=A:%201%20to%202;%20B:%2099%20to%2098/lang=en',
  ],
  ['a split', '#metro-gender-split/label=professionnels/women=10/men=7/lang=fr'],
  ['a badge', '#metro-theme-badge/theme=gender-equality/lang=es'],
  ['right-to-left text', '#metro-stat-tile/value=141/label=عضوا/lang=ar'],
  ['a problem', '#metro-stat-tile/value=33.000/label=x/period=x/lang=fr'],
  ['refusals', '#metro-stat-tile/x=1/value=1/label=x/lang=en'],
].map(([name = '', fragment = '']) => ({ name, address: `composer.html${fragment}` }));

const composerInUse: readonly State[] = [
  {
    name: 'a sentence that nothing is read of',
    address: 'composer.html',
    act: async (page) => {
      await page.type('#sentence', 'zzzz');
      await page.click('.paste button');
      await waitForText(page, '.answer', /./);
    },
  },
  {
    name: 'all code to take away, and all fields',
    address: `composer.html${tile}`,
    act: openAll('.bench'),
  },
  {
    name: 'the previews',
    address: `composer.html${tile}`,
    act: async (page) => {
      await page.click('desk-previews summary');
      await page.waitForFrame((frame) => frame.url().includes('as=mail#'));
    },
  },
];

const newsletter: readonly State[] = [
  { name: 'an empty newsletter', address: 'newsletter.html' },
  { name: 'a newsletter with a figure and a text', address: 'newsletter.html', act: fill },
  {
    name: 'a newsletter in the dark, and the question before it is deleted',
    address: 'newsletter.html',
    act: async (page) => {
      await fill(page);
      await page.click('.stage button:nth-of-type(3)');
      await page.click('#clear');
    },
  },
];

const figurePage: readonly State[] = [
  { name: 'the page of a composed figure', address: `figure.html${tile}` },
  { name: 'the page of no figure', address: 'figure.html' },
  {
    name: 'the page of a figure that is badly encoded',
    address: 'figure.html#metro-stat-tile/value=%',
  },
  {
    name: 'the page of a published figure',
    address: '',
    act: async (page) => {
      await page.click('#funding button');
      await Promise.all([
        page.waitForNavigation(),
        page.click('dialog a[data-page="figure.html"]'),
      ]);
      await page.waitForSelector('.citation');
      await openAll('main')(page);
    },
  },
];

/** The second time, the content is the same: what depends on colours and sizes is asked again. */
const ofLooks = ['color-contrast', 'target-size', 'scrollable-region-focusable'];

/** Looks for barriers in a page or a part of it, light at 1,200 and dark at 320 px. */
const look = async (page: Page, within?: string): Promise<void> => {
  for (const [scheme, width] of [
    ['light', 1200],
    ['dark', 320],
  ] as const) {
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    await page.setViewport({ width, height: 900 });
    const tags = scheme === 'light' ? everything : ofLooks;
    assert.deepEqual(await findBarriers(page, tags, within), [], scheme);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    assert.ok(wide <= width, `${wide} px`);
  }
};

describe(
  'axe finds no barrier, light and dark, at 1,200 and 320 px,',
  { skip: !chromium && 'Chromium is missing' },
  () => {
    let desk: Desk;
    before(async () => {
      desk = await openDesk();
    });
    after(() => desk.close());

    const addressIn = (address: string, language: string): string =>
      address.replace(/(?=#|$)/, `?lang=${language}`);

    const states = [...gallery, ...composer, ...composerInUse, ...newsletter, ...figurePage];
    for (const [index, { name, address, act }] of states.entries()) {
      const language = deskLanguages[index % deskLanguages.length] ?? 'en';
      test(`with ${name}, in ${language}`, async () => {
        const page = await desk.open(addressIn(address, language), { bypass: true });
        await act?.(page);
        await look(page);
        await page.evaluate(() => {
          localStorage.clear();
        });
        await page.close();
      });
    }

    test('with each answer to what an editor offers, in en', async () => {
      const page = await desk.open(`composer.html?lang=en${tile}`, { bypass: true });
      const question = 'desk-editor-question';
      await page.click(`${question} summary`);
      for (const answer of [1, 2, 3, 4, 5]) {
        await page.click(`${question} label:nth-of-type(${answer})`);
        await waitForText(page, '.answered', /./);
        if (answer < 5) await waitForText(page, `${question} tr`, /TinyMCE/);
        await look(page, question);
      }
      await page.close();
    });

    for (const scheme of ['light', 'dark'] as const)
      test(`in a frame of another page, ${scheme}`, async () => {
        const page = await desk.open(`composer.html?lang=en${tile}`, { scheme, bypass: true });
        const source = `${desk.origin}/figure.html${tile}`;
        await page.evaluate((address) => {
          const frame = document.createElement('iframe');
          frame.src = address;
          frame.title = 'A figure';
          document.body.replaceChildren(frame);
        }, source);
        const frame: Frame = await page.waitForFrame((each) => each.url() === source);
        await frame.waitForSelector('metro-stat-tile');
        assert.deepEqual(await findBarriers(frame), []);
        await page.close();
      });
  },
);
