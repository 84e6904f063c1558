import { splitEntries, splitEntry } from '../model/share-entries.js';
import { wordsIn, textIn } from './localised.js';
import type { RowCells, Sheet, SheetRow } from './sheet.js';

/** The rows of an earlier period by id, and its name in each language. */
export interface Earlier {
  readonly rows: ReadonlyMap<string, SheetRow>;
  period(this: void, cells: RowCells, language: string): string;
}

/** Finds the rows of an earlier period; a row names its period itself, or the row of the page does. */
export const earlierRows = ({ rows }: Sheet): Earlier => {
  const page = rows.find(({ cells }) => cells.get('figure') === 'page')?.cells ?? new Map();
  return {
    rows: new Map(rows.toReversed().map((row) => [textIn(row.cells, 'id'), row])),
    period: (cells, language) =>
      wordsIn(cells, 'period', language) || wordsIn(page, 'period', language),
  };
};

/** A moment is the last year of its period: 2018–2020 is told as 2020. */
const momentOf = (period: string): string =>
  /^[12]\d{3}\s*[-–—/]\s*([12]\d{3})$/.exec(period)?.[1] ?? period;

const isSameUnit = (now: RowCells, before: RowCells, languages: readonly string[]): boolean =>
  languages.every((tag) => wordsIn(now, 'unit', tag) === wordsIn(before, 'unit', tag));

/**
 * A tile gets the earlier number, with the name of its period. Not where that would say more than is known: an earlier limit
 * ("more than"), other units, or a label with a second number, which the change could be taken for.
 */
const tileCells = (
  now: RowCells,
  before: RowCells,
  languages: readonly string[],
  { period }: Earlier,
): RowCells | undefined => {
  const value = before.get('value');
  const isLifted = languages.some((tag) => wordsIn(now, 'label', tag).includes('**'));
  if (!value || now.has('previous') || before.has('qualifier') || isLifted) return undefined;
  if (!isSameUnit(now, before, languages)) return undefined;
  const names = languages.map((tag) => [`previous-label-${tag}`, period(before, tag)] as const);
  return new Map([['previous', value], ...names.filter(([, name]) => name), ...now]);
};

/** Sources of one moment by name: their numbers, or the later ones if the file has two. */
const sourcesOf = (cells: RowCells, names: string): ReadonlyMap<string, string> => {
  const values = splitEntries(textIn(cells, 'shares')).map((each) => splitEntry(each).values);
  return new Map(
    splitEntries(textIn(cells, names)).map((name, index) => [name, values[index]?.at(-1) ?? '']),
  );
};

/** A bar of one moment becomes one of two: sources match by name, and one that is new or gone has 0. */
const barCells = (
  now: RowCells,
  before: RowCells,
  languages: readonly string[],
  { period }: Earlier,
  ownPeriod: (language: string) => string,
): RowCells | undefined => {
  const entries = splitEntries(textIn(now, 'shares')).map((each) => splitEntry(each).values);
  const names = [...languages.map((tag) => `share-names-${tag}`), 'share-names'];
  const shared = names.find((name) => now.has(name) && before.has(name));
  if (!shared || !entries.length || entries.some(({ length }) => length !== 1)) return undefined;
  const [own, earlier] = [sourcesOf(now, shared), sourcesOf(before, shared)];
  const gone = [...earlier.keys()].filter((name) => !own.has(name));
  const goneAt = [...earlier.keys()].flatMap((name, index) => (own.has(name) ? [] : [index]));
  const further = (name: string) => {
    const all = splitEntries(textIn(before, name));
    return [...splitEntries(textIn(now, name)), ...goneAt.map((at) => all[at] ?? '')].join('; ');
  };
  const kept = [...own].map(([name, value]) => `${earlier.get(name) ?? '0'} to ${value}`);
  const moments = languages.flatMap((tag) => {
    const [from, to] = [momentOf(period(before, tag)), momentOf(ownPeriod(tag))];
    return from && to && from !== to
      ? ([
          [`from-${tag}`, from],
          [`to-${tag}`, to],
        ] as const)
      : [];
  });
  return new Map([
    ...moments,
    ...now,
    ['shares', [...kept, ...gone.map((name) => `${earlier.get(name) ?? ''} to 0`)].join('; ')],
    ...names.filter((name) => now.has(name)).map((name) => [name, further(name)] as const),
  ]);
};

/** A row with what the row of the same id says of an earlier period; undefined if that adds nothing. */
export const withEarlier = (
  { cells }: SheetRow,
  languages: readonly string[],
  earlier: Earlier,
  ownPeriod: (language: string) => string,
): RowCells | undefined => {
  const before = earlier.rows.get(textIn(cells, 'id'))?.cells;
  const figure = cells.get('figure');
  if (!before || before.get('figure') !== figure) return undefined;
  if (figure === 'stat-tile') return tileCells(cells, before, languages, earlier);
  if (figure !== 'funding-shift-bar') return undefined;
  return barCells(cells, before, languages, earlier, ownPeriod);
};
