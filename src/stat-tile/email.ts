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
import { accent, themeColours } from '../shared/tokens.js';
import type { StatTile } from './figure.js';

/** A stat tile for a mail: a large number between its words. */
export const mailStatTile = (figure: Frame & StatTile): Markup => {
  const { theme, context, qualifier, value, label, change, note, href } = figure;
  const colour = theme ? themeColours[theme.name] : accent;
  const number = html`<b style="color:${colour};font-size:36px;line-height:44px">${mailWords([value])}</b>`;
  const before = [...context, ...qualifier];
  return mailCard(
    figure,
    lines(
      theme ? html`<b style="color:${colour};font-size:14px">${theme.label}</b>` : '',
      before.length ? small(mailWords(before)) : '',
      mailLink(href, label.length ? [number, html`<br>`, mailWords(label)] : number),
      mailAside(change),
      mailAside(note),
      mailSmallPrint(figure),
    ),
    colour,
  );
};
