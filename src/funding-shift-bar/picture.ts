import { block, stretched } from '../shared/bar.js';
import type { Frame } from '../shared/frame.js';
import { aside, below, gap, heading, pictureOf, plain, rounded } from '../shared/picture-parts.js';
import { spread } from '../shared/picture-flow.js';
import { text, type TextStyle } from '../shared/picture-text.js';
import {
  drawn,
  framed,
  move,
  nothing,
  stack,
  together,
  type Block,
  type Box,
  type Laid,
  type Metrics,
  type Picture,
  type Shape,
} from '../shared/picture.js';
import { paper, quiet, series } from '../shared/tokens.js';
import type { FundingShiftBar, Row } from './figure.js';
import { height, lower, ribbon } from './marks.js';

const marks = ({ bars: [before, after] }: FundingShiftBar, width: number): Shape[] => {
  const place = { x: 0, y: 0, width };
  const mark = { ...place, stroke: paper, strokeWidth: 1.5 };
  const end = Math.round(width * 100) / 100;
  const rest = block([0, end]) + block([0, end], lower);
  return [
    { ...place, d: rest, stroke: quiet, strokeWidth: 1.5 },
    ...before.flatMap((stretch, index): Shape[] => {
      const [from, to] = [stretch, after[index] ?? stretch].map((each) => stretched(each, width));
      const fill = series[index] ?? quiet;
      return from && to
        ? [
            { ...mark, d: ribbon(from, to), fill, opacity: 0.2 },
            { ...mark, d: block(from) + block(to, lower), fill },
          ]
        : [];
    }),
  ];
};

const bars =
  (figure: FundingShiftBar): Block =>
  () => ({ natural: 400, lay: (width) => drawn(height, marks(figure, width)) });

const size = 15;
const body: TextStyle = { ...plain, size };
const strongly: TextStyle = { ...body, bold: true };
const change: TextStyle = { ...aside, size: 13, beside: size, leading: 1.4 };

/** The key is a square in the source's colour. */
const named = (label: string, colour: string | undefined): Block =>
  framed(text([label], body), [0, 0, 0, 21], () =>
    colour ? [{ d: rounded(12, 12, 2), x: 0, y: 5, width: 12, fill: colour }] : [],
  );

/** The narrowest column of labels beside the values; in a narrower one the values stand below their source. */
const leastLabel = 130;
const before = 12;
const between = 5;

interface Cells {
  readonly label: Box;
  readonly values: readonly Box[];
  /** The values below the source. */
  readonly under: Box;
}

const cellsOf =
  (metrics: Metrics) =>
  ({ label, values: [older, newer], change: moved }: Row, colour: string | undefined): Cells => {
    const pair = text([`${older.shown} ${newer.shown}`], strongly);
    return {
      label: named(label, colour)(metrics),
      values: [
        text([older.shown], strongly)(metrics),
        text([newer.shown], strongly)(metrics),
        text([moved.shown], { ...change, align: 'end' })(metrics),
      ],
      under: framed(
        spread([pair, text([moved.shown], change)], [before, 0]),
        [0, 0, 0, 21],
        () => [],
      )(metrics),
    };
  };

/** The sources with their values, which are also the legend of the bars. */
const table =
  ({ sources, total }: FundingShiftBar): Block =>
  (metrics) => {
    const measure = cellsOf(metrics);
    const rows = [
      ...sources.map((row, index) => measure(row, series[index])),
      ...(total ? [measure(total, undefined)] : []),
    ];
    const widest = (boxes: readonly Box[]) => Math.max(...boxes.map(({ natural }) => natural));
    const columns = [0, 1, 2].map((column) =>
      widest(rows.map(({ values }) => values[column] ?? nothing(metrics))),
    );
    const values = columns.reduce((sum, width) => sum + width, 2 * before + between);
    const labels = widest(rows.map(({ label }) => label));
    const layRow = ({ label, values: cells, under }: Cells, width: number): Laid => {
      const room = width - values;
      if (room < Math.min(labels, leastLabel)) {
        const [name, data] = [label.lay(width), under.lay(width)];
        return together([name, move(data, 0, name.height)], name.height + data.height);
      }
      let x = room + before;
      const all = cells.map((cell, column) => {
        const own = columns[column] ?? 0;
        x += own + (column ? before : between);
        return move(cell.lay(own), x - own - (column ? before : between), 0);
      });
      const name = label.lay(room);
      return together([name, ...all], Math.max(name.height, ...all.map((each) => each.height)));
    };
    return stack(
      rows.map((row): Block => () => ({
        natural: labels + values,
        lay: (width) => layRow(row, width),
      })),
      5,
    )(metrics);
  };

/** How the sources of funding changed between two moments, as a picture. */
export const pictureFundingShiftBar = (figure: Frame & FundingShiftBar): Picture => {
  const { title, years, moments } = figure;
  const plot = stack([text([moments[0]], aside), bars(figure), text([moments[1]], aside)], 3);
  return pictureOf(figure, title, {
    content: stack([heading(figure, title, [years]), plot, table(figure), below(figure)], gap),
  });
};
