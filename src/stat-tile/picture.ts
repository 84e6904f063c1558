import type { Frame } from '../shared/frame.js';
import {
  aside,
  gap,
  note,
  pictureOf,
  plain,
  smallPrint,
  themeColour,
  withIcon,
} from '../shared/picture-parts.js';
import { fitted, text } from '../shared/picture-text.js';
import { nothing, stack, type Picture } from '../shared/picture.js';
import { accent } from '../shared/tokens.js';
import { strong } from '../shared/colour.js';
import type { StatTile } from './figure.js';

/** One number that counts, as a picture. */
export const pictureStatTile = (figure: Frame & StatTile): Picture => {
  const { theme, context, qualifier, value, label, change } = figure;
  const edge = theme ? themeColour(theme) : strong(accent);
  const phrase = stack([
    text(context, aside),
    text(qualifier, aside),
    fitted([value], { size: 44, colour: edge, bold: true, leading: 1.15 }),
    text(label, plain),
    text(change, aside),
    note(figure),
  ]);
  return pictureOf(figure, [...context, ...qualifier, value, ' ', ...label], {
    content: stack(
      [theme ? withIcon(theme, [theme.label]) : nothing, phrase, smallPrint(figure)],
      gap,
    ),
    edge,
  });
};
