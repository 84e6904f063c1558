import { expect } from '@open-wc/testing';
import { drawn, heard, partOf, seen, show } from './figures-in-page.js';
import { module, openFrame } from './host-frame.js';

beforeEach(() => {
  document.body.replaceChildren();
  document.documentElement.lang = 'en';
});

const badge = { theme: 'sustainability' };

it('a language that is imported beside the ready-made script redraws the figures that speak it', async () => {
  const element = await show('theme-badge', { ...badge, lang: 'zh' });
  expect(seen(element)).to.equal('Sustainability');
  expect(element.problems).to.have.lengthOf(1);
  await import('metropolis-widgets/i18n/zh');
  await drawn();
  expect(seen(element)).to.equal('可持续性');
  expect(element.problems).to.have.lengthOf(0);
});

it('a language that a page loads first is there when the elements are', async () => {
  const portuguese = new URL('i18n/pt.js', module).href;
  const frame =
    await openFrame(`<!doctype html><html lang="pt"><script type="module" src="${portuguese}"></script><script>
    addEventListener('metro-problem', ({ detail }) => (window.reported = detail.length));
  </script><script type="module" src="${module}"></script><metro-theme-badge theme="sustainability"></metro-theme-badge>`);
  const element = frame.contentDocument?.querySelector('metro-theme-badge');
  expect(element?.shadowRoot?.textContent).to.equal('Sustentabilidade');
  expect(frame.contentWindow && Reflect.get(frame.contentWindow, 'reported')).to.equal(undefined);
});

describe('Arabic', () => {
  before(() => import('metropolis-widgets/i18n/ar'));

  it('runs from right to left, marks and their labels too, icons and numbers not', async () => {
    document.documentElement.lang = 'ar';
    const bar = await show('funding-shift-bar', {
      label: 'التمويل',
      shares: 'رسوم: 36 to 52; منح: 64 to 48',
    });
    const root = partOf(bar, 'figure');
    expect(root && getComputedStyle(root).direction).to.equal('rtl');
    expect(seen(bar)).to.match(/رسوم 36\u200e?%\u200e? 52/);
    const [first] = bar.shadowRoot?.querySelectorAll('.mark, .plot td') ?? [];
    const [mark, box] = [first?.getBoundingClientRect(), bar.getBoundingClientRect()];
    expect(mark && mark.right > box.right - 40, 'the first source is at the right').to.equal(true);
    const tile = await show('stat-tile', { value: '7', label: 'مدن', theme: 'sustainability' });
    const icon = tile.shadowRoot?.querySelector('.icon');
    expect(icon && getComputedStyle(icon).transform).to.equal('none');
    expect(heard(tile)).to.equal('7 مدنالاستدامة');
  });

  it('keeps the sign of a number at its left', async () => {
    document.documentElement.lang = 'ar';
    const tile = await show('stat-tile', { value: '-12', label: 'وظيفة' });
    const value = partOf(tile, 'value')?.querySelector('[aria-hidden]');
    const text = [...(value?.childNodes ?? [])].find((node) => node instanceof Text);
    const at = (index: number) => {
      const range = document.createRange();
      if (text) range.setStart(text, index);
      if (text) range.setEnd(text, index + 1);
      return range.getBoundingClientRect().left;
    };
    expect(value?.textContent).to.equal('\u200e−12');
    expect(at(1)).to.be.lessThan(at(2));
    expect(at(2)).to.be.lessThan(at(3));
  });
});
