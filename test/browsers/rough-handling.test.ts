import { expect } from '@open-wc/testing';
import { drawn, figure, show } from './figures-in-page.js';
import { tags } from '#dist/i18n/tags.js';
import {
  classic,
  figuresMarkup,
  figuresCount,
  module,
  openFrame,
  upgradeRules,
} from './host-frame.js';

const many = 10_000;
const tile = { value: '5850', label: 'people', lang: 'en' };
const sentence = '5,850 people';

/** All text of a figure; in another document its nodes are of other classes than here. */
const textOf = (element: Element | null) => element?.shadowRoot?.textContent.trim();

/** Whether a figure is drawn with the styles that it brings; a root without them is not a grid. */
const isDrawn = (element: Element | null | undefined): boolean => {
  const root = element?.shadowRoot?.querySelector('[part="figure"]');
  return !!root && root.ownerDocument.defaultView?.getComputedStyle(root).position === 'relative';
};

beforeEach(() => {
  document.body.replaceChildren();
  document.documentElement.lang = 'en';
});

describe('the script', () => {
  const script = `<script src="${classic}" ${upgradeRules}></script>`;
  const moduleScript = `<script type="module" src="${module}" ${upgradeRules}></script>`;
  const otherVersion = `<script type="module" src="${module}?other"></script>`;
  const addScript = `<script ${upgradeRules}>addEventListener('load', () => document.head.append(Object.assign(document.createElement('script'), { src: '${classic}' })))</script>`;
  const addFigures = `<script>addEventListener('load', () => document.body.innerHTML = \`${figuresMarkup}\`)</script>`;

  const pages: Readonly<Record<string, readonly [head: string, body: string]>> = {
    'comes first': [script, figuresMarkup],
    'comes last': ['', figuresMarkup + script],
    'stands among the figures': ['', figuresMarkup.replace('<metro-gender', `${script}$&`)],
    'is deferred': [script.replace(' ', ' defer '), figuresMarkup],
    'comes when it will': [script.replace(' ', ' async '), figuresMarkup],
    'is a module': [moduleScript, figuresMarkup],
    'is added to a page that has loaded': [addScript, figuresMarkup],
    'is there long before the figures': [script, addFigures],
    'is there twice': [script + script, figuresMarkup + script],
    'is there as script and as module': [script + moduleScript, figuresMarkup],
    'is there as module and as script': [moduleScript, figuresMarkup + script],
    'is there in two versions': [moduleScript + otherVersion, figuresMarkup],
    'is there in every way at once': [
      otherVersion + addScript + moduleScript,
      script + figuresMarkup + script,
    ],
  };

  /** Notes what is defined and what goes wrong. */
  const watch = `<script>
    defined = [];
    errors = [];
    const { define } = customElements;
    customElements.define = function (tag, element) {
      defined.push(tag);
      define.call(this, tag, element);
    };
    addEventListener('error', ({ message, target }) => errors.push(message ?? target.src), true);
    addEventListener('unhandledrejection', ({ reason }) => errors.push(String(reason)));
  </script>`;

  /** Opens a page, and waits for the script where that is added later. */
  const open = async (head: string, body: string) => {
    const page = `<!doctype html><html lang="en"><head>${watch}${head}</head><body>${body}</body></html>`;
    const { contentWindow, contentDocument } = await openFrame(page);
    const { customElements, defined, errors } = contentWindow as unknown as Window & {
      readonly defined: readonly string[];
      readonly errors: readonly string[];
    };
    await Promise.all(tags.map((tag) => customElements.whenDefined(tag)));
    await new Promise((resolve) => setTimeout(resolve, 100));
    return {
      figures: [...(contentDocument?.querySelectorAll(tags.join()) ?? [])],
      defined,
      errors,
    };
  };

  for (const [how, [head, body]] of Object.entries(pages))
    it(`draws all figures, and defines each once, where it ${how}`, async () => {
      const { figures, defined, errors } = await open(head, body);
      expect(figures.map(isDrawn)).to.deep.equal(Array(figuresCount).fill(true));
      expect(defined).to.deep.equal(tags);
      expect(errors).to.deep.equal([]);
    });

  it('leaves an element that a page has defined itself, and draws the others', async () => {
    const own = `<script>customElements.define('metro-gender-split', class extends HTMLElement {})</script>`;
    const { figures, defined, errors } = await open(own + script, figuresMarkup);
    expect(figures.map(isDrawn)).to.deep.equal([true, true, false, true, true, true]);
    expect(defined.toSorted()).to.deep.equal(tags.toSorted());
    expect(errors).to.deep.equal([]);
  });
});

