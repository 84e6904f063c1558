/** How much nearer to each other two glyphs stand than their widths say, in units of the font. */
export type Kerning = (left: number, right: number) => number;

/** Numbers by glyph. */
type Glyphs = ReadonlyMap<number, number>;

const tagAt = (view: DataView, at: number): string =>
  String.fromCharCode(...[0, 1, 2, 3].map((index) => view.getUint8(at + index)));

/** As many numbers as a table says, by where each of its records begins. */
const records = <T>(view: DataView, at: number, size: number, read: (at: number) => T): T[] =>
  Array.from({ length: view.getUint16(at) }, (_, index) => read(at + 2 + index * size));

/** Ranges of glyphs, each with the number of its first glyph; in a coverage the numbers go on within a range. */
const rangesAt = (view: DataView, at: number, goesOn: boolean): Glyphs =>
  new Map(
    records(view, at, 6, (range) => {
      const [first, last, number] = [0, 2, 4].map((offset) => view.getUint16(range + offset));
      const count = (last ?? 0) - (first ?? 0) + 1;
      return Array.from({ length: count }, (_, index): [number, number] => [
        (first ?? 0) + index,
        (number ?? 0) + (goesOn ? index : 0),
      ]);
    }).flat(),
  );

const coverageAt = (view: DataView, at: number): Glyphs =>
  view.getUint16(at) === 2
    ? rangesAt(view, at + 2, true)
    : new Map(
        records(view, at + 2, 2, (glyph) => view.getUint16(glyph)).map((glyph, index) => [
          glyph,
          index,
        ]),
      );

const classesAt = (view: DataView, at: number): Glyphs => {
  if (view.getUint16(at) === 2) return rangesAt(view, at + 2, false);
  const first = view.getUint16(at + 2);
  return new Map(
    records(view, at + 4, 2, (each) => view.getUint16(each)).map((number, index) => [
      first + index,
      number,
    ]),
  );
};

const bits = (format: number): number => format.toString(2).replaceAll('0', '').length;

/** Reads one table of pairs, by glyph or by class of glyphs; it gives nothing for pairs that another table may know. */
const pairsAt = (
  view: DataView,
  at: number,
): ((left: number, right: number) => number | undefined) => {
  const word = (offset: number) => view.getUint16(at + offset);
  const coverage = coverageAt(view, at + word(2));
  const [first, second] = [word(4), word(6)];
  const size = 2 * (bits(first) + bits(second));
  const advance = (record: number) => (first & 4 ? view.getInt16(record + 2 * bits(first & 3)) : 0);
  if (word(0) === 2) {
    const [lefts, rights] = [classesAt(view, at + word(8)), classesAt(view, at + word(10))];
    const row = word(14);
    return (left, right) =>
      coverage.has(left)
        ? advance(at + 16 + size * ((lefts.get(left) ?? 0) * row + (rights.get(right) ?? 0)))
        : undefined;
  }
  const sets = records(view, at + 8, 2, (each) => at + view.getUint16(each)).map(
    (set) =>
      new Map(records(view, set, 2 + size, (pair) => [view.getUint16(pair), advance(pair + 2)])),
  );
  return (left, right) => sets[coverage.get(left) ?? -1]?.get(right);
};

/** The tables of pairs of a lookup; it may say that they stand further away. */
const lookupAt = (view: DataView, at: number) => {
  const type = view.getUint16(at);
  const tables = records(view, at + 4, 2, (each) => at + view.getUint16(each));
  const far = type === 9 ? tables.map((each) => each + view.getUint32(each + 4)) : tables;
  const kind = type === 9 && tables[0] ? view.getUint16(tables[0] + 2) : type;
  return kind === 2 ? far.map((each) => pairsAt(view, each)) : [];
};

/** Reads the kerning of a font, which has none where it names none. */
export const readKerning = (view: DataView): Kerning => {
  const tables = records(view, 4, 16, (each) => each).map((each) => each + 6);
  const table = tables.find((each) => tagAt(view, each) === 'GPOS');
  if (table === undefined) return () => 0;
  const at = view.getUint32(table + 8);
  const [features, lookups] = [6, 8].map((offset) => at + view.getUint16(at + offset));
  if (features === undefined || lookups === undefined) return () => 0;
  const used = records(view, features, 6, (each) => each)
    .filter((each) => tagAt(view, each) === 'kern')
    .map((each) => features + view.getUint16(each + 4))
    .flatMap((feature) => records(view, feature + 2, 2, (each) => view.getUint16(each)));
  const all = [...new Set(used)].map((index) =>
    lookupAt(view, lookups + view.getUint16(lookups + 2 + 2 * index)),
  );
  return (left, right) => {
    let sum = 0;
    for (const pairs of all) {
      for (const pair of pairs) {
        const moved = pair(left, right);
        if (moved === undefined) continue;
        sum += moved;
        break;
      }
    }
    return sum;
  };
};
