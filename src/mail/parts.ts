import type { Figure } from '../model/figure.js';
import { markup, type Markup, type Value } from '../design/markup.js';
import { isLifted, type Form, type Phrase, type Piece } from '../model/phrase.js';
import { plainText } from '../model/plain-text.js';
import type { Segment } from '../model/shares.js';
import { ink, line, paper, quiet } from '../design/tokens.js';

// Rules for mail (caniemail): layout by tables, since Outlook's Word engine supports nothing else; inline styles, since many
// clients drop style sheets; each background as an attribute too; the width of a bar as a style too, since La Poste's webmail
// overrides the attribute; sizes in pixels. Each fragment must stay below 2 kB.

const writePiece = (piece: Piece, form: Form): Value =>
  typeof piece === 'string'
    ? plainText(piece)
    : isLifted(piece)
      ? markup`<b>${mailWords(piece, form)}</b>`
      : plainText(piece[form]);

/** A phrase with its lifted numbers in bold, as written in a sentence or as shown on its own. */
export const mailWords = (phrase: Phrase, form: Form = 'written'): Value =>
  phrase.map((piece) => writePiece(piece, form));

/** Secondary text: smaller and grey. */
export const small = (words: Value): Markup =>
  markup`<span style="color:${quiet};font-size:14px">${words}</span>`;

/** A secondary line; empty if the phrase is empty. */
export const secondaryLine = (phrase: Phrase): Value =>
  phrase.length ? small(mailWords(phrase, 'shown')) : '';

/** Text as a link, if there is an address. */
export const mailLink = (href: string, words: Value, colour = ink): Value =>
  href
    ? markup`<a href="${href}" style="color:${colour};text-decoration:underline">${words}</a>`
    : words;

/** Joins lines with line breaks; empty ones are omitted. */
export const lines = (...all: readonly Value[]): Value =>
  all
    .filter((each) => each !== '')
    .flatMap((each, index) => (index ? [markup`<br>`, each] : [each]));

/** The small print: the source of the result, and its period. */
export const mailSmallPrint = ({ source: { intro, name, href }, period }: Figure): Value =>
  name || period.length
    ? markup`<span style="color:${quiet};font-size:12px">${plainText(intro)}${mailLink(href, plainText(name), quiet)}${mailWords(period)}</span>`
    : '';

/**
 * The legend key that links the words after it to a part of the bar. A background, since Thunderbird's dark mode makes all text
 * white; ends in a no-break space, so that it stays with the next word; small, so that it does not touch the bar above.
 */
export const mailKey = (colour: string): Markup =>
  markup`<span style="background:${colour};font-size:12px">\u00a0\u00a0\u00a0\u00a0</span>\u00a0`;

/** A cell of a bar: its colour and its segment. */
export interface BarCell {
  readonly colour: string | undefined;
  readonly segment: Segment;
}

/**
 * Whole percentages that add up to 100, by the largest remainder method. Mail clients round fractions differently, which would
 * leave a gap or make cells wrap.
 */
const wholeShares = (segments: readonly Segment[]): number[] => {
  const sizes = segments.map(([start, end]) => end - start);
  const whole = sizes.map(Math.floor);
  const left = Math.round(100 - whole.reduce((all, size) => all + size, 0));
  const rest = sizes.map((size, index) => ({ index, remainder: size - Math.floor(size) }));
  rest.sort((a, b) => b.remainder - a.remainder);
  const raised = new Set(rest.slice(0, left).map(({ index }) => index));
  return whole.map((size, index) => size + (raised.has(index) ? 1 : 0));
};

/** A bar as a row of table cells without text. A grey cell fills the rest. */
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
  return markup`<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" style="width:100%;margin:6px 0"><tr>${row}</tr></table>`;
};

/** The table of a figure in a mail: a card with its own background, and a coloured edge if one is given. */
export const mailCard = ({ lang, dir }: Figure, content: Value, edge?: string): Markup => {
  const side = dir === 'rtl' ? 'right' : 'left';
  const border = edge ? `;border-${side}:4px solid ${edge}` : '';
  return markup`<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" lang="${lang}" dir="${dir}"><tr><td bgcolor="${paper}" style="padding:16px;border:1px solid ${line}${border};background:${paper};color:${ink};font:16px/22px Arial,sans-serif">${content}</td></tr></table>`;
};

/** The maximum size of a fragment in bytes: Gmail clips a mail at 102 kB. */
const most = 2000;

/** Whether a fragment is small enough. */
export const fitsMail = ({ text }: Markup): boolean =>
  text.length <= most && new TextEncoder().encode(text).length <= most;
