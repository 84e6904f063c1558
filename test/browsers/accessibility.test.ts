import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import type { FigureName } from '#dist/figures.js';
import { show } from './figures-in-page.js';

/** A figure in a box of a width, and how many there are in it of each role, or of a role and a name: `link 141 members`. */
const cases: readonly {
  readonly figure: FigureName;
  readonly attributes: Readonly<Record<string, string>>;
  readonly counts: Readonly<Record<string, number | readonly number[]>>;
}[] = [
  {
    figure: 'stat-tile',
    attributes: { value: '141', label: 'members', qualifier: 'more-than', note: 'of **150**' },
    counts: { paragraph: 1, image: 0, group: 0 },
  },
  {
    figure: 'stat-tile',
    attributes: { value: '2/3', label: 'of our **9** members', qualifier: 'more-than', href: '/' },
    counts: { link: 1, 'link two thirds of our 9\u00a0members': 1 },
  },
  {
    figure: 'funding-shift-bar',
    attributes: { label: 'Funding', shares: 'Fees: 36 to 52; Grants: 64 to 48', href: '/' },
    counts: {
      figure: 1,
      table: 1,
      row: 3,
      // WebKit takes the empty corner for one.
      columnheader: [3, 4],
      rowheader: 2,
      image: 0,
      'link Funding': 1,
    },
  },
  {
    figure: 'gender-split',
    attributes: { label: 'interns', women: '12', men: '7', href: '/' },
    counts: { figure: 1, list: 1, listitem: 2, image: 0, 'link 19 interns': 1 },
  },
  {
    figure: 'theme-badge',
    attributes: { theme: 'quality-of-life', href: '/' },
    counts: { 'link Quality of life': 1, image: 0 },
  },
];

for (const { figure, attributes, counts } of cases)
  for (const width of [240, 640])
    it(`${figure}, ${width} px: ${Object.keys(counts).join(', ')}`, async () => {
      document.documentElement.lang = 'en';
      document.body.replaceChildren();
      document.body.style.width = `${width}px`;
      const element = await show(figure, attributes);
      element.dataset['subject'] = '';
      for (const [wanted, count] of Object.entries(counts)) {
        const [, role, name] = /^(\w+) ?(.*)$/.exec(wanted) ?? [];
        const asked = { role, ...(name && { name }) };
        const found = await executeServerCommand('count-accessible', asked);
        expect([count].flat(), wanted).to.include(found);
      }
    });