describe('a figure', () => {
  /** Puts a box of this markup into the page. */
  const box = (markup: string): Element => {
    document.body.insertAdjacentHTML('beforeend', markup);
    return document.body.lastElementChild ?? document.body;
  };
  const shadow = (mode: ShadowRootMode) => box('<div></div>').attachShadow({ mode });
  const otherDocument = async () =>
    (await openFrame('<!doctype html>')).contentDocument ?? document;
  const put = (parent: ParentNode, element: Node) => {
    parent.append(element);
    return element as Element;
  };

  /** What pages do to elements: each gives the figure that must then be drawn. */
  const handled: Readonly<Record<string, (element: Element) => Element | null | Promise<Element>>> =
    {
      'moved within the page': (element) => put(box('<section><p></p></section>'), element),
      'moved before its parent': (element) => {
        const parent = box('<div></div>');
        parent.append(element);
        parent.before(element);
        return element;
      },
      'put into a table': (element) =>
        put(box('<table><td></td></table>').querySelector('td') ?? document, element),
      'put into a closed and then opened details': (element) => {
        const details = box('<details><summary>More</summary></details>') as HTMLDetailsElement;
        details.append(element);
        details.open = true;
        return element;
      },
      'hidden and shown': (element) => {
        element.toggleAttribute('hidden');
        element.toggleAttribute('hidden');
        return element;
      },
      'put into an open shadow root': (element) => put(shadow('open'), element),
      'put into a closed shadow root': (element) => put(shadow('closed'), element),
      'put into shadow roots in shadow roots': (element) => {
        const outer = shadow('closed');
        outer.innerHTML = '<div></div>';
        return put(outer.querySelector('div')?.attachShadow({ mode: 'open' }) ?? outer, element);
      },
      'slotted into another element': (element) => {
        const root = shadow('open');
        root.innerHTML = '<slot></slot>';
        return put(root.host, element);
      },
      cloned: (element) => put(document.body, element.cloneNode(true)),
      'cloned without its sentence': (element) => put(document.body, element.cloneNode()),
      'cloned before it was drawn': () =>
        put(document.body, figure('stat-tile', tile).cloneNode(true)),
      imported: (element) => put(document.body, document.importNode(element, true)),
      'copied as markup': (element) => box(element.outerHTML),
      'cut and pasted': (element) => {
        const range = document.createRange();
        range.selectNode(element);
        const cut = range.extractContents();
        return put(document.body, cut.firstElementChild ?? cut);
      },
      'cloned out of a template': () => {
        const template = document.createElement('template');
        template.innerHTML = figure('stat-tile', tile).outerHTML;
        const inert = template.content.firstElementChild;
        expect(inert?.shadowRoot).to.equal(null);
        document.body.append(template.content.cloneNode(true));
        expect(inert?.shadowRoot).to.equal(null);
        return document.body.lastElementChild;
      },
      'kept in a template and put back': (element) => {
        const template = document.createElement('template');
        template.content.append(element);
        return put(document.body, element);
      },
      'adopted into another document': async (element) => {
        const other = await otherDocument();
        return put(other.body, other.adoptNode(element));
      },
      'adopted into another document and back': async (element) => {
        const other = await otherDocument();
        put(other.body, element);
        await drawn();
        return put(document.body, element);
      },
      'imported into another document and put here': async (element) => {
        const other = await otherDocument();
        return put(document.body, other.importNode(element, true));
      },
      'kept in a document without a window and put back': async (element) => {
        put(document.implementation.createHTMLDocument().body, element);
        await drawn();
        return put(document.body, element);
      },
      'taken out of a frame that has gone': async (element) => {
        const other = await otherDocument();
        put(other.body, element);
        await drawn();
        other.defaultView?.frameElement?.remove();
        return put(document.body, element);
      },
      'written by a parser that knows no elements': () => {
        const parsed = new DOMParser().parseFromString(
          figure('stat-tile', tile).outerHTML,
          'text/html',
        );
        return put(document.body, parsed.body.firstElementChild ?? parsed);
      },
    };

  for (const [how, handle] of Object.entries(handled))
    it(`is drawn after it was ${how}`, async () => {
      const element = await show('stat-tile', tile);
      const after = await handle(element);
      await drawn();
      expect(isDrawn(after)).to.equal(true);
      expect(textOf(after)).to.equal(sentence);
    });

  it(`removed and put back ${many} times is drawn as before`, async () => {
    const element = await show('stat-tile', tile);
    const before = element.shadowRoot?.innerHTML;
    for (let time = 0; time < many; time++) {
      element.remove();
      document.body.append(element);
      if (time % 100 === 0) await drawn();
    }
    await drawn();
    expect(element.shadowRoot?.innerHTML).to.equal(before);
    expect(isDrawn(element)).to.equal(true);
  });

  /** How often the text of a figure changes. */
  const changes = async (element: Element, change: () => void) => {
    let count = 0;
    const observer = new MutationObserver((records) => (count += records.length));
    observer.observe(element.shadowRoot ?? element, {
      subtree: true,
      characterData: true,
      childList: true,
    });
    change();
    await drawn();
    observer.disconnect();
    return count;
  };

  it(`changed ${many} times in a turn is drawn once, as the last change says`, async () => {
    const element = await show('stat-tile', tile);
    const set = (value: number) => element.setAttribute('value', `${value}`);
    const once = await changes(element, () => set(many));
    await changes(element, () => set(7));
    const often = await changes(element, () => {
      for (let value = 1; value <= many; value++) set(value);
    });
    expect(once).to.be.greaterThan(0);
    expect(often).to.equal(once);
    expect(textOf(element)).to.equal('10,000 people');
  });

  it(`changed in ${many} turns is drawn as the last change says`, async () => {
    const element = await show('stat-tile', tile);
    for (let value = 1; value <= many; value++) {
      element.setAttribute('value', `${value}`);
      await element.updateComplete;
    }
    expect(textOf(element)).to.equal('10,000 people');
  });
});
