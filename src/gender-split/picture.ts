import { segmentPath } from '../design/bar.js';
import { groupText } from '../picture/colours.js';
import { secondary, below, gap, heading, pictureOf } from '../picture/parts.js';
import { columns, justifiedRow } from '../picture/columns.js';
import { text, texts } from '../picture/text.js';
import { shapesOnly, stack, type Component, type Picture, type Shape } from '../picture/layout.js';
import { scaleSegment } from '../design/bar.js';
import { groupColours, paper } from '../design/tokens.js';
import type { GenderSplit, GroupOfPeople } from './figure.js';
import { bodyStripes, people, rowsHeight, rowWidth, stripes } from './people.js';
import { order } from './groups.js';

const gaps = [24, gap] as const;
const lines = { stroke: paper, strokeWidth: 1.5 } as const;

const bar =
  (groups: readonly GroupOfPeople[]): Component =>
  () => ({
    naturalWidth: Infinity,
    layOut: (width) =>
      shapesOnly(
        26,
        groups.flatMap(({ name, bar }): Shape[] => {
          const along = scaleSegment(bar, width);
          const place = { x: 0, y: 0, width, ...lines };
          return [
            { ...place, d: segmentPath(along), fill: groupColours[name] },
            { ...place, d: stripes(order.indexOf(name), along, 0, 26) },
          ];
        }),
      ),
  });

/** The maximum width of a row of people, so that they are not much larger than on a page. */
const widest = 380;

/** The minimum width of a row of people when groups are side by side. */
const leastRow = 170;

const heads =
  ({ name, heads: count }: GroupOfPeople): Component =>
  () => ({
    naturalWidth: widest,
    layOut: (width) => {
      const scale = Math.floor((Math.min(width, widest) / rowWidth) * 100) / 100;
      const place = { x: 0, y: 4, width: rowWidth * scale, scale, ...lines };
      return shapesOnly(4 + rowsHeight(count) * scale, [
        { ...place, d: people(count), fill: groupColours[name] },
        { ...place, d: bodyStripes(order.indexOf(name), count) },
      ]);
    },
  });

const number = ({ name, value }: GroupOfPeople) =>
  [[value], { size: 24, bold: true, colour: groupText[name], leading: 1.15 }] as const;

/** A gender split as a picture. */
export const pictureGenderSplit = (figure: GenderSplit): Picture => {
  const { title, groups, view } = figure;
  const data =
    view === 'people'
      ? [
          columns(
            groups.map((group) =>
              stack([texts(number(group), [group.words, secondary]), heads(group)]),
            ),
            leastRow,
            gaps,
          ),
        ]
      : [
          bar(groups),
          justifiedRow(
            groups.map((group) => stack([text(...number(group)), text(group.words, secondary)])),
            gaps,
          ),
        ];
  return pictureOf(figure, title, {
    content: stack([heading(figure, title), ...data, below(figure)], gap),
  });
};
