import type { Figure } from './figure.js';
import { textOf, type Phrase } from './phrase.js';

/**
 * A text as mails and terminals show it well: a thin space is no glyph of many of their fonts, and few know isolated text, which
 * is set apart by marks of direction instead.
 */
export const plainText = (text: string): string =>
  text.replaceAll('\u202f', '\u00a0').replace(/[\u2066-\u2069]/g, '\u200e');

/** A phrase as it is written in a sentence, in plain text. */
export const plainWords = (phrase: Phrase): string => plainText(textOf(phrase, 'written')).trim();

const address = (href: string): string => href && ` <${href}>`;

/** The small print in plain text, and where the figure leads; no line of it is empty. */
export const plainSmallPrint = ({
  source: { intro, name, href },
  period,
  href: link,
}: Figure): string[] =>
  [plainText(`${intro}${name}${name && address(href)}${textOf(period, 'shown')}`), link].filter(
    Boolean,
  );
