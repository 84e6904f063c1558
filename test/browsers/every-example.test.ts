import { expect } from '@open-wc/testing';
import 'axe-core';
import type * as Axe from 'axe-core';
import { figures } from '#dist/figures.js';
import { spokenOf } from '#dist/model/sentence.js';
import { attributesOf, languages, others, results } from '../../demo/examples.js';
import { contrast, heard, partOf, seen, show } from './figures-in-page.js';

// The package is a script, which leaves its work in a global.
const { axe } = globalThis as unknown as { axe: typeof Axe };

const examples = [...results, ...others];
const right = examples.filter(({ name }) => !name.startsWith('wrong'));

beforeEach(() => {
  document.body.replaceChildren();
  document.documentElement.lang = 'en';
  document.title = 'Examples';
});

for (const language of languages)
  describe(`every example, ${language}`, () => {
    beforeEach(() => {
      document.documentElement.lang = language;
    });

    for (const example of right)
      it(`${example.name} says its sentence once`, async () => {
        const attributes = attributesOf(example, language);
        const element = await show(example.figure, attributes, example.sentence[language]);
        const { figure } = figures[example.figure].read(attributes, language);
        const sentence = figure ? spokenOf(figure).replace(/ +/g, ' ') : '';
        expect(heard(element).split(sentence)).to.have.lengthOf(2);
        expect(seen(element)).to.not.match(/undefined|NaN|\[object/);
        expect(element.problems).to.deep.equal([]);
      });

    it('has no violation of accessibility rules', async () => {
      const main = document.createElement('main');
      const heading = document.createElement('h1');
      heading.textContent = 'Examples';
      main.append(heading);
      document.body.append(main);
      for (const example of examples)
        await show(
          example.figure,
          attributesOf(example, language),
          example.sentence[language],
          main,
        );
      const { violations, passes } = await axe.run(document, {
        runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
      });
      const told = violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`);
      expect(told).to.deep.equal([]);
      expect(passes.map(({ id }) => id)).to.include('color-contrast');
    });
  });

describe('contrast, whatever accent a page sets', () => {
  const accents = [
    '#ffff00',
    '#00ffff',
    '#ffffff',
    '#000000',
    '#ff00ff',
    '#00ff00',
    '#ff8800',
    '#808080',
    'oklch(0.9 0.4 120)',
  ];
  for (const scheme of ['light', 'dark'])
    for (const accent of accents)
      it(`${accent}, ${scheme}`, async () => {
        document.body.style.cssText = `--metro-accent: ${accent}; --metro-color-scheme: ${scheme}`;
        const element = await show('stat-tile', {
          value: '8',
          label: 'cities',
          note: 'x',
          href: '/',
        });
        const ground = getComputedStyle(partOf(element, 'figure') ?? element);
        for (const name of ['value', 'label', 'note']) {
          const { color } = getComputedStyle(partOf(element, name) ?? element);
          expect(contrast(color, ground.backgroundColor), name).to.be.at.least(4.5);
        }
        expect(contrast(ground.borderInlineStartColor, ground.backgroundColor)).to.be.at.least(3);
        document.body.removeAttribute('style');
      });

  for (const scheme of ['light', 'dark'])
    it(`of every mark and every badge, ${scheme}`, async () => {
      document.body.style.cssText = `--metro-color-scheme: ${scheme}`;
      for (const example of right) {
        const element = await show(example.figure, attributesOf(example, 'en'));
        const figure = partOf(element, 'figure') ?? element;
        const paper = scheme === 'light' ? '#ffffff' : '#16202e';
        for (const mark of figure.querySelectorAll('.mark:not(.ribbon)'))
          expect(contrast(getComputedStyle(mark).fill, paper), example.name).to.be.at.least(3);
        const badge = partOf(element, 'badge');
        if (!badge) continue;
        const { color, backgroundColor } = getComputedStyle(badge);
        expect(contrast(color, backgroundColor), example.name).to.be.at.least(4.5);
      }
      document.body.removeAttribute('style');
    });
});

describe('at any width', () => {
  for (const width of [120, 160, 240, 320, 600, 1200])
    it(`${width} px: nothing sticks out`, async () => {
      const box = document.createElement('div');
      box.style.width = `${width}px`;
      document.body.append(box);
      for (const example of right) {
        const element = await show(example.figure, attributesOf(example, 'fr'), '', box);
        const limit = box.getBoundingClientRect().right + 0.5;
        for (const inner of element.shadowRoot?.querySelectorAll<HTMLElement>(
          '*:not(.spoken, .spoken *)',
        ) ?? [])
          expect(
            inner.getBoundingClientRect().right,
            `${example.name} ${inner.outerHTML.slice(0, 80)}`,
          ).to.be.at.most(limit);
      }
    });

  it('tiles in a row are equally high', async () => {
    const row = document.createElement('div');
    row.style.cssText = 'display: grid; grid-template-columns: 1fr 1fr; width: 400px';
    document.body.append(row);
    const short = await show('stat-tile', { value: '8', label: 'cities' }, '', row);
    const long = await show('stat-tile', { value: '8', label: 'cities '.repeat(20) }, '', row);
    const height = (element: HTMLElement) =>
      partOf(element, 'figure')?.getBoundingClientRect().height;
    expect(height(short)).to.equal(height(long));
  });

  for (const row of ['display: grid; grid-template-columns: repeat(4, 1fr)', 'display: flex'])
    it(`four share a row of 600 px: ${row}`, async () => {
      const parent = document.createElement('div');
      parent.style.cssText = `${row}; width: 600px`;
      document.body.append(parent);
      for (let count = 0; count < 4; count++)
        await show('stat-tile', { value: '5850', label: 'people' }, '', parent);
      expect(parent.scrollWidth).to.equal(600);
      for (const tile of parent.children)
        expect(tile.getBoundingClientRect().width).to.be.closeTo(150, 0.1);
    });

  it('a number that a note lifts is bold, and no larger than the note', async () => {
    for (const { figure, ...example } of right) {
      const element = await show(figure, {
        ...attributesOf({ figure, ...example }, 'en'),
        note: '**3** more',
      });
      const note = partOf(element, 'note');
      const lifted = note?.querySelector('b');
      expect(lifted && getComputedStyle(lifted).fontWeight, example.name).to.equal('700');
      expect(lifted && getComputedStyle(lifted).fontSize, example.name).to.equal(
        note && getComputedStyle(note).fontSize,
      );
    }
  });

  it('keep their size in a row that shrinks to fit', async () => {
    const row = document.createElement('div');
    row.style.cssText = 'display: inline-flex; width: max-content';
    document.body.append(row);
    const tile = await show('stat-tile', { value: '8', label: 'cities' }, '', row);
    expect(tile.getBoundingClientRect().width).to.be.greaterThan(200);
  });
});
