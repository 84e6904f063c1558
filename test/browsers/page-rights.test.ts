import { expect } from '@open-wc/testing';
import { partOf, show } from './figures-in-page.js';

const tile = { value: '141', label: 'members', lang: 'en' };

beforeEach(() => {
  document.body.replaceChildren();
});

/** A tile in a parent with this style, itself with that one, and the box that the page gives it. */
const placed = async (own: string, around = 'width: 600px') => {
  const parent = document.createElement('div');
  parent.style.cssText = around;
  document.body.append(parent);
  const element = await show('stat-tile', tile, '', parent);
  element.style.cssText = own;
  const [box, outer] = [element.getBoundingClientRect(), parent.getBoundingClientRect()];
  const root = partOf(element, 'figure');
  return { element, root, box, x: box.x - outer.x, drawn: root?.getBoundingClientRect() };
};

describe('a page places and sizes figures', () => {
  for (const [own, around, x, width] of [
    ['', 'width: 600px', 0, 600],
    ['width: 300px', 'width: 600px', 0, 300],
    ['margin-left: 50px', 'width: 600px', 50, 550],
    ['margin: auto; width: 200px', 'width: 600px', 200, 200],
    ['flex: 1', 'display: flex; width: 500px', 0, 500],
    ['width: 200px; margin-left: auto', 'display: flex; width: 500px', 300, 200],
    ['grid-column: 2', 'display: grid; grid-template-columns: 100px 300px; width: 400px', 100, 300],
    ['position: absolute; left: 40px; width: 250px', 'position: relative; width: 600px', 40, 250],
    ['float: right; width: 240px', 'width: 600px', 360, 240],
  ] as const)
    it(`${own || 'nothing'} in ${around}`, async () => {
      const shown = await placed(own, around);
      expect([shown.x, shown.box.width, shown.drawn?.width]).to.deep.equal([x, width, width]);
    });

  it('as high as their row', async () => {
    const { root } = await placed('', 'display: grid; grid-auto-rows: 400px; width: 300px');
    expect(root?.getBoundingClientRect().height).to.equal(400);
  });

  it('and moves them', async () => {
    const { x } = await placed('transform: translateX(70px)');
    expect(x).to.equal(70);
  });
});

describe('a page hides figures', () => {
  for (const own of ['display: none', 'visibility: hidden', 'opacity: 0'])
    for (const where of ['on them', 'around them'])
      it(`by ${own} ${where}`, async () => {
        const { root } = await placed(...((where === 'on them' ? [own] : ['', own]) as [string]));
        const options = { opacityProperty: true, visibilityProperty: true };
        expect(root?.checkVisibility(options)).to.equal(false);
      });

  it('by hidden', async () => {
    const { element } = await placed('');
    element.hidden = true;
    expect(element.getBoundingClientRect().height).to.equal(0);
  });
});

it('a page sets what is documented: custom properties, and parts', async () => {
  const style = document.createElement('style');
  style.textContent = `metro-stat-tile { --metro-font: monospace; --metro-color-scheme: dark; --metro-accent: #f00; }
    metro-stat-tile::part(label) { letter-spacing: 3px; }`;
  document.body.append(style);
  const { element, root } = await placed('');
  const plain = await show('stat-tile', tile);
  const computed = root && getComputedStyle(root);
  expect(computed?.fontFamily).to.equal('monospace');
  expect(computed?.colorScheme).to.equal('dark');
  const label = partOf(element, 'label');
  expect(label && getComputedStyle(label).letterSpacing).to.equal('3px');
  style.remove();
  const own = partOf(plain, 'value');
  const before = own && getComputedStyle(own).color;
  plain.style.setProperty('--metro-accent', '#c00');
  expect(own && getComputedStyle(own).color).to.not.equal(before);
});

it('nothing leaks out: no name, no style, no element but the four', async () => {
  const frame = document.createElement('iframe');
  frame.height = '800';
  document.body.append(frame);
  const { contentWindow: page, contentDocument: inside } = frame;
  if (!page || !inside) throw new Error('no frame');
  inside.body.innerHTML =
    '<p>text</p><metro-stat-tile value="1" label="a" lang="en"></metro-stat-tile>';
  const text = inside.querySelector('p');
  const look = () => ({
    names: Object.getOwnPropertyNames(page).sort(),
    sheets: inside.styleSheets.length + inside.adoptedStyleSheets.length,
    style:
      text &&
      [...page.getComputedStyle(text)].map((name) =>
        page.getComputedStyle(text).getPropertyValue(name),
      ),
    head: inside.head.innerHTML,
  });
  const before = look();
  const script = inside.createElement('script');
  script.src = new URL('../../../dist/metropolis-widgets.classic.js', import.meta.url).href;
  const loaded = new Promise((resolve) => {
    script.onload = resolve;
  });
  inside.body.append(script);
  await loaded;
  expect(inside.querySelector('metro-stat-tile')?.shadowRoot).to.not.equal(null);
  expect(look()).to.deep.equal(before);
});
