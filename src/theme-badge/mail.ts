import {
  lines,
  secondaryLine,
  mailCard,
  mailLink,
  mailSmallPrint,
  mailWords,
  small,
} from '../mail/parts.js';
import { markup, type Markup } from '../design/markup.js';
import { colourOf } from '../design/tokens.js';
import type { ThemeBadge } from './figure.js';

/** A theme badge for email: its label in the colour of the theme. */
export const mailThemeBadge = (figure: ThemeBadge): Markup => {
  const { context, label, theme, note, href } = figure;
  const colour = colourOf(theme);
  const words = markup`<b style="color:${colour}">${mailWords(label)}</b>`;
  return mailCard(
    figure,
    lines(
      [context.length ? small(mailWords(context)) : '', mailLink(href, words, colour)],
      secondaryLine(note),
      mailSmallPrint(figure),
    ),
    colour,
  );
};
