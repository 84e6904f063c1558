import { expect } from '@open-wc/testing';
import { en } from '#dist/i18n/en.js';
import { goals } from '#dist/themes/sdg.js';
import type { FigureElement } from '#dist/element/figure-element.js';
import { drawn, partOf, seen, show, type Figure } from './figures-in-page.js';
import { classic, module, openFrame } from './host-frame.js';

const sdg = new URL('themes/sdg.js', module).href;
const [climate, water] = [goals[12], goals[5]];

/** What scripts that add something call. */
type ElementClass = Pick<typeof FigureElement, 'addLanguage' | 'addTheme'>;

/** How a figure is drawn: its icon, the colour of the icon, and what is read. */
const look = (element: HTMLElement | null | undefined) => {
  const icon = element?.shadowRoot?.querySelector('.icon path');
  const figure = element && partOf(element, 'figure');
  return [
    element && seen(element),
    icon?.getAttribute('d'),
    figure && getComputedStyle(figure).getPropertyValue('--_metro-accent'),
    icon && getComputedStyle(icon).stroke,
  ];
};

/** The look of a goal: text and icon are as dark as its colour, or darker where that is too light. */
const lookOf = (goal: (typeof goals)[number] | undefined, words: string) => {
  const probe = document.createElement('p');
  probe.style.color = `oklch(from ${goal?.colour ?? ''} min(l, 0.46) c h)`;
  document.body.append(probe);
  return [words, goal?.icon, goal?.colour, getComputedStyle(probe).color];
};

afterEach(() => document.body.replaceChildren());

const policy = `default-src 'none'; script-src ${location.origin}; style-src 'none'; require-trusted-types-for 'script'`;
const scripts: Readonly<Record<string, string>> = {
  'after the script': `<script src="${classic}"></script><script type="module" src="${sdg}"></script>`,
  'before the script': `<script type="module" src="${sdg}"></script><script type="module" src="${module}"></script>`,
  'beside two copies of the script': `<script src="${classic}"></script><script type="module" src="${module}"></script><script type="module" src="${sdg}"></script>`,
};

for (const [where, tags] of Object.entries(scripts))
  it(`goals that are added ${where} have their colour, icon and name under a strict policy`, async () => {
    const frame = await openFrame(`<!doctype html><html lang="en">
      <meta http-equiv="Content-Security-Policy" content="${policy}">${tags}
      <metro-theme-badge theme="sdg-13">Climate action</metro-theme-badge>
      <metro-stat-tile value="7" label="wells" theme="sdg-6">7 wells</metro-stat-tile>`);
    await drawn();
    const [badge, tile] =
      frame.contentDocument?.querySelectorAll<HTMLElement>('html *:defined[theme]') ?? [];
    expect(look(badge)).to.deep.equal(lookOf(climate, 'Climate action (SDG\u00a013)'));
    expect(look(tile)).to.deep.equal(
      lookOf(water, '7 wellsClean water and sanitation (SDG\u00a06)'),
    );
  });

describe('the colour of a theme that is added', () => {
  let badge: Figure;
  beforeEach(async () => {
    document.documentElement.lang = 'en';
    await import('metropolis-widgets/themes/sdg');
    badge = await show('theme-badge', { theme: 'sdg-13' });
  });
  const accent = () => look(badge)[2];

  it('goes when the theme does', async () => {
    expect(accent()).to.equal(climate?.colour);
    badge.setAttribute('theme', 'sdg-6');
    await drawn();
    expect(accent()).to.equal(water?.colour);
    badge.setAttribute('theme', 'sustainability');
    await drawn();
    expect(accent()).to.be.a('string').and.not.equal(water?.colour);
    expect(badge.shadowRoot?.adoptedStyleSheets).to.have.lengthOf(2);
  });

  it('goes with its figure into another document', async () => {
    const frame = await openFrame('<!doctype html><html lang="en"><body></body>');
    frame.contentDocument?.body.append(badge);
    await drawn();
    expect(accent()).to.equal(climate?.colour);
  });
});

it('a theme and a language reach figures that moved into another document before', async () => {
  const frame = await openFrame('<!doctype html><html lang="en"><body></body>');
  const kind = customElements.get('metro-theme-badge') as unknown as ElementClass;
  const badge = await show('theme-badge', { theme: 'late' });
  frame.contentDocument?.body.append(badge);
  await drawn();
  kind.addTheme({ name: 'late', label: { en: 'Late' }, colour: '#0b5118', icon: 'M4 12h16' });
  await drawn();
  expect(seen(badge)).to.equal('Late');
  badge.setAttribute('lang', 'xx');
  badge.setAttribute('theme', 'quality-of-life');
  await drawn();
  const themes = { ...en.themes, 'quality-of-life': 'Xx' };
  kind.addLanguage({ ...en, tag: 'xx', themes });
  await drawn();
  expect(seen(badge)).to.equal('Xx');
});
