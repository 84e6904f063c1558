import { expect } from '@open-wc/testing';
import { drawn, seen } from './figures-in-page.js';
import { module, openFrame } from './host-frame.js';
import { writeFigureLink } from '#dist/model/figure-link.js';
import { tags } from '#dist/i18n/tags.js';

const page = 'https://city.example/figure.html';
const members = {
  tag: 'metro-stat-tile',
  attributes: [
    ['value', '141'],
    ['label', 'member governments'],
  ],
};
const href = writeFigureLink(page, members);
const sentence = '141 member governments';
const linked = (link: string) => `<blockquote><p>${sentence} ${link}</p></blockquote>`;

/** Puts markup into the page, and tells what its figure shows; nothing where none is drawn. */
const shown = async (markup: string) => {
  document.body.innerHTML = markup;
  await drawn();
  const element = document.body.querySelector<HTMLElement>(tags.join());
  return element && seen(element);
};

let named: HTMLScriptElement;

beforeEach(() => {
  document.documentElement.lang = 'en';
  document.body.replaceChildren();
  named = document.createElement('script');
  named.dataset['figures'] = page;
  named.dataset['upgrade'] = 'links blocks';
  document.head.append(named);
});

afterEach(() => {
  named.remove();
});

describe('data-metro', () => {
  for (const tag of ['p', 'div', 'section', 'blockquote', 'li', 'td', 'h2', 'figure'])
    it(`draws a figure in <${tag}>`, async () => {
      const block = `<${tag} data-metro="stat-tile" data-value="141" data-label="member governments" data-qualifier="about">${sentence}</${tag}>`;
      const around = { li: ['<ul>', '</ul>'], td: ['<table><tr>', '</table>'] }[tag] ?? ['', ''];
      expect(await shown(around.join(block))).to.equal('About 141 member governments');
    });

  it('draws each of the four, with names of several words', async () => {
    for (const [block, said] of [
      ['theme-badge" data-theme="sustainability', 'Sustainability'],
      [
        'stat-tile" data-value="9" data-label="cities" data-previous="7" data-previous-label="2017',
        '9 cities2017: 7 · +2',
      ],
      ['gender-split" data-label="interns" data-women="1" data-men="0', '1 interns 1 woman 0 men'],
    ])
      expect(await shown(`<p data-metro="${block ?? ''}">x</p>`)).to.equal(said);
    const bar =
      '<p data-metro="funding-shift-bar" data-label="F" data-shares="A: 36 to 52; B: 64 to 48">x</p>';
    expect(await shown(bar)).to.contain(' A 36% 52% +16\u00a0points ');
  });

  it('stays as it is where the figure cannot be drawn', async () => {
    const block = `<p data-metro="stat-tile" data-value="33.000"><b>33 000</b> members</p>`;
    await shown(block);
    expect(document.body.innerHTML).to.equal(block);
  });

  it('shows its sentence again where the figure can no longer be drawn', async () => {
    await shown(
      `<p data-metro="stat-tile" data-value="33" data-label="members"><b>33</b> members</p>`,
    );
    document.querySelector('metro-stat-tile')?.setAttribute('value', '33.000');
    await drawn();
    expect(document.body.innerText).to.equal('33 members');
  });

  it('in the language around it, its own too', async () => {
    const block = '<p lang="fr" data-metro="theme-badge" data-theme="sustainability">x</p>';
    expect(await shown(block)).to.equal('Durabilité');
  });

  it('is upgraded when it comes later, and once', async () => {
    await shown('<div></div>');
    const block = '<p data-metro="theme-badge" data-theme="sustainability">x</p>';
    document.body.firstElementChild?.insertAdjacentHTML('beforeend', `<div>${block}</div>`);
    await drawn();
    expect(document.querySelectorAll('metro-theme-badge')).to.have.lengthOf(1);
    const moved = document.querySelector('p');
    if (moved) document.body.prepend(moved);
    const again = new URL('../../../dist/metropolis-widgets.js?again', import.meta.url).href;
    await import(again);
    await drawn();
    expect(document.querySelectorAll('metro-theme-badge')).to.have.lengthOf(1);
    expect(moved?.querySelectorAll('*')).to.have.lengthOf(1);
  });

  const untouched = {
    'a figure that there is not': '<p data-metro="pie-chart" data-value="1">x</p>',
    'a name that no element can have': '<p data-metro="<img src=x>" data-value="1">x</p>',
    'no name': '<p data-metro="" data-value="1">x</p>',
    'what is edited': '<div contenteditable><p data-metro="stat-tile" data-value="1">x</p></div>',
    'an island in what is edited':
      '<div contenteditable="true"><div contenteditable="false"><p data-metro="stat-tile" data-value="1">x</p></div></div>',
    'what a template holds': '<template><p data-metro="stat-tile" data-value="1">x</p></template>',
  };
  for (const [name, markup] of Object.entries(untouched))
    it(`leaves alone ${name}`, async () => {
      await shown(markup);
      const template = document.createElement('template');
      template.innerHTML = markup;
      expect(document.body.innerHTML).to.equal(template.innerHTML);
    });

  it("leaves alone what is in an element of ours, where it is the author's sentence", async () => {
    const inner = '<p data-metro="theme-badge" data-theme="sustainability">x</p>';
    await shown(`<metro-stat-tile value="1" label="a">${inner}</metro-stat-tile>`);
    expect(document.querySelector('metro-theme-badge')).to.equal(null);
  });
});

