import type { Figure } from './figure.js';
import { rightToLeft, textOf, type Phrase } from './phrase.js';

/** Replaces isolates by marks of the text's own direction: many clients do not support isolates (UAX 9). */
const marked = (_: string, text: string): string => {
  const mark = rightToLeft.test(text) ? '\u200f' : '\u200e';
  return mark + text + mark;
};

/** Text for mails and terminals: on one line, without control characters. Many fonts there lack the narrow space. */
export const plainText = (text: string): string =>
  text
    .replaceAll('\u202f', '\u00a0')
    .replace(/[\t-\r\x85\u2028\u2029]+/g, ' ')
    .replace(/\u2068([^\u2069]*)\u2069/g, marked)
    .replace(/[\p{Cc}\u2066-\u2069]/gu, '');

/** An address for plain text. Spaces and brackets would end it, so they are percent-encoded; line breaks are removed. */
export const plainAddress = (href: string): string =>
  href.replace(/[\t-\r\x85\u2028\u2029]/g, '').replace(/[\s\p{Cc}\p{Cf}<>"]/gu, encodeURIComponent);

/** The written form of a phrase, in plain text. */
export const plainWords = (phrase: Phrase): string => plainText(textOf(phrase, 'written')).trim();

const address = (href: string): string => href && ` <${plainAddress(href)}>`;

/** The small print and the link target in plain text, without empty lines. */
export const plainSmallPrint = ({
  source: { intro, name, href },
  period,
  href: link,
}: Figure): string[] =>
  [
    plainText(`${intro}${name}${name && address(href)}${textOf(period, 'shown')}`),
    plainAddress(link),
  ].filter(Boolean);
