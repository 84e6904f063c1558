import type { Frame } from '../shared/frame.js';
import {
  lines,
  mailAside,
  mailBar,
  mailCard,
  mailLink,
  mailSmallPrint,
  mailWords,
  small,
} from '../shared/mail.js';
import { html, type Markup } from '../shared/markup.js';
import { groupColours } from '../shared/tokens.js';
import type { GenderSplit } from './figure.js';

/** A gender split for a mail: its title, a bar, and the groups in words below, each beside its colour. */
export const mailGenderSplit = (figure: Frame & GenderSplit): Markup => {
  const { context, title, colon, groups, note, rounding, href } = figure;
  const bar = groups.map(({ name, bar }) => ({ colour: groupColours[name], stretch: bar }));
  const words = groups.map(
    ({ name, value, words }) =>
      html`<span style="color:${groupColours[name]}">■</span> <b style="font-size:22px;line-height:30px">${mailWords([value])}</b>${mailWords(words)}`,
  );
  return mailCard(figure, [
    lines(
      context.length ? small(mailWords(context)) : '',
      html`<b>${mailLink(href, mailWords(title))}${mailWords([colon])}</b>`,
    ),
    mailBar(bar),
    lines(words, mailAside(note), mailAside(rounding), mailSmallPrint(figure)),
  ]);
};
