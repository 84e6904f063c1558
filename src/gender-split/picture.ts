import { block } from '../shared/bar.js';
import { strong } from '../shared/colour.js';
import type { Frame } from '../shared/frame.js';
import { aside, below, gap, heading, pictureOf } from '../shared/picture-parts.js';
import { columns, spread } from '../shared/picture-flow.js';
import { text, texts } from '../shared/picture-text.js';
import { drawn, stack, type Block, type Picture, type Shape } from '../shared/picture.js';
import { stretched } from '../shared/bar.js';
import { groupColours, paper } from '../shared/tokens.js';
import type { GenderSplit, GroupOfPeople } from './figure.js';
import { bodyStripes, people, rowsHeight, rowWidth, stripes } from './marks.js';
import { order } from './parts.js';

const gaps = [24, gap] as const;
const lines = { stroke: paper, strokeWidth: 1.5 } as const;

const bar =
  (groups: readonly GroupOfPeople[]): Block =>
  () => ({
    natural: Infinity,
    lay: (width) =>
      drawn(
        26,
        groups.flatMap(({ name, bar }): Shape[] => {
          const along = stretched(bar, width);
          const place = { x: 0, y: 0, width, ...lines };
          return [
            { ...place, d: block(along), fill: groupColours[name] },
            { ...place, d: stripes(order.indexOf(name), along, 0, 26) },
          ];
        }),
      ),
  });

/** Heads are not much larger than in a page. */
const widest = 380;

/** The narrowest row of heads where groups stand side by side. */
const leastRow = 170;

const heads =
  ({ name, heads: count }: GroupOfPeople): Block =>
  () => ({
    natural: widest,
    lay: (width) => {
      const scale = Math.floor((Math.min(width, widest) / rowWidth) * 100) / 100;
      const place = { x: 0, y: 4, width: rowWidth * scale, scale, ...lines };
      return drawn(4 + rowsHeight(count) * scale, [
        { ...place, d: people(count), fill: groupColours[name] },
        { ...place, d: bodyStripes(order.indexOf(name), count) },
      ]);
    },
  });

const number = ({ name, value }: GroupOfPeople) =>
  [[value], { size: 24, bold: true, colour: strong(groupColours[name]), leading: 1.15 }] as const;

/** How people divide by gender, as a picture. */
export const pictureGenderSplit = (figure: Frame & GenderSplit): Picture => {
  const { title, groups, view } = figure;
  const data =
    view === 'people'
      ? [
          columns(
            groups.map((group) =>
              stack([texts(number(group), [group.words, aside]), heads(group)]),
            ),
            leastRow,
            gaps,
          ),
        ]
      : [
          bar(groups),
          spread(
            groups.map((group) => stack([text(...number(group)), text(group.words, aside)])),
            gaps,
          ),
        ];
  return pictureOf(figure, title, {
    content: stack([heading(figure, title), ...data, below(figure)], gap),
  });
};
