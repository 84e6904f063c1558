import {
  fitsMail,
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
import { markup, type Markup, type Value } from '../design/markup.js';
import { plainText } from '../model/plain-text.js';
import { series } from '../design/tokens.js';
import type { FundingShiftBar, Row } from './figure.js';

const writeRow = (
  { label, values: [before, after], change }: Row,
  arrow: string,
  key: Value = '',
): Markup => {
  const values = `${before.shown} ${arrow} ${after.shown}`;
  return markup`${key}${plainText(label)} <b>${plainText(values)}</b> ${plainText(change.shown)}`;
};

/**
 * A funding shift bar for email: title, the two bars with their moments above, and a line per source. If the bars would make
 * it too large, as with many sources, only the lines are written, without colour keys. Segments hold no text: dark modes of
 * mail clients turn it white and keep the colour behind it, and white on orange has a contrast of 3.5:1 only.
 */
export const mailFundingShiftBar = (figure: FundingShiftBar): Markup => {
  const { context, title, years, moments, arrow, bars, sources, total, note, rounding, href } =
    figure;
  const heading = lines(
    context.length ? small(mailWords(context)) : '',
    markup`<b>${mailLink(href, mailWords(title))}</b>${plainText(years.shown)}`,
  );
  const drawing = moments.map((moment, at) => [
    at ? '' : markup`<br>`,
    small(plainText(moment)),
    mailBar((bars[at] ?? []).map((segment, index) => ({ colour: series[index], segment }))),
  ]);
  const rows = (keys: readonly Value[]) =>
    lines(
      ...sources.map((source, index) => writeRow(source, arrow, keys[index])),
      total ? writeRow(total, arrow) : '',
      secondaryLine(note),
      secondaryLine(rounding),
      mailSmallPrint(figure),
    );
  const whole = mailCard(figure, [heading, drawing, rows(series.map(mailKey))]);
  return fitsMail(whole) ? whole : mailCard(figure, [heading, markup`<br>`, rows([])]);
};
