import { scaleSegment } from '../design/bar.js';
import { secondary, below, gap, heading, pictureOf } from '../picture/parts.js';
import { text } from '../picture/text.js';
import {
  combine,
  move,
  shapesOnly,
  stack,
  type Component,
  type Picture,
  type Shape,
} from '../picture/layout.js';
import { paper, quiet, series } from '../design/tokens.js';
import type { FundingShiftBar } from './figure.js';
import { band, height, outlines, veil } from './paths.js';
import { barHeight, segmentLabels } from './picture-labels.js';
import { table } from './picture-table.js';

const marks = ({ bars: [before, after] }: FundingShiftBar, width: number): Shape[] => {
  const place = { x: 0, y: 0, width };
  const line = { ...place, stroke: paper, strokeWidth: 1.5 };
  const bands = before.map((segment, index): Shape => {
    const [from, to] = [segment, after[index] ?? segment].map((each) => scaleSegment(each, width));
    return { ...line, d: from && to ? band(from, to) : '', fill: series[index] ?? quiet };
  });
  const fade = { ...place, d: veil(width), fill: paper, opacity: 0.75 };
  return [
    ...bands,
    fade,
    { ...line, d: veil(width) },
    ...(before.length > 1 ? [] : [{ ...line, d: outlines(width), stroke: quiet }]),
  ];
};

const bars =
  (figure: FundingShiftBar): Component =>
  (context) => {
    const { bars, labels } = figure;
    const upper = segmentLabels(bars[0], labels[0])(context);
    const lower = segmentLabels(bars[1], labels[1])(context);
    return {
      naturalWidth: Infinity,
      layOut: (width) =>
        combine(
          [
            shapesOnly(height, marks(figure, width)),
            upper.layOut(width),
            move(lower.layOut(width), 0, height - barHeight),
          ],
          height,
        ),
    };
  };

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
