import { expect } from '@open-wc/testing';
import { figures } from '#dist/figures.js';
import { attributesOf, languages, others, results } from '../../demo/examples.js';
import { contrast, heard, partOf, seen, show, toBeHeard } from './figures-in-page.js';

const right = [...results, ...others].filter(({ name }) => !name.startsWith('wrong'));

beforeEach(() => {
  document.body.replaceChildren();
  document.documentElement.lang = 'en';
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
        const sentence = figure ? toBeHeard(figure).replace(/ +/g, ' ') : '';
        expect(heard(element).split(sentence)).to.have.lengthOf(2);
        expect(seen(element)).to.not.match(/undefined|NaN|\[object/);
        expect(element.problems).to.deep.equal([]);
      });
  });

describe('contrast', () => {
  for (const scheme of ['light', 'dark'])
    it(`of every mark and every badge, ${scheme}`, async () => {
      document.body.style.cssText = `--metro-color-scheme: ${scheme}`;
      let [marks, badges] = [0, 0];
      for (const example of right) {
        const element = await show(example.figure, attributesOf(example, 'en'));
        const figure = partOf(element, 'figure') ?? element;
        const paper = scheme === 'light' ? '#ffffff' : '#16202e';
        const drawn = figure.querySelectorAll('.mark:not(.ribbon)');
        marks += drawn.length;
        for (const mark of drawn)
          expect(contrast(getComputedStyle(mark).fill, paper), example.name).to.be.at.least(3);
        const badge = partOf(element, 'badge');
        if (!badge) continue;
        badges++;
        const { color, backgroundColor } = getComputedStyle(badge);
        expect(contrast(color, backgroundColor), example.name).to.be.at.least(4.5);
      }
      document.body.removeAttribute('style');
      expect(marks).to.be.greaterThan(20);
      expect(badges).to.be.greaterThan(5);
    });
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
