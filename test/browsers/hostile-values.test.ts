import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { figures, type FigureName } from '#dist/figures.js';
import { textOf } from '#dist/shared/phrase.js';
import { spokenOf } from '#dist/shared/sentence.js';
import { hostileInput, isHarmless, names, seed } from '../hostile-texts.js';
import { drawn, figure, heard, type Figure } from './figures-in-page.js';

type Texts = Record<string, string>;

const sentence = 'The sentence of the author';

/** The ways in which an author's texts reach a figure; each puts one into the page. */
const forms: Readonly<Record<string, (name: FigureName, texts: Texts) => void>> = {
  attributes: (name, texts) => {
    document.body.append(figure(name, texts, sentence));
  },
  'data-attributes': (name, texts) => {
    const data = Object.entries(texts).map(([key, text]) => [`data-${key}`, text] as const);
    document.body.append(figure(name, Object.fromEntries(data), sentence));
  },
  'attributes in markup': (name, texts) => {
    document.body.innerHTML = figure(name, texts, sentence).outerHTML;
  },
};

/** All that figures are drawn with. What is not here has no way to run, to ask for anything or to style the page. */
const drawnWith = {
  tags: 'a b bdi div figcaption figure g li p path slot span svg table tbody td th thead tr ul',
  attributes: 'aria-hidden class d dir href lang part preserveAspectRatio role scope viewBox',
};

/** What an element says by what is written in its attributes now: the texts that a reader gets, and nothing else. */
const saidBy = (name: FigureName, element: Element) => {
  const { attributes, read } = figures[name];
  const written = (attribute: string) =>
    element.getAttribute(attribute)?.trim() || element.getAttribute(`data-${attribute}`)?.trim();
  const { figure } = read(
    Object.fromEntries<string | undefined>(attributes.map((each) => [each, written(each)])),
    'en',
  );
  if (!figure) return undefined;
  const { source, period } = figure;
  const theme = 'change' in figure && 'value' in figure ? (figure.theme?.label ?? '') : '';
  const rounding = 'rounding' in figure ? textOf(figure.rounding, 'spoken') : '';
  return [theme, spokenOf(figure), rounding, source.intro, source.name, textOf(period, 'spoken')];
};

/** Spaces between the parts of a figure are layout. */
const packed = (text: string) => text.replace(/\s+/g, '');

const check = (name: FigureName) => {
  const element = document.body.firstElementChild as Figure;
  const root = element.shadowRoot;
  const all = [...(root?.querySelectorAll('*') ?? [])];
  expect(drawnWith.tags.split(' ')).to.include.members(all.map(({ localName }) => localName));
  expect(drawnWith.attributes.split(' ')).to.include.members(
    all.flatMap((each) => each.getAttributeNames()),
  );
  for (const link of root?.querySelectorAll('a') ?? [])
    expect(isHarmless(link.getAttribute('href') ?? ''), link.outerHTML).to.equal(true);
  const said = saidBy(name, element);
  if (said) expect(packed(heard(element))).to.equal(packed(said.join('')));
  else expect(all.map(({ localName }) => localName)).to.deep.equal(['slot']);
  expect(document.body.innerHTML).to.equal(element.outerHTML);
  expect(element.textContent).to.equal(sentence);
  expect(Reflect.get(window, 'hacked')).to.equal(undefined);
  return !!said;
};

const { warn } = console;
before(() => {
  console.warn = () => undefined;
});
after(() => {
  console.warn = warn;
  document.body.replaceChildren();
});

for (const name of names)
  for (const [form, put] of Object.entries(forms))
    it(`${name}: hostile ${form} are drawn as text or not at all, and ask for nothing`, async () => {
      performance.clearResourceTimings();
      let count = 0;
      const holds = async (texts: Texts) => {
        document.body.replaceChildren();
        put(name, texts);
        await drawn();
        if (check(name)) count += 1;
      };
      await fc.assert(fc.asyncProperty(hostileInput(name), holds), { seed, numRuns: 60 });
      expect(count).to.be.greaterThan(12);
      expect(performance.getEntriesByType('resource')).to.deep.equal([]);
    });
