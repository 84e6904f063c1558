import { expect } from '@open-wc/testing';
import { tags } from '#dist/i18n/tags.js';
import { drawn } from './figures-in-page.js';
import { classic, figuresCount, figuresMarkup, openFrame, upgradeRules } from './host-frame.js';

/** What a document can be asked, by Lit and by elements: an image of that name hides it. */
const names = [
  'importNode',
  'createComment',
  'createTreeWalker',
  'createElement',
  'createTextNode',
  'createDocumentFragment',
  'adoptNode',
  'adoptedStyleSheets',
  'defaultView',
  'documentElement',
  'head',
  'body',
  'querySelector',
  'querySelectorAll',
  'implementation',
  'addEventListener',
  'readyState',
  'baseURI',
  'nodeType',
  'ownerDocument',
  'host',
  'getRootNode',
];

/** Names of fields that hide what a form around a figure can be asked. */
const fields = [
  'getAttribute',
  'closest',
  'matches',
  'getRootNode',
  'lang',
  'host',
  'nodeType',
  'parentNode',
  'attributes',
  'ownerDocument',
  'querySelectorAll',
];

const sentence = 'The sentence of the author';
const tile = `<metro-stat-tile value="9" label="cities">${sentence}</metro-stat-tile>`;

/** Whether a reader sees a figure, or what stands in for it. */
const isSeen = (element: Element): boolean => {
  if (element.shadowRoot?.querySelector('[part~="figure"]')) return true;
  const range = element.ownerDocument.createRange();
  range.selectNodeContents(element);
  return !!element.textContent.trim() && range.getClientRects().length > 0;
};

const ofDocument: {
  readonly querySelectorAll: (this: Document, selector: string) => NodeListOf<Element>;
} = Document.prototype;

/** Opens a page, the script before or after what hides anything, and tells which of its figures are seen. */
const seenIn = async (content: string, first: 'script' | 'content') => {
  const script = `<script src="${classic}" ${upgradeRules}></script>`;
  const body = first === 'script' ? script + content : content + script;
  const frame = await openFrame(`<!doctype html><html lang="en"><body>${body}`);
  await drawn();
  await drawn();
  const { contentDocument } = frame;
  const found = contentDocument
    ? [...ofDocument.querySelectorAll.call(contentDocument, tags.join())].map(isSeen)
    : [];
  frame.remove();
  return found;
};

const withSentences = figuresMarkup.replaceAll(/><\/metro/g, `>${sentence}</metro`);

describe('a figure, or its sentence, is seen', () => {
  for (const first of ['script', 'content'] as const)
    for (const name of names)
      it(`where an image is named ${name}, ${first} first`, async () => {
        const found = await seenIn(`<img name="${name}">${withSentences}${tile}`, first);
        // What is not upgraded is no element, and its words stand.
        expect(found.length).to.be.within(figuresCount - 1, figuresCount + 1);
        expect(found).to.not.include(false);
      });

  for (const name of fields)
    it(`in a form with a field named ${name}`, async () => {
      const form = `<form lang="fr"><input name="${name}">${withSentences}</form>${tile}`;
      const found = await seenIn(form, 'script');
      expect(found).to.deep.equal(Array(figuresCount + 1).fill(true));
    });
});

it('a figure follows the language of a form with a field named ownerDocument', async () => {
  const frame = await openFrame(
    `<!doctype html><html lang="en"><body><form lang="fr"><input name="ownerDocument"><metro-theme-badge theme="sustainability"></metro-theme-badge></form><script src="${classic}"></script>`,
  );
  await drawn();
  const page = frame.contentDocument;
  page?.querySelector('form')?.setAttribute('lang', 'es');
  await drawn();
  const said = page?.querySelector('metro-theme-badge')?.shadowRoot?.textContent;
  frame.remove();
  expect(said).to.contain('Sostenibilidad');
});
