import {
  fitsMail,
  lines,
  secondaryLine,
  mailBar,
  mailCard,
  mailLink,
  mailSmallPrint,
  mailWords,
  small,
} from '../mail/parts.js';
import { markup, type Markup } from '../design/markup.js';
import { plainText } from '../model/plain-text.js';
import { series } from '../design/tokens.js';
import type { FundingShiftBar, Row } from './figure.js';

const writeRow = ({ label, values: [before, after], change }: Row, index: number): Markup => {
  const colour = series[index];
  const key = colour ? markup`<span style="color:${colour}">■</span> ` : '';
  const values = `${before.shown} ${after.shown}`;
  return markup`${key}${plainText(label)} <b>${plainText(values)}</b> ${plainText(change.shown)}`;
};

/**
 * A funding shift bar for a mail: its title, the two bars below their moments, a line for each source. Where the bars would
 * make it too heavy, as those of many sources do, the lines stand alone.
 */
export const mailFundingShiftBar = (figure: FundingShiftBar): Markup => {
  const { context, title, years, moments, bars, sources, total, note, rounding, href } = figure;
  const heading = lines(
    context.length ? small(mailWords(context)) : '',
    markup`<b>${mailLink(href, mailWords(title))}</b>${plainText(years.shown)}`,
  );
  const drawing = moments.map((moment, at) => [
    at ? '' : markup`<br>`,
    small(plainText(moment)),
    mailBar((bars[at] ?? []).map((stretch, index) => ({ colour: series[index], stretch }))),
  ]);
  const rows = lines(
    ...sources.map(writeRow),
    total ? writeRow(total, -1) : '',
    secondaryLine(note),
    secondaryLine(rounding),
    mailSmallPrint(figure),
  );
  const whole = mailCard(figure, [heading, drawing, rows]);
  return fitsMail(whole) ? whole : mailCard(figure, [heading, markup`<br>`, rows]);
};
