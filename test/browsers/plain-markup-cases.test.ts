import { expect } from '@open-wc/testing';
import { tags } from '#dist/i18n/tags.js';
import { plainMarkupCases, address } from '../documents/plain-markup-cases.js';
import { drawn } from './figures-in-page.js';
import { module, openFrame } from './host-frame.js';

/** The figures drawn in a page: where, and by which attributes. */
const drawnIn = (page: Document | null) =>
  [...(page?.querySelectorAll(tags.join()) ?? [])]
    .filter(({ shadowRoot }) => shadowRoot?.querySelector('[part~="figure"]'))
    .map((figure) =>
      [
        figure.firstElementChild?.matches('blockquote')
          ? 'quotation'
          : figure.parentElement?.localName,
        ...figure
          .getAttributeNames()
          .filter((name) => name !== 'data-quotation')
          .map((name) => name.replace(/^data-/, '')),
      ].join(' '),
    );

/** One page for each tag of the script, since to load a page costs more than all else here. */
const pages = new Map<string, HTMLIFrameElement>();

const base = document.createElement('base');
base.href = address;

before(() => {
  // Their base is that of the page around them, so that they stand where the case says.
  document.head.prepend(base);
});
after(() => {
  base.remove();
  for (const frame of pages.values()) frame.remove();
});

const load = async (script: string, content: string) => {
  const frame = await openFrame(
    `<!doctype html><html lang="en"><script type="module" src="${module}" ${script}></script><body>${content}`,
  );
  pages.set(script, frame);
  return frame;
};

/** Shows content in a page with this script: as it loads, or added to a page that is there. Both are upgraded by the same rules. */
const open = async (script: string, content: string) => {
  const known = pages.get(script);
  known?.contentDocument?.body.setHTMLUnsafe(content);
  const { contentDocument, contentWindow } = known ?? (await load(script, content));
  await drawn();
  return { contentDocument, contentWindow };
};

/**
 * WebKit also takes the base of `<base href="javascript:1">`, which HTML (4.2.3) tells browsers to ignore, and the selector
 * `:matches()`, which became `:is()`. Neither draws more than the page says.
 */
const takesAnyBase = new DOMParser()
  .parseFromString('<base href="javascript:1">', 'text/html')
  .baseURI.startsWith('javascript:');
const takesMatches = CSS.supports('selector(:matches(i))');
const isForThisEngine = (script: string, content: string) =>
  !(takesAnyBase && /<base href="(javascript|data):/.test(content)) &&
  !(takesMatches && script.includes(':matches('));

for (const [subject, cases] of Object.entries(plainMarkupCases))
  describe(`plain markup in a page, ${subject}`, () => {
    for (const [what, script, content, ...expected] of cases.filter(([, script, content]) =>
      isForThisEngine(script, content),
    ))
      it(what, async () => {
        const { contentDocument, contentWindow } = await open(script, content);
        const found = drawnIn(contentDocument);
        const hacked: unknown = contentWindow && Reflect.get(contentWindow, 'hacked');
        expect([found, hacked]).to.deep.equal([expected, undefined]);
      });
  });
