import { expect } from '@open-wc/testing';
import { drawn, figure, partOf, seen, show, type Figure } from './figures-in-page.js';

const tile = { value: '5850', label: 'personnes', qualifier: 'more-than', lang: 'fr' };

beforeEach(() => {
  document.body.replaceChildren();
  document.documentElement.lang = 'en';
});

describe('the build under test', () => {
  it('is the one that was asked for, and no other is loaded', () => {
    const scripts = {
      module: '/dist/metropolis-widgets.js',
      modules: '/dist/index.js',
      classic: '/dist/metropolis-widgets.classic.js',
    };
    const loaded = performance
      .getEntriesByType('resource')
      .map(({ name }) => new URL(name).pathname);
    const asked = document.documentElement.dataset['build'];
    for (const [name, script] of Object.entries(scripts))
      expect(loaded.includes(script), script).to.equal(name === asked);
  });
});

describe('attributes', () => {
  it('draw a figure', async () => {
    expect(seen(await show('stat-tile', tile))).to.equal('Plus de 5\u202f850 personnes');
  });

  it('may be written data-…; the plain one wins, and removing it falls back', async () => {
    const element = await show('stat-tile', {
      'data-value': '7',
      value: '8',
      'data-label': 'cities',
    });
    expect(seen(element)).to.equal('8 cities');
    element.removeAttribute('value');
    await drawn();
    expect(seen(element)).to.equal('7 cities');
    element.setAttribute('value', ' ');
    await drawn();
    expect(seen(element)).to.equal('7 cities');
  });

  it('are the state of the properties', async () => {
    const element = await show('stat-tile', { value: '8', label: 'cities' });
    Object.assign(element, { value: 9, previousLabel: '2017', previous: '7' });
    expect(element.getAttribute('value')).to.equal('9');
    expect(element.getAttribute('previous-label')).to.equal('2017');
    await drawn();
    expect(seen(element)).to.equal('9 cities2017: 7 · +2');
    Object.assign(element, { previous: null, value: undefined });
    expect(element.hasAttribute('previous') || element.hasAttribute('value')).to.equal(false);
  });

  it('keep what was set as properties before the element was defined', async () => {
    const copy = class extends (customElements.get('metro-stat-tile') ?? HTMLElement) {};
    const element = document.createElement('metro-later') as Figure;
    Object.assign(element, { value: '8', label: 'cities' });
    document.body.append(element);
    customElements.define('metro-later', copy);
    await drawn();
    expect(seen(element)).to.equal('8 cities');
    expect(element.getAttribute('value')).to.equal('8');
  });

  it('are all observed', () => {
    for (const name of ['stat-tile', 'funding-shift-bar', 'gender-split', 'theme-badge']) {
      const element = customElements.get(`metro-${name}`);
      const observed: unknown = element && Reflect.get(element, 'observedAttributes');
      expect(observed).to.include.members([
        'lang',
        'data-lang',
        'context',
        'data-source-href',
        'href',
      ]);
    }
  });
});

describe('language', () => {
  it('is that of the nearest lang outside, and follows it', async () => {
    document.body.innerHTML = '<section lang="es"><div></div></section>';
    const parent = document.querySelector('div') ?? document.body;
    const element = await show('theme-badge', { theme: 'sustainability' }, '', parent);
    expect(seen(element)).to.equal('Sostenibilidad');
    document.querySelector('section')?.setAttribute('lang', 'fr-CA');
    await drawn();
    expect(seen(element)).to.equal('Durabilité');
    document.querySelector('section')?.removeAttribute('lang');
    await drawn();
    expect(seen(element)).to.equal('Sustainability');
    expect(element.shadowRoot?.querySelector('.figure')?.getAttribute('lang')).to.equal('en');
  });

  it('crosses shadow roots', async () => {
    document.body.innerHTML = '<div lang="fr"><span></span></div>';
    const outer = document.querySelector('span')?.attachShadow({ mode: 'open' });
    const host = document.createElement('div');
    outer?.append(host);
    const element = await show(
      'theme-badge',
      { theme: 'sustainability' },
      '',
      host.attachShadow({ mode: 'closed' }),
    );
    expect(seen(element)).to.equal('Durabilité');
    document.querySelector('div')?.setAttribute('lang', 'es');
    await drawn();
    expect(seen(element)).to.equal('Sostenibilidad');
    host.lang = 'en';
    await drawn();
    expect(seen(element)).to.equal('Sustainability');
  });

  it('follows a figure that moves', async () => {
    document.body.innerHTML = '<p lang="fr"></p><p lang="es"></p>';
    const [french, spanish] = document.querySelectorAll('p');
    const element = await show('theme-badge', { theme: 'sustainability' }, '', french);
    spanish?.append(element);
    await drawn();
    expect(seen(element)).to.equal('Sostenibilidad');
  });

  it('is English, and a problem, where there is none', async () => {
    document.documentElement.removeAttribute('lang');
    const element = await show('theme-badge', { theme: 'sustainability' });
    expect(seen(element)).to.equal('Sustainability');
    expect(element.problems.map(({ attribute, rule }) => [attribute, rule])).to.deep.equal([
      ['lang', 'missing'],
    ]);
  });
});

