import type { Frame } from '../shared/frame.js';
import {
  fitsMail,
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
import { plainText } from '../shared/plain-text.js';
import { series } from '../shared/tokens.js';
import type { FundingShiftBar, Row } from './figure.js';

const writeRow = ({ label, values: [before, after], change }: Row, index: number): Markup => {
  const colour = series[index];
  const key = colour ? html`<span style="color:${colour}">■</span> ` : '';
  const values = `${before.shown} ${after.shown}`;
  return html`${key}${plainText(label)} <b>${plainText(values)}</b> ${plainText(change.shown)}`;
};

/**
 * A funding shift bar for a mail: its title, the two bars below their moments, a line for each source. Where the bars would
 * make it too heavy, as those of many sources do, the lines stand alone.
 */
export const mailFundingShiftBar = (figure: Frame & FundingShiftBar): Markup => {
  const { context, title, years, moments, bars, sources, total, note, rounding, href } = figure;
  const heading = lines(
    context.length ? small(mailWords(context)) : '',
    html`<b>${mailLink(href, mailWords(title))}</b>${plainText(years.shown)}`,
  );
  const drawing = moments.map((moment, at) => [
    at ? '' : html`<br>`,
    small(plainText(moment)),
    mailBar((bars[at] ?? []).map((stretch, index) => ({ colour: series[index], stretch }))),
  ]);
  const rows = lines(
    ...sources.map(writeRow),
    total ? writeRow(total, -1) : '',
    mailAside(note),
    mailAside(rounding),
    mailSmallPrint(figure),
  );
  const whole = mailCard(figure, [heading, drawing, rows]);
  return fitsMail(whole) ? whole : mailCard(figure, [heading, html`<br>`, rows]);
};
