import {
  lines,
  secondaryLine,
  mailBar,
  mailCard,
  mailKey,
  mailLink,
  mailSmallPrint,
  mailWords,
  small,
} from '../mail/parts.js';
import { markup, type Markup } from '../design/markup.js';
import { groupColours } from '../design/tokens.js';
import type { GenderSplit } from './figure.js';

/** A gender split for email: title, bar, and the groups in words, each with its colour key. */
export const mailGenderSplit = (figure: GenderSplit): Markup => {
  const { context, title, colon, groups, note, rounding, href } = figure;
  const bar = groups.map(({ name, bar }) => ({ colour: groupColours[name], segment: bar }));
  const words = groups.map(
    ({ name, value, words }) =>
      markup`${mailKey(groupColours[name])}<b style="font-size:22px;line-height:30px">${mailWords([value])}</b>${mailWords(words)}`,
  );
  return mailCard(figure, [
    lines(
      context.length ? small(mailWords(context)) : '',
      markup`<b>${mailLink(href, mailWords(title))}${mailWords([colon])}</b>`,
    ),
    mailBar(bar),
    lines(words, secondaryLine(note), secondaryLine(rounding), mailSmallPrint(figure)),
  ]);
};
