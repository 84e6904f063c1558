import { scaleSegment, segmentPath } from '../design/bar.js';
import { groupText } from '../picture/colours.js';
import { secondary, below, gap, heading, pictureOf } from '../picture/parts.js';
import { beneathSegments, columns } from '../picture/columns.js';
import { text, texts } from '../picture/text.js';
import { shapesOnly, stack, type Component, type Picture, type Shape } from '../picture/layout.js';
import { groupColours, paper } from '../design/tokens.js';
import type { GenderSplit, GroupOfPeople } from './figure.js';
import { gapsBetween, people, rowsHeight, rowWidth } from './people.js';

const gaps = [24, gap] as const;

const bar =
  (groups: readonly GroupOfPeople[]): Component =>
  () => ({
    naturalWidth: Infinity,
    layOut: (width) => {
      const place = { x: 0, y: 0, width };
      const segments = groups.map(({ bar }) => scaleSegment(bar, width));
      return shapesOnly(26, [
        ...segments.map((segment, index): Shape => {
          const name = groups[index]?.name ?? 'not-stated';
          return { ...place, d: segmentPath(segment), fill: groupColours[name] };
        }),
        { ...place, d: gapsBetween(segments), stroke: paper, strokeWidth: 2 },
      ]);
    },
  });

/** The maximum width of a row of people, so that they are not much larger than on a page. */
const widest = 380;

/** The minimum width of a row of people when groups are side by side. */
const leastRow = 170;

/** Groups of people, side by side. On a slide or card, two groups go below each other, so that people fill the width. */
const peopleOf =
  (groups: readonly GroupOfPeople[]): Component =>
  (context) => {
    const each = groups.map((group) =>
      stack([texts(number(group), [group.words, secondary]), heads(group)]),
    );
    return columns(each, context.display && each.length < 3 ? widest : leastRow, gaps)(context);
  };

const heads =
  ({ name, heads: count }: GroupOfPeople): Component =>
  () => ({
    naturalWidth: widest,
    layOut: (width) => {
      const scale = Math.floor((Math.min(width, widest) / rowWidth) * 100) / 100;
      const place = { x: 0, y: 4, width: rowWidth * scale, scale };
      return shapesOnly(4 + rowsHeight(count) * scale, [
        { ...place, d: people(count, 0), fill: groupColours[name] },
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
      ? [peopleOf(groups)]
      : [
          bar(groups),
          beneathSegments(
            groups.map((group) => stack([text(...number(group)), text(group.words, secondary)])),
            groups.map((group) => group.bar),
            gaps,
          ),
        ];
  return pictureOf(figure, title, {
    content: stack([heading(figure, title), ...data, below(figure)], gap),
  });
};
