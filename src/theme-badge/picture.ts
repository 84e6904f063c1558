import { badgeColours } from '../picture/colours.js';
import { colourOf } from '../design/tokens.js';
import { textOf } from '../model/phrase.js';
import { secondary, note, pictureOf, rounded, withIcon } from '../picture/parts.js';
import { text } from '../picture/text.js';
import { withPadding, shrinkToFit, stack, type Picture } from '../picture/layout.js';
import type { ThemeBadge } from './figure.js';

/** A theme badge as a picture. */
export const pictureThemeBadge = (figure: ThemeBadge): Picture => {
  const { context, label, theme, source, period } = figure;
  const { ground, border } = badgeColours(colourOf(theme));
  const pill = withPadding(withIcon(theme, label), [7, 15, 7, 9], (width, height) => [
    {
      d: rounded(width - 1, height - 1, 22),
      x: 0.5,
      y: 0.5,
      width: width - 1,
      fill: ground,
      stroke: border,
      strokeWidth: 1,
    },
  ]);
  return pictureOf(figure, label, {
    content: stack([text(context, secondary), shrinkToFit(pill), note(figure)]),
    bare: !(context.length || textOf(figure.note, 'shown') || source.name || period.length),
  });
};
