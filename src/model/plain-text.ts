import type { Figure } from './figure.js';
import { rightToLeft, textOf, type Phrase } from './phrase.js';

/** An isolated text, kept in order by marks of its own direction: many clients do not know isolates (UAX 9). */
const marked = (_: string, text: string): string => {
  const mark = rightToLeft.test(text) ? '\u200f' : '\u200e';
  return mark + text + mark;
};

/** A text for mails and terminals, on one line, without control characters. Many of their fonts lack the thin space. */
export const plainText = (text: string): string =>
  text
    .replaceAll('\u202f', '\u00a0')
    .replace(/[\t-\r\x85\u2028\u2029]+/g, ' ')
    .replace(/\u2068([^\u2069]*)\u2069/g, marked)
    .replace(/[\p{Cc}\u2066-\u2069]/gu, '');

/** An address in plain text, where it ends at a space or a bracket: these are percent-encoded, and line breaks left out. */
export const plainAddress = (href: string): string =>
  href.replace(/[\t-\r\x85\u2028\u2029]/g, '').replace(/[\s\p{Cc}\p{Cf}<>"]/gu, encodeURIComponent);

/** A phrase as it is written in a sentence, in plain text. */
export const plainWords = (phrase: Phrase): string => plainText(textOf(phrase, 'written')).trim();

const address = (href: string): string => href && ` <${plainAddress(href)}>`;

/** The small print in plain text, and where the figure leads; no line of it is empty. */
export const plainSmallPrint = ({
  source: { intro, name, href },
  period,
  href: link,
}: Figure): string[] =>
  [
    plainText(`${intro}${name}${name && address(href)}${textOf(period, 'shown')}`),
    plainAddress(link),
  ].filter(Boolean);
