import { tint } from '../shared/colour.js';
import type { Frame } from '../shared/frame.js';
import { textOf } from '../shared/phrase.js';
import {
  aside,
  gap,
  note,
  pictureOf,
  rounded,
  smallPrint,
  themeColour,
  withIcon,
} from '../shared/picture-parts.js';
import { text } from '../shared/picture-text.js';
import { framed, hugged, stack, type Picture } from '../shared/picture.js';
import type { ThemeBadge } from './figure.js';

/** A theme of the organisation's work, as a picture. */
export const pictureThemeBadge = (figure: Frame & ThemeBadge): Picture => {
  const { context, label, theme, source, period } = figure;
  const colour = themeColour(theme);
  const pill = framed(withIcon(theme, label), [7, 15, 7, 9], (width, height) => [
    {
      d: rounded(width - 1, height - 1, 22),
      x: 0.5,
      y: 0.5,
      width: width - 1,
      fill: tint(colour, 0.1),
      stroke: tint(colour, 0.35),
      strokeWidth: 1,
    },
  ]);
  return pictureOf(figure, label, {
    content: stack(
      [stack([text(context, aside), hugged(pill), note(figure)]), smallPrint(figure)],
      gap,
    ),
    bare: !(context.length || textOf(figure.note, 'shown') || source.name || period.length),
  });
};
