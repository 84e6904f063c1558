import { secondary, body, rounded } from '../picture/parts.js';
import { balancedColumns, justifiedRow } from '../picture/columns.js';
import { text } from '../picture/text.js';
import type { TextStyle } from '../picture/spans.js';
import {
  withPadding,
  move,
  stack,
  combine,
  type Component,
  type Box,
  type Layout,
  type TextContext,
} from '../picture/layout.js';
import { series } from '../design/tokens.js';
import type { FundingShiftBar, Row } from './figure.js';

const label: TextStyle = { ...body, size: 15 };
const value: TextStyle = { ...label, bold: true };
const change: TextStyle = { ...secondary, size: 13, beside: label.size };

/** The indent of a label, which leaves room for its colour key. */
const indent = 21;
/** The gaps before each of a row's values. */
const gaps = [12, 5, 5, 12];
/** The minimum width of the label column; with less room, the values go below the label. */
const leastLabel = 130;
const rowGap = 5;
const columnGap = 40;
/** The minimum number of rows per column. */
const leastRows = 3;

interface Cells {
  readonly label: Box;
  readonly values: readonly Box[];
  /** The values laid out below the label, for narrow pictures. */
  readonly below: Box;
}

const keyed = (name: string, colour: string | undefined): Component =>
  withPadding(text([name], label), [0, 0, 0, indent], () =>
    colour ? [{ d: rounded(12, 12, 2), x: 0, y: 5, width: 12, fill: colour }] : [],
  );

const measure = (
  row: Row,
  arrow: string,
  colour: string | undefined,
  context: TextContext,
): Cells => {
  const [{ shown: before }, { shown: after }] = row.values;
  const moved = [row.change.shown];
  const pair = [before, `${arrow} ${after}`].map((shown) => text([shown], value));
  const below = justifiedRow([justifiedRow(pair, [5, 0]), text(moved, change)], [12, 0]);
  return {
    label: keyed(row.label, colour)(context),
    values: [
      text([before], { ...value, align: 'end' })(context),
      text([arrow], value)(context),
      text([after], { ...value, align: 'end' })(context),
      text(moved, { ...change, align: 'end' })(context),
    ],
    below: withPadding(below, [0, 0, 0, indent], () => [])(context),
  };
};

const natural = (boxes: readonly Box[]): number =>
  Math.max(...boxes.map((box) => box.naturalWidth));

/** Lays out a row in columns of these widths, or with the values below the label if there is no room. */
const layRow = (cells: Cells, widths: readonly number[], least: number, width: number): Layout => {
  const { label, values, below } = cells;
  const room = gaps.reduce((left, gap, index) => left - gap - (widths[index] ?? 0), width);
  if (room < least) {
    const [name, data] = [label.layOut(width), below.layOut(width)];
    return combine([name, move(data, 0, name.height)], name.height + data.height);
  }
  let end = room;
  const all = values.map((box, index) => {
    const [own, start] = [widths[index] ?? 0, end + (gaps[index] ?? 0)];
    end = start + own;
    return move(box.layOut(own), start, 0);
  });
  const name = label.layOut(room);
  return combine([name, ...all], Math.max(name.height, ...all.map(({ height }) => height)));
};

/** The table of sources and values, which is also the legend of the bars. */
export const table =
  ({ sources, total, arrow }: FundingShiftBar): Component =>
  (context) => {
    const rows = [
      ...sources.map((row, index) => measure(row, arrow, series[index], context)),
      ...(total ? [measure(total, arrow, undefined, context)] : []),
    ];
    const widths = gaps.map((_, index) =>
      natural(rows.flatMap(({ values }) => values.slice(index, index + 1))),
    );
    const labels = natural(rows.map(({ label }) => label));
    const whole = gaps.reduce((sum, gap, index) => sum + gap + (widths[index] ?? 0), labels);
    const components = rows.map((cells): Component => () => ({
      naturalWidth: whole,
      layOut: (width) => layRow(cells, widths, Math.min(labels, leastLabel), width),
    }));
    const most = Math.max(1, Math.floor(rows.length / leastRows));
    return balancedColumns(
      (count) => {
        const each = Math.ceil(components.length / count);
        return Array.from({ length: Math.ceil(components.length / each) }, (_, column) =>
          stack(components.slice(column * each, (column + 1) * each), rowGap),
        );
      },
      most,
      whole,
      columnGap,
    )(context);
  };
