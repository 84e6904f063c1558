import { expect, waitUntil } from '@open-wc/testing';
import { writeFigureLink } from '#dist/model/figure-link.js';
import { openFrame } from './host-frame.js';
import { published } from '../../demo/published.js';

const page = new URL('../../../demo/figure.html', import.meta.url).href;
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
  const figure = find('article > :first-child');
  return {
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

it('on a site that has published no results a figure is said to be composed', async () => {
  const base = new URL('../../../demo/', import.meta.url).href;
  const page = await openFrame(`<!doctype html><base href="${base}"><script>
    location.hash = 'metro-stat-tile/value=9/label=cities';
    fetch = () => Promise.reject(new Error('not there'));
  </script><p class="standing"></p><article></article><script type="module" src="../build/demo/figure.js"></script>`);
  const said = () => page.contentDocument?.querySelector('.standing')?.textContent;
  await waitUntil(said, 'the page says nothing', { timeout: 9000 });
  expect(said()).to.equal('Composed from a link, not verified.');
  page.remove();
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
