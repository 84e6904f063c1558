import { expect, waitUntil } from '@open-wc/testing';
import { languages, results } from '../../demo/examples.js';

const address = new URL('../../../demo/results.html', import.meta.url).href;
const frame = document.createElement('iframe');
const source = {
  fr: 'Source\u00a0: Metropolis',
  en: 'Source: Metropolis',
  es: 'Fuente: Metropolis',
};
const widths = [1200, 900, 600, 320];

/** Loads the page in a language, and waits until its figures are drawn. */
const load = async (language: string): Promise<void> => {
  frame.height = '900';
  frame.src = 'about:blank';
  document.body.append(frame);
  await new Promise((resolve) => {
    frame.onload = resolve;
    frame.src = `${address}#${language}`;
  });
  const drawn = () =>
    [...(frame.contentDocument?.querySelectorAll('.figures > *') ?? [])].filter(({ shadowRoot }) =>
      shadowRoot?.querySelector('[part="figure"]'),
    );
  await waitUntil(() => drawn().length === results.length, 'not all figures are drawn');
};

/** The page in a language at a width: one page a language, in a window that becomes narrower. */
const open = async (language: string, width: number): Promise<Document> => {
  frame.width = `${width}`;
  if (frame.contentDocument?.documentElement.lang !== language) await load(language);
  if (!frame.contentDocument) throw new Error('no page');
  return frame.contentDocument;
};

const boxOf = (element: Element) => element.getBoundingClientRect();
const find = (page: Document, selector: string) => [...page.querySelectorAll(selector)];

/** The children of a grid, row by row. */
const rowsOf = (grid: Element): readonly Element[][] => {
  const rows = new Map<number, Element[]>();
  for (const child of grid.children) {
    const top = Math.round(boxOf(child).top);
    rows.set(top, [...(rows.get(top) ?? []), child]);
  }
  return [...rows.values()];
};

/** The empty places in the rows of a grid: those wider than the gap, and figures that end above the others of their row. */
const holesIn = (grid: Element): string[] => {
  const { left, right } = boxOf(grid);
  const gap = parseFloat(getComputedStyle(grid).columnGap) || 0;
  return rowsOf(grid).flatMap((row) => {
    const edges = [left - gap, ...row.flatMap((each) => [boxOf(each).left, boxOf(each).right])];
    edges.push(right + gap);
    const spaces = edges.flatMap((edge, at) => (at % 2 ? [edge - (edges[at - 1] ?? 0)] : []));
    const bottoms = row.map((each) => boxOf(each).bottom);
    const isUneven = Math.max(...bottoms) - Math.min(...bottoms) > 1;
    const isOpen = spaces.some((space) => Math.abs(space - gap) > 1);
    return isOpen || isUneven ? row.map(({ textContent }) => textContent) : [];
  });
};

after(() => frame.remove());

for (const language of languages)
  for (const width of widths)
    describe(`the results page, ${language}, ${width} px`, () => {
      let page: Document;
      before(async () => {
        page = await open(language, width);
      });

      it('is no wider than the window', () => {
        // The window less its scrollbar, which some engines lay beside the page.
        const { clientWidth, scrollWidth } = page.documentElement;
        expect(clientWidth).to.be.within(width - 20, width);
        expect(scrollWidth).to.equal(clientWidth);
        for (const figure of find(page, '.figures > *'))
          expect(boxOf(figure).right).to.be.within(0, clientWidth);
      });

      it('has no hole in any row', () => {
        const grids = find(page, '.rows, .figures');
        expect(grids.length).to.be.greaterThan(20);
        expect(grids.flatMap(holesIn)).to.deep.equal([]);
        for (const row of find(page, '.row')) {
          const last = row.querySelector('.figures > :last-child');
          const { paddingBottom, borderBottomWidth } = getComputedStyle(row);
          const frame = parseFloat(paddingBottom) + parseFloat(borderBottomWidth);
          expect(last && boxOf(row).bottom - frame - boxOf(last).bottom).to.be.at.most(1);
        }
      });

      it('has one title, and the introduction is seen first below it', () => {
        const [title, ...others] = find(page, 'h1');
        expect(others).to.have.lengthOf(0);
        const tops = find(page, 'section').map((section) => boxOf(section).top);
        const [introduction] = find(page, '.introduction');
        if (!title || !introduction) throw new Error('no introduction');
        expect(boxOf(introduction).top).to.equal(Math.min(...tops));
        expect(boxOf(introduction).top).to.be.greaterThan(boxOf(title).top);
        expect(boxOf(introduction.querySelector('metro-stat-tile') ?? introduction).width).to.equal(
          Math.max(...find(page, '.figures > *').map((figure) => boxOf(figure).width)),
        );
      });

      it('leads with a number as large as there is room for', () => {
        const lead = page.querySelector('.introduction metro-stat-tile')?.shadowRoot;
        const value = lead?.querySelector('[part="value"]');
        const size = value && parseFloat(getComputedStyle(value).fontSize);
        expect(size).to.be.at.least(width === 1200 ? 64 : 36);
      });

      it('has the counts of the Board together, under its name', () => {
        const [name, ...more] = find(page, '.group-name');
        expect(more).to.have.lengthOf(0);
        const board = find(page, '.group metro-stat-tile');
        expect(board.map((tile) => tile.getAttribute('value'))).to.deep.equal(['28', '5', '3']);
        for (const tile of board) {
          expect(tile.getAttribute('context')).to.equal(name?.textContent);
          const context = tile.shadowRoot?.querySelector('[part="context"]');
          expect(context && boxOf(context).width).to.be.at.most(1);
        }
        if (width >= 600)
          expect(new Set(board.map((tile) => boxOf(tile).top)).size, 'side by side').to.equal(1);
      });

      it('shows the counts of meetings small', () => {
        const counts = find(page, '.counts .figures > *');
        expect(counts).to.have.lengthOf(7);
        const [section] = find(page, '.counts .rows');
        expect(section && boxOf(section).height).to.be.at.most(480);
      });

      it('says the source once, and tells which language it is in', () => {
        expect(page.querySelector('footer')?.innerText.trim()).to.equal(source[language]);
        expect(find(page, '[source]')).to.have.lengthOf(0);
        expect(find(page, '[aria-current]').map((link) => link.getAttribute('lang'))).to.deep.equal(
          [language],
        );
        expect(page.documentElement.lang).to.equal(language);
      });
    });

it('goes on from the language that was chosen', async () => {
  const page = await open('fr', 900);
  const link = page.querySelector<HTMLElement>('nav a[lang="es"]');
  link?.focus();
  link?.click();
  await waitUntil(() => page.documentElement.lang === 'es');
  expect(page.activeElement?.getAttribute('lang')).to.equal('es');
  expect(page.title).to.equal('Resultados principales 2018-2020 – Metropolis');
  expect(page.querySelector('h1')?.textContent).to.equal('Resultados principales 2018-2020');
});
