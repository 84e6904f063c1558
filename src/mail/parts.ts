import type { Figure } from '../model/figure.js';
import { markup, type Markup, type Value } from '../design/markup.js';
import { isLifted, type Form, type Phrase, type Piece } from '../model/phrase.js';
import { plainText } from '../model/plain-text.js';
import type { Segment } from '../model/shares.js';
import { ink, line, paper, quiet } from '../design/tokens.js';

// Rules of mail (caniemail): tables, since the Word engine of Outlook knows no other layout; each style in the tag, since many
// clients drop sheets; each ground as an attribute too; the width of a bar as a style too, since La Poste's webmail overrules the
// attribute; sizes in pixels. Each fragment is to stay below 2 kB.

const writePiece = (piece: Piece, form: Form): Value =>
  typeof piece === 'string'
    ? plainText(piece)
    : isLifted(piece)
      ? markup`<b>${mailWords(piece, form)}</b>`
      : plainText(piece[form]);

/** A phrase, lifted numbers in bold: as it is written in a sentence, or as it is shown where it stands alone. */
export const mailWords = (phrase: Phrase, form: Form = 'written'): Value =>
  phrase.map((piece) => writePiece(piece, form));

/** Words that stand back, smaller. */
export const small = (words: Value): Markup =>
  markup`<span style="color:${quiet};font-size:14px">${words}</span>`;

/** A line below, smaller; none where there is nothing to say. */
export const secondaryLine = (phrase: Phrase): Value =>
  phrase.length ? small(mailWords(phrase, 'shown')) : '';

/** Text that leads somewhere if there is an address. */
export const mailLink = (href: string, words: Value, colour = ink): Value =>
  href
    ? markup`<a href="${href}" style="color:${colour};text-decoration:underline">${words}</a>`
    : words;

/** Lines one below the other; those that are empty are left out. */
export const lines = (...all: readonly Value[]): Value =>
  all
    .filter((each) => each !== '')
    .flatMap((each, index) => (index ? [markup`<br>`, each] : [each]));

/** The small print: where the result comes from, and the years that it is about. */
export const mailSmallPrint = ({ source: { intro, name, href }, period }: Figure): Value =>
  name || period.length
    ? markup`<span style="color:${quiet};font-size:12px">${plainText(intro)}${mailLink(href, plainText(name), quiet)}${mailWords(period)}</span>`
    : '';

/**
 * Says which part of a bar the words after it are about. A ground, since the dark mode of Thunderbird makes every text white;
 * held to the next word, so that no line ends between them; small, so that it does not touch the bar above.
 */
export const mailKey = (colour: string): Markup =>
  markup`<span style="background:${colour};font-size:12px">\u00a0\u00a0\u00a0\u00a0</span>\u00a0`;

/** A cell of a bar: its colour and its segment. */
export interface BarCell {
  readonly colour: string | undefined;
  readonly segment: Segment;
}

/**
 * Whole percentages that add up to 100, by the largest remainder method. Mail clients round fractions differently, so that cells
 * would leave a gap or wrap.
 */
export const wholeShares = (segments: readonly Segment[]): number[] => {
  const sizes = segments.map(([start, end]) => end - start);
  const whole = sizes.map(Math.floor);
  const left = Math.round(100 - whole.reduce((all, size) => all + size, 0));
  const rest = sizes.map((size, index) => ({ index, remainder: size - Math.floor(size) }));
  rest.sort((a, b) => b.remainder - a.remainder);
  const raised = new Set(rest.slice(0, left).map(({ index }) => index));
  return whole.map((size, index) => size + (raised.has(index) ? 1 : 0));
};

/** A bar as a row of table cells without text. If the cells do not fill it, a grey cell does. */
export const mailBar = (cells: readonly BarCell[]): Markup => {
  const end = cells.at(-1)?.segment[1] ?? 0;
  const all = end < 100 ? [...cells, { colour: line, segment: [end, 100] as const }] : cells;
  const shares = wholeShares(all.map(({ segment }) => segment));
  const row = all.map(({ colour = line }, index) => {
    const share = shares[index] ?? 0;
    return share
      ? markup`<td width="${share}%" height="14" bgcolor="${colour}" style="width:${share}%;background:${colour};font-size:1px;line-height:14px;mso-line-height-rule:exactly">\u00a0</td>`
      : '';
  });
  return markup`<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" style="width:100%"><tr>${row}</tr></table>`;
};

/** The table that a figure is in a mail: a card on its own ground, with an edge in a colour where there is one. */
export const mailCard = ({ lang, dir }: Figure, content: Value, edge?: string): Markup => {
  const side = dir === 'rtl' ? 'right' : 'left';
  const border = edge ? `;border-${side}:4px solid ${edge}` : '';
  return markup`<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" lang="${lang}" dir="${dir}"><tr><td bgcolor="${paper}" style="padding:16px;border:1px solid ${line}${border};background:${paper};color:${ink};font:16px/22px Arial,sans-serif">${content}</td></tr></table>`;
};

/** The most that a fragment should weigh, in bytes: Gmail clips a mail at 102 kB. */
const most = 2000;

/** Whether a fragment is light enough. */
export const fitsMail = ({ text }: Markup): boolean =>
  text.length <= most && new TextEncoder().encode(text).length <= most;