describe('a figure link', () => {
  const draws: Record<string, string> = {
    'in the paragraph of the sentence': linked(`<a href="${href}">See</a>`),
    'in a paragraph after it': `<blockquote><p>${sentence}</p><p><a href="${href}">See</a></p></blockquote>`,
    'with what editors add to links': linked(
      `<a href="${href}" target="_blank" rel="noopener" class="external">See</a>`,
    ),
  };
  for (const [name, markup] of Object.entries(draws))
    it(`${name} becomes a figure, and its quotation the sentence`, async () => {
      expect(await shown(markup)).to.equal(sentence);
      expect(document.querySelector('metro-stat-tile > blockquote')?.textContent).to.equal(
        `${sentence}${markup.includes('</p><p>') ? '' : ' '}See`,
      );
    });

  describe('a figure in place of its quotation', () => {
    const quotation = linked(`<a href="${href}">See</a>`);
    const wrong = quotation.replace('141/', '33.000/');

    it('stands alone, with the quotation as it was inside', async () => {
      await shown(`<p>Before</p>${quotation}<p>After</p>`);
      const figure = document.querySelector('p + metro-stat-tile');
      expect(figure?.innerHTML).to.equal(quotation);
      expect(figure?.nextElementSibling?.textContent).to.equal('After');
    });

    it('speaks the language of the quotation, and that of the link before it', async () => {
      const badge = { tag: 'metro-theme-badge', attributes: [['theme', 'sustainability']] };
      const inFrench = (link: string) =>
        `<blockquote lang="fr">Durable <a href="${link}">Voir</a></blockquote>`;
      expect(await shown(inFrench(writeFigureLink(page, badge)))).to.equal('Durabilité');
      const spanish = { ...badge, attributes: [...badge.attributes, ['lang', 'es']] };
      expect(await shown(inFrench(writeFigureLink(page, spanish)))).to.equal('Sostenibilidad');
    });

    it('leaves a quotation alone whose figure is wrong, and tells why', async () => {
      const told: string[] = [];
      const tell = ({ detail }: HTMLElementEventMap['metro-problem']) =>
        told.push(...detail.map(({ attribute }) => attribute));
      document.body.addEventListener('metro-problem', tell);
      await shown(wrong);
      document.body.removeEventListener('metro-problem', tell);
      expect(document.body.innerHTML).to.equal(wrong);
      expect([...new Set(told)]).to.deep.equal(['value']);
    });

    it('gives it back once an attribute is wrong, for good', async () => {
      const frame = await openFrame(
        `<!doctype html><html lang="en"><script type="module" src="${module}" data-figures="${page}"></script><body>${quotation}`,
      );
      const body = frame.contentDocument?.body;
      await drawn();
      body?.querySelector('metro-stat-tile')?.setAttribute('value', '33.000');
      await drawn();
      await drawn();
      const markup = body?.innerHTML;
      frame.remove();
      expect(markup).to.equal(quotation);
    });

    it('is drawn once, however often it is moved or the script is loaded', async () => {
      await shown(`<main></main>${quotation}`);
      const figure = document.querySelector('metro-stat-tile');
      for (const place of ['main', 'body']) {
        if (figure) document.querySelector(place)?.append(figure);
        await drawn();
      }
      figure?.remove();
      await import(new URL('../../../dist/metropolis-widgets.js?once', import.meta.url).href);
      if (figure) document.body.append(figure);
      await drawn();
      expect(document.querySelectorAll('metro-stat-tile')).to.have.lengthOf(1);
      expect(figure?.innerHTML).to.equal(quotation);
    });

    it('is drawn in a page that adopts it', async () => {
      await shown(quotation);
      const frame = document.createElement('iframe');
      document.body.append(frame);
      const figure = document.querySelector<HTMLElement>('metro-stat-tile');
      if (figure) frame.contentDocument?.body.append(figure);
      await drawn();
      expect(figure && seen(figure)).to.equal(sentence);
      expect(figure?.innerHTML).to.equal(quotation);
    });

    it('has the margins of a paragraph, or those that the page sets', async () => {
      const gaps = () => {
        const boxes = [...document.querySelectorAll('main > *')].map((each) =>
          each.getBoundingClientRect(),
        );
        return boxes
          .slice(1)
          .map(({ top }, index) => Math.round(top - (boxes[index]?.bottom ?? 0)));
      };
      const text = `<p>Text</p>${quotation}${quotation}<p>Text</p>`;
      await shown(`<main>${text}</main>`);
      expect(gaps()).to.deep.equal([16, 16, 16]);
      const flow = `.flow > * { margin-block: 0 } .flow > * + * { margin-block-start: 24px }`;
      await shown(`<style>${flow}</style><main class="flow">${text}</main>`);
      expect(gaps()).to.deep.equal([24, 24, 24]);
    });
  });

  it('carries every sign in its values', async () => {
    const label = `a/b=c & d? "e" 'f' #g 100% (h) é \u202f →;`;
    const link = writeFigureLink(page, {
      tag: 'metro-theme-badge',
      attributes: [['label', label]],
    });
    expect(link).to.match(/^[\w:/.#=%~-]+$/);
    expect(await shown(linked(`<a href="${link}">See</a>`))).to.equal(label);
  });

  it('writes U+FFFD for half a character', () => {
    const attributes = [['label', 'a\ud800b😀']];
    expect(writeFigureLink(page, { tag: 'metro-theme-badge', attributes })).to.match(
      /label=a%EF%BF%BDb%F0%9F%98%80$/,
    );
  });

  const spam: Record<string, string> = {
    'to a page that the site has not named': linked(
      `<a href="${href.replace('city.example', 'evil.example')}">See</a>`,
    ),
    'to another page of the same site': linked(
      `<a href="${href.replace('figure.html', 'figure.html.php')}">See</a>`,
    ),
    'to the page in a query': linked(`<a href="https://evil.example/?${href}">See</a>`),
    'outside a quotation': `<p>${sentence} <a href="${href}">See</a></p>`,
    'that is all of its quotation': `<blockquote><p> <a href="${href}">${sentence}</a> </p></blockquote>`,
    'among other links': linked(`<a href="/x">x</a> <a href="${href}">See</a>`),
    'with a lone %': linked(`<a href="${href}%">See</a>`),
    'to a figure that there is not': linked(`<a href="${page}#metro-pie/value=1">See</a>`),
    'without a figure': linked(`<a href="${page}#metro-">See</a>`),
    'that is edited': `<div contenteditable="true">${linked(`<a href="${href}">See</a>`)}</div>`,
  };
  for (const [name, markup] of Object.entries(spam))
    it(`${name} stays a link`, async () => {
      expect(await shown(markup)).to.equal(null);
      expect(document.body.innerText).to.contain(sentence);
    });

  it("makes no element of the page's own", async () => {
    let made = 0;
    customElements.define(
      'page-widget',
      class extends HTMLElement {
        constructor() {
          super();
          made += 1;
        }
      },
    );
    expect(await shown(linked(`<a href="${page}#page-widget/x=1#metro-">See</a>`))).to.equal(null);
    expect(made).to.equal(0);
  });

  it('is read as soon as the site names its page', async () => {
    named.remove();
    expect(await shown(linked(`<a href="${href}">See</a>`))).to.equal(null);
    document.head.append(named);
    expect(await shown(linked(`<a href="${href}">See</a>`))).to.equal(sentence);
  });

  it('looks once at a quotation of many links', async () => {
    const quotation = document.createElement('blockquote');
    quotation.innerHTML = sentence + `<a href="${href}">See</a>`.repeat(100);
    let looks = 0;
    const matches = () => (looks += 1);
    Object.defineProperty(quotation, 'matches', { value: matches });
    document.body.append(quotation);
    await drawn();
    expect(looks).to.be.below(10);
  });
});

describe('names that hide what the document or a form is asked', () => {
  const names = [
    'querySelectorAll',
    'querySelector',
    'createElement',
    'documentElement',
    'matches',
    'closest',
    'attributes',
    'dataset',
    'childNodes',
    'append',
    'nodeType',
    'localName',
    'textContent',
    'getAttribute',
    'tagName',
    'head',
    'body',
    'baseURI',
    'addEventListener',
    'readyState',
    'customElements',
    'lang',
  ];
  const markup = linked(`<a href="${href}">See</a>`);
  let host: HTMLElement;
  beforeEach(() => {
    host = document.createElement('main');
    document.body.append(host);
  });
  afterEach(() => host.replaceChildren());

  for (const name of names) {
    const clobbers = {
      'an image': `<img name="${name}">${markup}`,
      'two images': `<img name="${name}"><img name="${name}">${markup}`,
      'a form of that name': `<form name="${name}">${markup}</form>`,
      'a field in a form': `<form><input name="${name}">${markup}</form>`,
    };
    for (const [what, content] of Object.entries(clobbers))
      it(`${what} named ${name}`, async () => {
        host.innerHTML = content;
        await drawn();
        const figure = host.querySelector<HTMLElement>(tags.join());
        expect(figure && seen(figure)).to.equal(sentence);
      });
  }
});
