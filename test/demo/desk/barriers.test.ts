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

/** A state of the composer: what its address ends with, what shows that it is there, and what brings it about from there. */
interface Composed extends Omit<State, 'address'> {
  readonly fragment: string;
  readonly shows: string;
}

/** Those that are in use are last: what is opened and answered stays so. */
const composer: readonly Composed[] = [
  { name: 'nothing composed', fragment: '', shows: '#sentence' },
  { name: 'a tile', fragment: tile, shows: '#preview metro-stat-tile' },
  {
    name: 'a bar',
    fragment:
      '#metro-funding-shift-bar/label=Funding/shares=A:%201%20to%202;%20B:%2099%20to%2098/lang=en',
    shows: '#preview metro-funding-shift-bar',
  },
  {
    name: 'a split',
    fragment: '#metro-gender-split/label=professionnels/women=10/men=7/lang=fr',
    shows: '#preview metro-gender-split',
  },
  {
    name: 'a badge',
    fragment: '#metro-theme-badge/theme=gender-equality/lang=es',
    shows: '#preview metro-theme-badge',
  },
  {
    name: 'right-to-left text',
    fragment: '#metro-stat-tile/value=141/label=عضوا/lang=ar',
    shows: '#preview [lang=ar]',
  },
  {
    name: 'a problem',
    fragment: '#metro-stat-tile/value=33.000/label=x/period=x/lang=fr',
    shows: '.problem',
  },
  {
    name: 'refusals',
    fragment: '#metro-stat-tile/x=1/value=1/label=x/lang=en',
    shows: '.refused',
  },
  {
    name: 'a sentence that nothing is read of',
    fragment: '',
    shows: '#sentence',
    act: async (page) => {
      await page.type('#sentence', 'zzzz');
      await page.click('.paste button');
      await waitForText(page, '.answer', /./);
    },
  },
  {
    name: 'all code to take away, and all fields',
    fragment: tile,
    shows: '#preview metro-stat-tile',
    act: openAll('.bench'),
  },
  {
    name: 'the previews',
    fragment: tile,
    shows: '#preview metro-stat-tile',
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

const rulesIn = (scheme: 'light' | 'dark') => (scheme === 'light' ? everything : ofLooks);

/** Looks for barriers in a page or a part of it, light at 1,200 and dark at 320 px. */
const look = async (page: Page, within?: string): Promise<void> => {
  for (const [scheme, width] of [
    ['light', 1200],
    ['dark', 320],
  ] as const) {
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    await page.setViewport({ width, height: 900 });
    assert.deepEqual(await findBarriers(page, rulesIn(scheme), within), [], scheme);
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

    const states = [...gallery, ...newsletter, ...figurePage];
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

    for (const [place, language] of deskLanguages.entries())
      test(`with the composer, in ${language}`, async (context) => {
        const address = `composer.html?lang=${language}`;
        const page = await desk.open(address, { bypass: true });
        const states = composer.filter((_, index) => index % deskLanguages.length === place);
        for (const { name, fragment, shows, act } of states)
          await context.test(name, async () => {
            await page.goto(`${desk.origin}/${address}${fragment}`);
            await page.waitForSelector(shows);
            await act?.(page);
            await look(page);
          });
        await page.close();
      });

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

    test('in a frame of another page', async () => {
      const page = await desk.open('figure.html?lang=en', { bypass: true });
      const source = `${desk.origin}/figure.html${tile}`;
      await page.evaluate((address) => {
        const frame = document.createElement('iframe');
        frame.src = address;
        frame.title = 'A figure';
        document.body.replaceChildren(frame);
      }, source);
      const frame: Frame = await page.waitForFrame((each) => each.url() === source);
      await frame.waitForSelector('metro-stat-tile');
      for (const scheme of ['light', 'dark'] as const) {
        await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
        assert.deepEqual(await findBarriers(frame, rulesIn(scheme)), [], scheme);
      }
      await page.close();
    });
  },
);
