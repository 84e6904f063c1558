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

/** A frame takes over the base of the page around it, so that it stands where the case says. */
const open = async (script: string, content: string) => {
  const base = document.createElement('base');
  base.href = address;
  document.head.prepend(base);
  const page = `<!doctype html><html lang="en"><script type="module" src="${module}" ${script}></script><body>${content}`;
  const frame = await openFrame(page);
  await drawn();
  base.remove();
  return frame;
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
        const frame = await open(script, content);
        const { contentDocument, contentWindow } = frame;
        const found = drawnIn(contentDocument);
        const hacked: unknown = contentWindow && Reflect.get(contentWindow, 'hacked');
        frame.remove();
        expect([found, hacked]).to.deep.equal([expected, undefined]);
      });
  });