describe("the author's sentence", () => {
  const visible = (element: HTMLElement) => element.firstChild?.parentElement?.innerText ?? '';

  it('is hidden by a figure, and shown without one', async () => {
    const element = await show(
      'stat-tile',
      { value: '33.000', label: 'comptes' },
      '33 000 comptes',
    );
    expect(element.shadowRoot?.querySelector('slot')).to.not.equal(null);
    expect(visible(element)).to.equal('33 000 comptes');
    element.setAttribute('value', '33000');
    await drawn();
    expect(element.shadowRoot?.querySelector('slot')).to.equal(null);
    expect(seen(element)).to.equal('33,000 comptes');
    element.removeAttribute('label');
    await drawn();
    expect(element.shadowRoot?.querySelector('slot')).to.not.equal(null);
    expect(element.textContent).to.equal('33 000 comptes');
  });

  it('is all there is: without it and without a figure nothing is painted', async () => {
    const element = await show('stat-tile', {});
    expect(element.getBoundingClientRect().height).to.equal(0);
  });
});

describe('metro-problem', () => {
  it('tells of problems when they appear, change and clear, also outside shadow roots', async () => {
    const host = document.createElement('div');
    document.body.append(host);
    const told: unknown[] = [];
    const listen = (event: Event) => {
      if (event instanceof CustomEvent)
        told.push(
          (event.detail as Figure['problems']).map(({ attribute, rule }) => `${attribute} ${rule}`),
        );
    };
    document.addEventListener('metro-problem', listen);
    const element = await show(
      'stat-tile',
      { value: '1..2', label: 'x' },
      '',
      host.attachShadow({ mode: 'open' }),
    );
    element.setAttribute('label', 'y');
    await drawn();
    element.setAttribute('value', '12');
    element.setAttribute('theme', 'sun');
    await drawn();
    element.removeAttribute('theme');
    await drawn();
    document.removeEventListener('metro-problem', listen);
    expect(told).to.deep.equal([['value not-a-number'], ['theme unknown-word'], []]);
    expect(element.problems).to.deep.equal([]);
  });
});

describe('elements', () => {
  it('are cloned, moved, and put back', async () => {
    const element = await show('stat-tile', tile);
    const copy = element.cloneNode(true) as Figure;
    document.body.append(copy);
    element.remove();
    await drawn();
    document.body.append(element);
    await drawn();
    expect(seen(copy)).to.equal(seen(element));
  });

  it('keep their looks in another document', async () => {
    const frame = document.createElement('iframe');
    document.body.append(frame);
    const element = figure('stat-tile', tile);
    frame.contentDocument?.body.append(element);
    await drawn();
    const value = partOf(element, 'value');
    expect(value && getComputedStyle(value).fontWeight).to.equal('700');
  });

  it('take over what a server drew', async () => {
    document.body.setHTMLUnsafe(
      '<metro-stat-tile value="8" label="cities"><template shadowrootmode="open"><p>8 cities</p></template></metro-stat-tile>',
    );
    await drawn();
    const element = document.querySelector<Figure>('metro-stat-tile');
    expect(element && seen(element)).to.equal('8 cities');
  });

  it('do not mind a second copy of the script', async () => {
    const url = new URL('../../../dist/metropolis-widgets.classic.js', import.meta.url);
    const script = document.createElement('script');
    script.src = url.href;
    const loaded = new Promise((resolve, reject) => {
      script.onload = resolve;
      script.onerror = reject;
    });
    document.head.append(script);
    await loaded;
    expect(seen(await show('stat-tile', tile))).to.equal('Plus de 5\u202f850 personnes');
  });

  it('draw once for many changes', async () => {
    const element = figure('stat-tile', tile);
    document.body.append(element);
    await element.updateComplete;
    const texts = new Set<string>();
    const observer = new MutationObserver(() => texts.add(seen(element)));
    observer.observe(element.shadowRoot ?? element, { subtree: true, characterData: true });
    for (let value = 0; value < 1000; value++) element.setAttribute('value', `${value}`);
    await element.updateComplete;
    await drawn();
    expect([...texts]).to.deep.equal(['Plus de 999 personnes']);
  });
});
