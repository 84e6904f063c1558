import { block, stretched } from '../shared/bar.js';
import type { Frame } from '../shared/frame.js';
import { aside, below, gap, heading, pictureOf } from '../shared/picture-parts.js';
import { text } from '../shared/picture-text.js';
import type { Stretch } from '../shared/shares.js';
import { drawn, stack, type Block, type Picture, type Shape } from '../shared/picture.js';
import { paper, quiet, series } from '../shared/tokens.js';
import type { FundingShiftBar } from './figure.js';
import { height, lower, ribbon } from './marks.js';
import { table } from './picture-table.js';

/** What the sources leave of a bar is outlined. */
const rest = (stretches: readonly Stretch[], width: number, top = 0): string => {
  const end = stretches.at(-1)?.[1] ?? 0;
  return end < 100 ? block(stretched([end, 100], width), top) : '';
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
  () => ({ natural: Infinity, lay: (width) => drawn(height, marks(figure, width)) });

/** How the sources of funding changed between two moments, as a picture. */
export const pictureFundingShiftBar = (figure: Frame & FundingShiftBar): Picture => {
  const { title, years, moments } = figure;
  const plot = stack([text([moments[0]], aside), bars(figure), text([moments[1]], aside)], 3);
  return pictureOf(figure, title, {
    content: stack([heading(figure, title, [years]), plot, table(figure), below(figure)], gap),
  });
};
