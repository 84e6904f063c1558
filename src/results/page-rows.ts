import type { FilledSection, Result } from './result.js';

/** A row of figures and its layout, a class in results.css. */
export interface PageRow {
  readonly layout: string;
  readonly figures: readonly Result[];
}

/** An attribute in the first language: what the layout depends on is the same in all languages. */
const stated = ({ attributes }: Result, name: string): string =>
  Object.values(attributes)[0]?.[name] ?? '';

const isWide = ({ figure }: Result): boolean =>
  figure === 'funding-shift-bar' || figure === 'gender-split';

/** Three tiles; the first is twice as wide if it says more than a number and what is counted. */
const threeOf = (figures: readonly Result[]): PageRow => {
  const [first] = figures;
  const isMore = first && (stated(first, 'note') || stated(first, 'qualifier'));
  return { layout: isMore ? 'half-quarters' : 'thirds', figures };
};

/** Tiles in rows of three; rows of two avoid a last row with a single tile. */
const rowsOfTiles = (tiles: readonly Result[]): readonly PageRow[] => {
  const rows: PageRow[] = [];
  let at = 0;
  while (at < tiles.length) {
    const left = tiles.length - at;
    const size = left % 3 && left !== 1 ? 2 : Math.min(left, 3);
    const figures = tiles.slice(at, at + size);
    rows.push(size === 3 ? threeOf(figures) : { layout: size === 2 ? 'halves' : 'whole', figures });
    at += size;
  }
  return rows;
};

/** A wide figure shares a row with the figure next to it: another wide one, or a tile after or before it. */
const wideRow = (figures: readonly Result[]): PageRow => {
  const [first, second] = figures;
  if (!second) return { layout: 'whole', figures };
  const isPair = first && isWide(first) && isWide(second);
  const layout = isPair ? 'halves' : isWide(second) ? 'narrow-wide' : 'wide-narrow';
  return { layout, figures };
};

/** Rows that are full at every width, in the order of the figures. */
const rowsOf = (figures: readonly Result[]): readonly PageRow[] => {
  const at = figures.findIndex(isWide);
  if (at < 0) return rowsOfTiles(figures);
  // The tile before a wide figure shares its row, unless the figure after it is wide too.
  const next = figures[at + 1];
  const start = at > 0 && !(next && isWide(next)) ? at - 1 : at;
  const end = start < at ? at + 1 : at + 2;
  return [
    ...rowsOfTiles(figures.slice(0, start)),
    wideRow(figures.slice(start, end)),
    ...rowsOf(figures.slice(end)),
  ];
};

/** Small counts: one tile, then three in a frame with the context that they share, then three more. */
const countRows = (figures: readonly Result[]): readonly PageRow[] | undefined => {
  const [first, ...others] = figures;
  const [group, rest] = [others.slice(0, 3), others.slice(3)];
  const contexts = new Set(group.map((each) => stated(each, 'context')));
  const isCount = (each: Result) => /^\d{1,2}$/.test(stated(each, 'value'));
  const isOne = group.length === 3 && contexts.size === 1 && !contexts.has('');
  if (!first || !isOne || rest.length !== 3 || !figures.every(isCount)) return undefined;
  return [
    { layout: 'single', figures: [first] },
    { layout: 'group', figures: group },
    { layout: 'trio', figures: rest },
  ];
};

/** A section as the page shows it. */
export interface PageSection {
  readonly section: FilledSection;
  /** The class that says how it is styled. */
  readonly style: string;
  readonly rows: readonly PageRow[];
}

/** Arranges the figures of a section in rows. */
export const layOut = (section: FilledSection): PageSection => {
  const { unseen, results } = section;
  if (results.every(({ figure }) => figure === 'theme-badge'))
    return { section, style: 'themes', rows: [{ layout: 'badges', figures: results }] };
  if (unseen && results.length === 1)
    return { section, style: 'introduction', rows: [{ layout: 'lead', figures: results }] };
  const counts = countRows(results);
  if (counts) return { section, style: 'counts', rows: counts };
  return { section, style: 'results', rows: rowsOf(results) };
};
