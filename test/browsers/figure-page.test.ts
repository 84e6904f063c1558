import { expect, waitUntil } from '@open-wc/testing';
import fc from 'fast-check';
import { figures } from '#dist/figures.js';
import { writeFigureLink } from '#dist/model/figure-link.js';
import { openFrame } from './host-frame.js';
import { published } from '../../demo/published.js';
import { hostileAttributes, nameForEach, names, seed } from '../figures/hostile-texts.js';

const page = new URL('../../../site/figure.html', import.meta.url).href;
const frame = document.createElement('iframe');

/** What the page shows for a link: where it says that the figure comes from, its title, and the figure itself. */
const open = async (link: string) => {
  frame.src = 'about:blank';
  document.body.append(frame);
  await new Promise((resolve) => {
    frame.onload = resolve;
    frame.src = link;
  });
  const find = (selector: string) => frame.contentDocument?.querySelector<HTMLElement>(selector);
  await waitUntil(() => find('.standing')?.dataset['standing'], 'the page says nothing', {
    timeout: 9000,
  });
  const figure = find('.composed > :first-child');
  return {
    title: frame.contentDocument?.title,
    leads: figure?.shadowRoot?.querySelectorAll('[href]').length,
    standing: find('.standing')?.dataset['standing'],
    says: find('.standing')?.textContent,
    words: find('blockquote')?.textContent,
    shown: figure?.shadowRoot?.textContent,
    problem: find('pre')?.textContent,
    lang: frame.contentDocument?.documentElement.lang,
  };
};

after(() => frame.remove());

const budget = published.filter(({ attributes }) =>
  attributes.some(([, value]) => value === '5850'),
);

it('one result is published in three languages', () => expect(budget).to.have.lengthOf(3));

for (const figure of budget) {
  const lang = figure.attributes.find(([name]) => name === 'lang')?.[1];
  it(`a link to a published result in ${lang ?? ''} shows it, says its words and that it is published`, async () => {
    const shown = await open(writeFigureLink(page, figure));
    expect(shown.standing).to.equal('published');
    expect(shown.lang).to.equal(lang);
    expect(shown.words).to.match(/5.?850/);
    expect(shown.shown).to.match(/5.?850/);
  });
}

const tile = {
  tag: 'metro-stat-tile',
  attributes: [
    ['value', '9'],
    ['label', 'cities'],
    ['lang', 'en'],
  ],
};

it('a figure that anyone could have composed is said to be that', async () => {
  const shown = await open(writeFigureLink(page, tile));
  expect(shown).to.deep.include({
    standing: 'composed',
    says: 'Composed from a link, not verified.',
    words: '9 cities',
  });
});

it('so is a published one of which anything is changed or left out', async () => {
  const [figure] = budget;
  if (!figure) throw new Error('no published figure');
  const { tag, attributes } = figure;
  for (const changed of [
    attributes.slice(1),
    attributes.map(([name, value]) => [name ?? '', value === '5850' ? '5851' : (value ?? '')]),
    [...attributes, ['note', 'x']],
  ])
    expect((await open(writeFigureLink(page, { tag, attributes: changed }))).standing).to.equal(
      'composed',
    );
});

it('a figure that cannot be drawn says what to type', async () => {
  const shown = await open(
    writeFigureLink(page, {
      ...tile,
      attributes: [
        ['value', '33.000'],
        ['label', 'x'],
      ],
    }),
  );
  expect(shown.problem).to.contain('value="33000"');
});

describe('nothing composed looks like the site', () => {
  const other = {
    tag: 'metro-stat-tile',
    attributes: [
      ['value', '9'],
      ['label', 'A result published on this site.'],
      ['href', 'https://evil.example/'],
      ['source', 'Metropolis'],
      ['source-href', 'https://evil.example/'],
    ],
  };

  it('it leads nowhere, and its words are no title', async () => {
    const shown = await open(writeFigureLink(page, other));
    expect(shown).to.include({ standing: 'composed', leads: 0, title: 'A figure' });
    expect(shown.shown).to.contain('Metropolis');
  });

  it('the notice stays in sight, in one box with it, wherever a link scrolls to', async () => {
    const attributes = [
      ...other.attributes,
      ['note', 'word '.repeat(390)],
      ['context', 'word '.repeat(390)],
    ];
    await open(`${writeFigureLink(page, { ...other, attributes })}:~:text=Metropolis`);
    const { contentDocument, contentWindow } = frame;
    const box = contentDocument?.querySelector('article');
    const notice = box?.querySelector('.standing')?.getBoundingClientRect();
    expect(box?.querySelector('metro-stat-tile')).to.not.equal(null);
    expect(notice?.height).to.be.greaterThan(20);
    for (const part of [0.3, 0.6, 0.9]) {
      const height = box?.getBoundingClientRect().height ?? 0;
      expect(height).to.be.greaterThan(600);
      contentWindow?.scrollTo(0, height * part);
      expect(box?.querySelector('.standing')?.getBoundingClientRect().top).to.be.within(0, 200);
    }
  });

  it('nothing but the scripts of the site runs', async () => {
    await open(writeFigureLink(page, other));
    const view = frame.contentWindow as (Window & typeof globalThis) | null;
    expect(() => void view?.eval('1')).to.throw();
    expect(frame.contentDocument?.querySelector('meta[http-equiv]')?.outerHTML).to.contain(
      "default-src 'none'",
    );
  });

  for (const [lang, own] of [
    ['est', 'en'],
    ['fro', 'en'],
    ['e', 'en'],
    ['ES-419', 'es'],
    ['fr_FR', 'fr'],
    ['ar', 'en'],
    ['', 'en'],
  ])
    it(`the page speaks ${own ?? ''} where a link says lang=${lang ?? ''}`, async () => {
      const attributes = [...other.attributes, ['lang', lang ?? '']];
      const shown = await open(writeFigureLink(page, { ...other, attributes }));
      expect(shown.lang).to.equal(own);
    });
});

