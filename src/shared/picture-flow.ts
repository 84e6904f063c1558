import { move, together, type Block, type Box, type Laid } from './picture.js';

const sum = (numbers: readonly number[]): number => numbers.reduce((all, each) => all + each, 0);

/** Boxes side by side, in as many rows as it takes. */
const inRows = (
  rows: readonly (readonly (readonly [box: Box, x: number, width: number])[])[],
  gap: number,
): Laid => {
  let height = 0;
  const all = rows.flatMap((row, index) => {
    const laid = row.map(([box, x, width]) => ({ x, laid: box.lay(width) }));
    const top = height + (index ? gap : 0);
    height = top + Math.max(0, ...laid.map(({ laid }) => laid.height));
    return laid.map(({ x, laid }) => move(laid, x, top));
  });
  return together(all, height);
};

/** Blocks side by side, as many in a row as have room, spread over the width. */
export const spread =
  (blocks: readonly Block[], [across, down]: readonly [across: number, down: number]): Block =>
  (metrics) => {
    const boxes = blocks.map((block) => block(metrics));
    const wide = (row: readonly Box[]) =>
      sum(row.map(({ natural }) => natural)) + across * (row.length - 1);
    return {
      natural: wide(boxes),
      lay: (width) => {
        const rows: Box[][] = [[]];
        for (const box of boxes) {
          const row = rows.at(-1) ?? [];
          if (row.length && wide([...row, box]) > width) rows.push([box]);
          else row.push(box);
        }
        const placed = rows.map((row) => {
          const left = row.length > 1 ? (width - wide(row)) / (row.length - 1) : 0;
          let x = 0;
          return row.map((box) => {
            const own = Math.min(box.natural, width);
            x += own + across + left;
            return [box, x - own - across - left, own] as const;
          });
        });
        return inRows(placed, down);
      },
    };
  };

/** Blocks of one width side by side, none narrower than `least`. */
export const columns =
  (blocks: readonly Block[], least: number, [across, down]: readonly [number, number]): Block =>
  (metrics) => {
    const boxes = blocks.map((block) => block(metrics));
    return {
      natural: Math.max(...boxes.map(({ natural }) => natural)),
      lay: (width) => {
        const most = Math.max(1, Math.floor((width + across) / (least + across)));
        const count = Math.ceil(boxes.length / Math.ceil(boxes.length / most));
        const own = (width + across) / count - across;
        const rows = Array.from({ length: Math.ceil(boxes.length / count) }, (_, row) =>
          boxes
            .slice(row * count, (row + 1) * count)
            .map((box, column) => [box, column * (own + across), own] as const),
        );
        return inRows(rows, down);
      },
    };
  };
