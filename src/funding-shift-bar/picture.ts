import { segmentPath, scaleSegment } from '../design/bar.js';
import { secondary, below, gap, heading, pictureOf } from '../picture/parts.js';
import { text } from '../picture/text.js';
import type { Segment } from '../model/shares.js';
import { shapesOnly, stack, type Component, type Picture, type Shape } from '../picture/layout.js';
import { paper, quiet, series } from '../design/tokens.js';
import type { FundingShiftBar } from './figure.js';
import { height, lower, ribbon } from './paths.js';
import { table } from './picture-table.js';

/** The outline of the part of a bar that the sources do not fill. */
const rest = (segments: readonly Segment[], width: number, top = 0): string => {
  const end = segments.at(-1)?.[1] ?? 0;
  return end < 100 ? segmentPath(scaleSegment([end, 100], width), top) : '';
};

const marks = ({ bars: [before, after] }: FundingShiftBar, width: number): Shape[] => {
  const place = { x: 0, y: 0, width };
  const mark = { ...place, stroke: paper, strokeWidth: 1.5 };
  return [
    {
      ...place,
      d: rest(before, width) + rest(after, width, lower),
      stroke: quiet,
      strokeWidth: 1.5,
    },
    ...before.flatMap((segment, index): Shape[] => {
      const [from, to] = [segment, after[index] ?? segment].map((each) =>
        scaleSegment(each, width),
      );
      const fill = series[index] ?? quiet;
      return from && to
        ? [
            { ...mark, d: ribbon(from, to), fill, opacity: 0.2 },
            { ...mark, d: segmentPath(from) + segmentPath(to, lower), fill },
          ]
        : [];
    }),
  ];
};

const bars =
  (figure: FundingShiftBar): Component =>
  () => ({ naturalWidth: Infinity, layOut: (width) => shapesOnly(height, marks(figure, width)) });

/** A funding shift bar as a picture. */
export const pictureFundingShiftBar = (figure: FundingShiftBar): Picture => {
  const { title, years, moments } = figure;
  const plot = stack(
    [text([moments[0]], secondary), bars(figure), text([moments[1]], secondary)],
    3,
  );
  return pictureOf(figure, title, {
    content: stack([heading(figure, title, [years]), plot, table(figure), below(figure)], gap),
  });
};
