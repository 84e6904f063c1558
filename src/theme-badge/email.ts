import type { Frame } from '../shared/frame.js';
import {
  lines,
  mailAside,
  mailCard,
  mailLink,
  mailSmallPrint,
  mailWords,
  small,
} from '../shared/mail.js';
import { html, type Markup } from '../shared/markup.js';
import { themeColours } from '../shared/tokens.js';
import type { ThemeBadge } from './figure.js';

/** A theme badge for a mail: its words in its colour. */
export const mailThemeBadge = (figure: Frame & ThemeBadge): Markup => {
  const { context, label, theme, note, href } = figure;
  const colour = themeColours[theme.name];
  const words = html`<b style="color:${colour}">${mailWords(label)}</b>`;
  return mailCard(
    figure,
    lines(
      [context.length ? small(mailWords(context)) : '', mailLink(href, words, colour)],
      mailAside(note),
      mailSmallPrint(figure),
    ),
    colour,
  );
};
