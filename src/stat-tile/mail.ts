import {
  lines,
  mailBar,
  secondaryLine,
  mailCard,
  mailLink,
  mailSmallPrint,
  mailWords,
  small,
} from '../mail/parts.js';
import { markup, type Markup } from '../design/markup.js';
import { accent, colourOf } from '../design/tokens.js';
import type { StatTile } from './figure.js';

/** A stat tile for email: a large number with the words before and after it. */
export const mailStatTile = (figure: StatTile): Markup => {
  const { theme, context, lead, qualifier, value, label, part, change, note, noteGoesOn, href } =
    figure;
  const colour = theme ? colourOf(theme) : accent;
  const number = markup`<b style="color:${colour};font-size:36px;line-height:44px">${mailWords([value])}</b>`;
  const before = [...context, ...lead, ...qualifier];
  const phrase = [
    before.length ? small(mailWords(before)) : '',
    mailLink(href, label.length ? [number, markup`<br>`, mailWords(label)] : number),
  ];
  const details = [
    ...(noteGoesOn ? [note, change] : [change, note]).map(secondaryLine),
    theme ? markup`<b style="color:${colour};font-size:14px">${theme.label}</b>` : '',
    mailSmallPrint(figure),
  ];
  return mailCard(
    figure,
    part
      ? [lines(...phrase), mailBar([{ colour, segment: part }]), lines(...details)]
      : lines(...phrase, ...details),
  );
};