/** Opens the page where `results.json` is this: a response in the page's own script. */
const openWith = async (response: string, hash: string) => {
  const base = new URL('../../../site/', import.meta.url).href;
  const opened = await openFrame(`<!doctype html><base href="${base}"><script>
    location.hash = '${hash}';
    fetch = () => ${response};
  </script><script type="module" src="figure-page.js"></script>`);
  return opened;
};

const standingIn = async (opened: HTMLIFrameElement) => {
  const said = () =>
    opened.contentDocument?.querySelector<HTMLElement>('.standing')?.dataset['standing'];
  await waitUntil(said, 'the page says nothing', { timeout: 9000 });
  return said();
};

describe('a figure is published where results.json holds it', () => {
  const hash = 'metro-stat-tile/value=9/label=cities';
  const result = {
    tag: 'metro-stat-tile',
    attributes: [
      ['value', '9'],
      ['label', 'cities'],
    ],
  };
  const right = JSON.stringify([result]);
  const answer = (body: string, status = 200) =>
    `Promise.resolve(new Response(${JSON.stringify(body)}, { status: ${status} }))`;
  // What else a file may hold is a matter of our own code: see the test of published figures.
  const others: Readonly<Record<string, string>> = {
    'is not there': "Promise.reject(new Error('not there'))",
    'is an error page with the figure in it': answer(right, 404),
    'is of another format': answer(JSON.stringify({ results: [result] })),
  };
  for (const [what, response] of Object.entries(others))
    it(`and not where that ${what}`, async () => {
      const opened = await openWith(response, hash);
      expect(await standingIn(opened)).to.equal('composed');
      expect(opened.contentDocument?.querySelector('metro-stat-tile')).to.not.equal(null);
      opened.remove();
    });

  for (const json of [right, `[null, 7, {"tag": 1}, ${right.slice(1)}`])
    it(`it is in ${json}`, async () => {
      const opened = await openWith(answer(json), hash);
      expect(await standingIn(opened)).to.equal('published');
      opened.remove();
    });

  it('a late answer is about the figure that is asked for last', async () => {
    const late = `new Promise((resolve) => setTimeout(() => resolve(new Response(${JSON.stringify(right)})), 300))`;
    const opened = await openWith(late, hash);
    const view = opened.contentWindow;
    if (view) view.location.hash = hash.replace('9', '8');
    expect(await standingIn(opened)).to.equal('composed');
    expect(opened.contentDocument?.querySelector('blockquote')?.textContent).to.equal('8 cities');
    if (view) view.location.hash = hash;
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(await standingIn(opened)).to.equal('published');
    expect(opened.contentDocument?.querySelector('blockquote')?.textContent).to.equal('9 cities');
    opened.remove();
  });
});

it('whatever a link says, the page holds nothing but a figure and words', async () => {
  const entries = names.flatMap((name) =>
    [...nameForEach(name), ...fc.sample(hostileAttributes(name), { seed, numRuns: 50 })].map(
      (given) =>
        `metro-${name}/${given.map(([key, text]) => `${key}=${encodeURIComponent(text.replace(/\p{Surrogate}/gu, ''))}`).join('/')}`,
    ),
  );
  let drawn = 0;
  for (const [index, entry] of entries.entries()) {
    if (index % 100 === 0) await open(writeFigureLink(page, tile));
    const { contentDocument, contentWindow } = frame;
    // Not by `history.replaceState`, which WebKit allows 100 times in ten seconds.
    if (contentWindow) contentWindow.location.hash = entry;
    contentWindow?.dispatchEvent(new Event('hashchange'));
    const box = contentDocument?.querySelector('.linked');
    const used = [...(box?.querySelectorAll('.composed *') ?? [])].flatMap((each) => [
      each.localName,
      ...each.getAttributeNames().map((attribute) => `@${attribute}`),
    ]);
    if (box?.querySelector('.composed [data-value], .composed [value]')) drawn++;
    const known = [
      'blockquote',
      'pre',
      ...Object.values(figures).flatMap(({ tag, attributes }) => [
        tag,
        ...attributes.map((each) => `@${each}`),
      ]),
    ];
    expect(
      used.filter((each) => !known.includes(each)),
      entry,
    ).to.deep.equal([]);
    expect(box?.querySelector<HTMLElement>('.standing')?.dataset['standing']).to.not.equal(
      'published',
    );
    expect(contentWindow && Reflect.get(contentWindow, 'hacked')).to.equal(undefined);
  }
  expect(drawn).to.be.greaterThan(entries.length / 10);
});

for (const link of [
  '',
  '#',
  '#metro-',
  '#metro-pie/value=1',
  '#metro-stat-tile/value=%',
  '#script/src=x',
])
  it(`no figure in "${link}" is said to be none`, async () => {
    expect(await open(page + link)).to.deep.include({ standing: 'none', shown: undefined });
  });
