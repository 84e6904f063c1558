import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { figures, type FigureName } from '#dist/figures.js';
import { textOf } from '#dist/shared/phrase.js';
import { spokenOf } from '#dist/shared/sentence.js';
import { everyPiece, hostileInput, isHarmless, names, seed } from '../hostile-texts.js';
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
    document.body.insertAdjacentHTML('beforeend', figure(name, texts, sentence).outerHTML);
  },
};

/** All that figures are drawn with. What is not here has no way to run, to ask for anything or to style the page. */
const allowed = new Set(
  [
    'a b bdi div figcaption figure g li p path slot span svg table tbody td th thead tr ul',
    '@aria-hidden @class @d @dir @href @lang @part @preserveAspectRatio @role @scope @viewBox',
  ].flatMap((names) => names.split(' ')),
);

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

/** Holds a figure to all promises; says whether it is drawn. */
const check = (name: FigureName, element: Element, written: string): boolean => {
  const root = element.shadowRoot;
  const all = [...(root?.querySelectorAll('*') ?? [])];
  const used = all.flatMap((each) => [
    each.localName,
    ...each.getAttributeNames().map((attribute) => `@${attribute}`),
  ]);
  expect(
    used.filter((each) => !allowed.has(each)),
    written,
  ).to.deep.equal([]);
  for (const link of root?.querySelectorAll('a') ?? [])
    expect(isHarmless(link.getAttribute('href') ?? ''), written).to.equal(true);
  const said = saidBy(name, element);
  if (said) expect(packed(heard(element as Figure)), written).to.equal(packed(said.join('')));
  else expect(used, written).to.deep.equal(['slot']);
  expect(element.innerHTML, written).to.equal(sentence);
  return !!said;
};

/** Every piece is tried in every attribute, and each form takes its share of them. */
const count = Object.keys(forms).length;

const { warn } = console;
before(() => {
  console.warn = () => undefined;
});
after(() => {
  console.warn = warn;
});

beforeEach(() => document.body.replaceChildren());

for (const name of names)
  for (const [turn, [form, put]] of Object.entries(forms).entries())
    it(`${name}: hostile ${form} are drawn as text or not at all, and ask for nothing`, async () => {
      performance.clearResourceTimings();
      const inputs = [
        ...everyPiece(name).filter((_, index) => index % count === turn),
        ...fc.sample(hostileInput(name), { seed, numRuns: 200 }),
      ];
      for (const texts of inputs) put(name, texts);
      await drawn();
      const figures = [...document.body.children];
      expect(figures).to.have.lengthOf(inputs.length);
      const drawnOnes = figures.filter((each, index) =>
        check(name, each, JSON.stringify(inputs[index])),
      );
      expect(drawnOnes.length).to.be.within(inputs.length / 3, inputs.length - 100);
      expect(Reflect.get(window, 'hacked')).to.equal(undefined);
      expect(performance.getEntriesByType('resource')).to.deep.equal([]);
    });
