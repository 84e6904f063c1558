import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { figures, type FigureName } from '#dist/figures.js';
import { writeFigureLink } from '#dist/model/figure-link.js';
import { textOf } from '#dist/model/phrase.js';
import {
  hostileAttributes,
  hostileInput,
  isHarmless,
  names,
  seed,
  type Attributes,
} from '../figures/hostile-texts.js';
import { drawn, figure, heard, toBeHeard, type Figure } from './figures-in-page.js';

type Texts = Record<string, string>;

const sentence = 'The sentence of the author';

const page = `${location.origin}/figure.html`;

const block = (markup: string): Element => {
  const element = document.createElement('div');
  element.innerHTML = markup;
  return element.firstElementChild ?? element;
};

const quotation = (href: string): Element => {
  const element = block(`<div><blockquote><p>${sentence}</p><p><a>See</a></p></blockquote></div>`);
  element.querySelector('a')?.setAttribute('href', href);
  return element;
};

/** The ways in which an author's texts reach a figure. */
const forms: Readonly<Record<string, (name: FigureName, texts: Texts) => Element>> = {
  attributes: (name, texts) => figure(name, texts, sentence),
  'data-attributes': (name, texts) => {
    const data = Object.entries(texts).map(([key, text]) => [`data-${key}`, text] as const);
    return figure(name, Object.fromEntries(data), sentence);
  },
  'attributes in markup': (name, texts) => block(figure(name, texts, sentence).outerHTML),
  'attributes of plain markup': (name, texts) => {
    const element = block(`<p data-metro="${name}">${sentence}</p>`);
    for (const [key, text] of Object.entries(texts)) element.setAttribute(`data-${key}`, text);
    return element;
  },
  'values in links': (name, texts) => {
    const attributes = Object.entries(texts).map(([key, text]) => [
      key,
      text.replace(/\p{Surrogate}/gu, '\ufffd'),
    ]);
    return quotation(writeFigureLink(page, { tag: `metro-${name}`, attributes }));
  },
  'pieces of links': (name, texts) => {
    // An address with white space in it is none.
    const entries = Object.entries(texts).map(([key, text]) =>
      [key, text.replace(/[\s\p{Cc}\p{Bidi_Control}]/gu, encodeURIComponent)].join('='),
    );
    return quotation(`${page}#${[`metro-${name}`, ...entries].join('/')}`);
  },
};

/** All that figures are drawn with. What is not here has no way to run, to ask for anything or to style the page. */
const allowed = new Set(
  [
    'a b bdi data div figcaption figure li p path slot span svg table tbody td th thead tr ul',
    '@aria-hidden @aria-labelledby @class @d @dir @href @id @lang @part @preserveAspectRatio @role @scope @value @viewBox @width',
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
  return [toBeHeard(figure), theme, rounding, source.intro, source.name, textOf(period, 'spoken')];
};

/** The figure of what was written: that itself, inside it, or around a quotation, whose place it takes. */
const figureOf = (written: Element, tag: string) =>
  written.closest(tag) ?? written.querySelector(tag);

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
  return !!said;
};

const encoded = (text: string) =>
  encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\ufffd')).replaceAll("'", '%27');

/** The ways in which an author's names reach a figure; what is no name of an attribute reaches none. */
const namedForms: Readonly<Record<string, (name: FigureName, given: Attributes) => Element>> = {
  'names in links': (name, given) =>
    quotation(
      `${page}#metro-${name}/${given.map(([key, text]) => `${key}=${encoded(text)}`).join('/')}`,
    ),
  'encoded names in links': (name, given) =>
    quotation(
      `${page}#metro-${name}/${given.map((entry) => entry.map(encoded).join('=')).join('/')}`,
    ),
  'names of plain markup': (name, given) => {
    const element = block(`<p data-metro="${name}">${sentence}</p>`);
    for (const [key, text] of given)
      try {
        element.setAttribute(`data-${key}`, text);
      } catch {
        // No parser makes such a name either.
      }
    return element;
  },
};

/** What is tried on a figure: texts in its attributes, names beside them, and how many more of each are drawn at random. */
export interface Tried {
  readonly texts: (name: FigureName) => readonly Texts[];
  readonly names: (name: FigureName) => readonly Attributes[];
  readonly further: number;
}

const count = Object.keys(forms).length;

const testTexts = (tried: Tried): void => {
  for (const name of names)
    for (const [turn, [form, write]] of Object.entries(forms).entries())
      it(`${name}: hostile ${form} are drawn as text or not at all`, async () => {
        const inputs = [
          // Each form takes its share of them.
          ...tried.texts(name).filter((_, index) => index % count === turn),
          ...fc.sample(hostileInput(name), { seed, numRuns: tried.further }),
        ];
        const written = inputs.map((texts) => write(name, texts));
        const inner = written.map(({ innerHTML }) => innerHTML);
        document.body.append(...written);
        await drawn();
        const { tag } = figures[name];
        const drawnOnes = written.filter((element, index) => {
          const figure = figureOf(element, tag);
          const texts = JSON.stringify(inputs[index]);
          const before = inner[index] ?? '';
          if (figure && figure === element.parentElement)
            expect(figure.innerHTML, texts).to.equal(element.outerHTML);
          // What cannot be read as ours stays as it was, and so does what a figure keeps.
          const kept = !figure || figure === element.parentElement ? element : figure;
          expect(kept.innerHTML, texts).to.equal(before);
          return !!figure && check(name, figure, texts);
        });
        expect(drawnOnes.length).to.be.within(inputs.length / 3, inputs.length - 1);
      });
};

const testNames = (tried: Tried): void => {
  for (const name of names)
    for (const [form, write] of Object.entries(namedForms))
      it(`${name}: of hostile ${form} only those pass that the figure reads`, async () => {
        const { tag, attributes } = figures[name];
        const inputs = [
          ...tried.names(name),
          ...fc.sample(hostileAttributes(name), { seed, numRuns: 2 * tried.further }),
        ];
        const written = inputs.map((given) => write(name, given));
        document.body.append(...written);
        await drawn();
        const upgraded = written.flatMap((element) => figureOf(element, tag) ?? []);
        const known = attributes.map((each) => `data-${each}`);
        for (const element of upgraded) {
          const others = element.getAttributeNames().filter((each) => !known.includes(each));
          const ofOurs = element.querySelector('blockquote') ? ['data-quotation'] : [];
          expect(others, element.outerHTML).to.deep.equal(ofOurs);
          expect(element.getAttribute('data-quotation') ?? '', element.outerHTML).to.equal('');
        }
        expect(upgraded.length).to.be.greaterThan(inputs.length / 3);
      });
};

const { warn } = console;
const script = document.createElement('script');
script.dataset['figures'] = page;
script.dataset['upgrade'] = 'links blocks';

/** Tests that texts and names, in every form, are drawn as text or not at all, run nothing and ask for nothing. */
export const testHostile = (tried: Tried): void => {
  before(() => {
    document.head.append(script);
    // Hidden, since only texts and attributes are looked at: layout takes most of the time.
    document.body.hidden = true;
    console.warn = () => undefined;
    performance.clearResourceTimings();
  });
  after(() => {
    script.remove();
    document.body.hidden = false;
    console.warn = warn;
  });

  beforeEach(() => document.body.replaceChildren());

  testTexts(tried);
  testNames(tried);

  it('hostile texts have run nothing and asked for nothing', async () => {
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(Reflect.get(window, 'hacked')).to.equal(undefined);
    expect(performance.getEntriesByType('resource')).to.deep.equal([]);
  });
};
